/// An entry of a legend: a sign and what it stands for.
package struct ChartLegend: Hashable, Sendable {
  /// What is drawn before the words.
  package enum Sign: Hashable, Sendable {
    case fill(ChartFill)
    case mark(ChartMark)
    /// A frame around a cell.
    case frame
    /// A line through the chart.
    case line
    /// A diamond on the chart.
    case diamond
  }

  package let sign: Sign
  package let text: String

  package init(_ sign: Sign, _ text: String) {
    self.sign = sign
    self.text = text
  }
}
