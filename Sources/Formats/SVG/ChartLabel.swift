/// A text of a chart and the box in which it must stay.
package struct ChartLabel: Hashable, Sendable {
  /// Where along the line of reading a text stands in its box.
  package enum Alignment: Hashable, Sendable {
    case leading
    case center
    case trailing
  }

  package let lines: [String]
  package let box: ChartBox
  package let size: Double
  package let isBold: Bool
  package let alignment: Alignment

  /// The space that the lines really take.
  package var extent: ChartBox {
    let width = lines.map { TextWidth.of($0, size: size, isBold: isBold) }.max() ?? 0
    let height = Double(lines.count) * Self.lineHeight(size)
    let x =
      switch alignment {
      case .leading: box.x
      case .center: box.x + (box.width - width) / 2
      case .trailing: box.end - width
      }
    return ChartBox(x, box.y + (box.height - height) / 2, width, height)
  }

  /// The distance from line to line.
  package static func lineHeight(_ size: Double) -> Double { size * 1.25 }
}
