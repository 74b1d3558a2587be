/// The cells of a table as they are written, the header first; all of them in one piece of memory.
struct MarkdownCells {
  let columnCount: Int
  let rowCount: Int
  private var bytes: [UInt8] = []
  /// Where each cell ends, row by row.
  private var ends: [Int] = [0]
  /// The number of characters of each cell.
  private var widths: [Int] = []

  init(_ table: MarkdownTable) {
    columnCount = max(table.header.count, table.rows.lazy.map { $0.count }.max() ?? 0)
    rowCount = table.rows.count + 1
    ends.reserveCapacity(rowCount * columnCount + 1)
    widths.reserveCapacity(rowCount * columnCount)
    append(table.header)
    for row in table.rows { append(row) }
  }

  private mutating func append(_ row: [[MarkdownInline]]) {
    for column in 0..<columnCount {
      let start = bytes.count
      if column < row.count {
        MarkdownInlineWriter.append(row[column], in: .cell, lineBreak: "<br>", to: &bytes)
      }
      ends.append(bytes.count)
      // The bytes that begin a Unicode scalar.
      widths.append(bytes[start...].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    }
  }

  func bytes(row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let cell = row * columnCount + column
    return bytes[ends[cell]..<ends[cell + 1]]
  }

  /// The number of Unicode scalars of a cell.
  func width(row: Int, _ column: Int) -> Int { widths[row * columnCount + column] }
}
