/// Writes comma-separated values (RFC 4180).
package enum CSVWriter {
  /// The rows as text, every one of which ends in `newline`.
  ///
  /// A cell is quoted only where it would be read otherwise: with a delimiter, a quote or a line break in it,
  /// with a byte order mark before everything, and when it is the only cell of its row and empty.
  package static func text(
    _ rows: [[String]], newline: String = "\n", delimiter: Character = ","
  ) -> String {
    var text = ""
    for (rowIndex, row) in rows.enumerated() {
      for (index, cell) in row.enumerated() {
        if index > 0 { text.append(delimiter) }
        let isFirst = rowIndex == 0 && index == 0
        append(cell, to: &text, delimiter, isFirst: isFirst, isAlone: row.count == 1)
      }
      text.append(newline)
    }
    return text
  }

  private static func append(
    _ cell: String, to text: inout String, _ delimiter: Character, isFirst: Bool, isAlone: Bool
  ) {
    // By scalars, since a combining mark after a delimiter makes one Character of the two.
    let scalars = cell.unicodeScalars
    let needsQuotes =
      (isAlone && cell.isEmpty) || (isFirst && scalars.first == "\u{feff}")
      || scalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || delimiter.unicodeScalars.contains($0) }
    guard needsQuotes else {
      text.append(cell)
      return
    }
    text.unicodeScalars.append("\"")
    for scalar in scalars {
      if scalar == "\"" { text.unicodeScalars.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("\"")
  }
}
