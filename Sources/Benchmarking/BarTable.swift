/// The table that is printed, in Markdown.
package enum BarTable {
  package static func text(_ rows: [BarRow]) -> String {
    let head = """
      | what | against | bar | ratio | time | reference | peak memory | |
      |---|---|---|---|---|---|---|---|

      """
    return head + rows.map(line).joined()
  }

  private static func line(_ row: BarRow) -> String {
    let bar =
      switch row.limit {
      case .atMost(let bar): "at most \(decimal(bar, 1)) times"
      case .atLeast(let bar): "at least \(decimal(bar, 1)) times faster"
      case .none: "times faster"
      }
    let cells = [
      row.what, row.against, bar, row.ratio.map { decimal($0, 2) } ?? "",
      row.measured.map(milliseconds) ?? "",
      row.isMemory ? row.reference.map(megabytes) ?? "" : row.reference.map(milliseconds) ?? "",
      row.measured.map(megabytes) ?? "", row.verdict,
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func milliseconds(_ value: Measurement) -> String {
    decimal(value.seconds * 1000, 1) + " ms"
  }

  private static func megabytes(_ value: Measurement) -> String {
    decimal(Double(value.peakBytes) / 1_000_000, 1) + " MB"
  }

  /// A number with a fixed count of decimals.
  package static func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    let rest = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }
}
