extension MarkdownBlockWriter {
  /// The greatest width which cells are filled up to; a wider cell stands out, and the others are not stretched.
  private static let paddingLimit = 60
  private static let padding = [UInt8](repeating: UInt8(ascii: " "), count: paddingLimit)

  static func append(_ table: MarkdownTable, to bytes: inout [UInt8]) {
    let cells = MarkdownCells(table)
    if cells.columnCount == 0 { return }
    let widths = (0..<cells.columnCount).map { column in
      // Three is the least that a delimiter with a colon needs in every reader.
      (0..<cells.rowCount).reduce(3) { max($0, min(paddingLimit, cells.width(row: $1, column))) }
    }
    let alignments = (0..<cells.columnCount).map { column in
      column < table.alignments.count ? table.alignments[column] : .left
    }
    for row in 0..<cells.rowCount {
      for column in widths.indices {
        bytes.append(UInt8(ascii: "|"))
        bytes.append(UInt8(ascii: " "))
        let spaces = padding.prefix(max(0, widths[column] - cells.width(row: row, column)))
        if alignments[column] == .right { bytes.append(contentsOf: spaces) }
        bytes.append(contentsOf: cells.bytes(row: row, column))
        if alignments[column] == .left { bytes.append(contentsOf: spaces) }
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(contentsOf: "|\n".utf8)
      if row == 0 { appendDelimiters(widths, alignments, to: &bytes) }
    }
  }

  /// The row below the header, which says on which side the cells of each column stand.
  private static func appendDelimiters(
    _ widths: [Int], _ alignments: [MarkdownTable.Alignment], to bytes: inout [UInt8]
  ) {
    for (width, alignment) in zip(widths, alignments) {
      bytes.append(contentsOf: (alignment == .left ? "| :" : "| ").utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: width - 1))
      bytes.append(contentsOf: (alignment == .left ? " " : ": ").utf8)
    }
    bytes.append(contentsOf: "|\n".utf8)
  }
}
