extension MarkdownBlockWriter {
  /// The greatest width which cells are filled up to; a wider cell stands out, and the others are not stretched.
  private static let paddingLimit = 60

  static func lines(of table: MarkdownTable) -> [String] {
    let columnCount = max(table.header.count, table.rows.lazy.map(\.count).max() ?? 0)
    guard columnCount > 0 else { return [] }
    let rows = ([table.header] + table.rows).map { row in
      (0..<columnCount).map { column in
        column < row.count ? MarkdownInlineWriter.line(row[column], in: .cell) : ""
      }
    }
    let lengths = rows.map { $0.map(length) }
    let widths = (0..<columnCount).map { column in
      // Three is the least that a delimiter with a colon needs in every reader.
      lengths.reduce(3) { max($0, min(paddingLimit, $1[column])) }
    }
    let alignments = (0..<columnCount).map { column in
      column < table.alignments.count ? table.alignments[column] : .left
    }
    var lines = zip(rows, lengths).map { line($0, $1, widths, alignments) }
    let delimiters = (0..<columnCount).map { column in
      let dashes = String(repeating: "-", count: widths[column] - 1)
      return alignments[column] == .left ? ":" + dashes : dashes + ":"
    }
    lines.insert(line(delimiters, widths, widths, alignments), at: 1)
    return lines
  }

  /// A row with its cells filled up to the widths of their columns.
  private static func line(
    _ cells: [String], _ lengths: [Int], _ widths: [Int], _ alignments: [MarkdownTable.Alignment]
  ) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.reduce(4) { $0 + $1.utf8.count + paddingLimit })
    for column in cells.indices {
      bytes.append(contentsOf: "| ".utf8)
      let spaces = repeatElement(UInt8(ascii: " "), count: max(0, widths[column] - lengths[column]))
      if alignments[column] == .right { bytes.append(contentsOf: spaces) }
      bytes.append(contentsOf: cells[column].utf8)
      if alignments[column] == .left { bytes.append(contentsOf: spaces) }
      bytes.append(UInt8(ascii: " "))
    }
    bytes.append(UInt8(ascii: "|"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number of Unicode scalars: of the bytes that begin one.
  private static func length(_ cell: String) -> Int {
    cell.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
