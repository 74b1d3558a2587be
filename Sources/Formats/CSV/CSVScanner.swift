/// Splits bytes into rows of cells, keeping count of lines and columns.
struct CSVScanner {
  /// A row with what only the reader of the whole table needs.
  struct ScannedRow {
    var row: CSVRow
    /// Whether the line holds no byte at all.
    var isBlank: Bool
    var endLine: Int
    var endColumn: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private(set) var rows: [ScannedRow] = []
  private(set) var faults: [CSVFault] = []

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      position = 3
      lineStart = 3
    }
  }

  private var column: Int { position - lineStart + 1 }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var isAtLineEnd: Bool {
    guard let current else { return true }
    return current == UInt8(ascii: "\n") || isAtLineFeedAfterReturn
  }

  private var isAtLineFeedAfterReturn: Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "\r")
      && bytes[position + 1] == UInt8(ascii: "\n")
  }

  private mutating func report(_ reason: CSVFault.Reason) {
    faults.append(CSVFault(line: line, column: column, reason: reason))
  }

  mutating func scan() {
    while position < bytes.count {
      let start = position
      var row = CSVRow(line: line, cells: [])
      // As many as the header has, in all that is well.
      row.cells.reserveCapacity(rows.first?.row.cells.count ?? 0)
      row.cells.append(scanCell())
      while current == delimiter {
        position += 1
        row.cells.append(scanCell())
      }
      rows.append(ScannedRow(row: row, isBlank: position == start, endLine: line, endColumn: column))
      if isAtLineFeedAfterReturn { position += 1 }
      if position < bytes.count { passLineFeed() }
    }
  }

  private mutating func passLineFeed() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func scanCell() -> CSVCell {
    let (startLine, startColumn) = (line, column)
    if let plain = CSVPlainCell(bytes.span, from: position, delimiter: delimiter),
      let text = Self.text(bytes.span.extracting(plain.content))
    {
      position = plain.end
      if plain.lineFeeds > 0 {
        line += plain.lineFeeds
        lineStart = plain.lastLineStart
      }
      return CSVCell(text: text, line: startLine, column: startColumn)
    }
    var content: [UInt8] = []
    // Text after a closing quote has been reported, and so is a further quote in it.
    var isReported = current == UInt8(ascii: "\"")
    if isReported { scanQuoted(into: &content) }
    while !isAtLineEnd, let byte = current, byte != delimiter {
      // Only one of these for a cell; the rest of it is wrong for the same reason.
      if byte == UInt8(ascii: "\""), !isReported {
        report(.quoteInsideCell)
        isReported = true
      }
      take(byte, into: &content)
    }
    return CSVCell(
      text: text(content, line: startLine, column: startColumn), line: startLine, column: startColumn)
  }

  private mutating func scanQuoted(into content: inout [UInt8]) {
    let opening = CSVFault(line: line, column: column, reason: .unclosedQuote)
    position += 1
    while let byte = current {
      if byte != UInt8(ascii: "\"") {
        take(byte, into: &content)
      } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 2
      } else {
        position += 1
        if !isAtLineEnd, current != delimiter { report(.textAfterClosingQuote) }
        return
      }
    }
    faults.append(opening)
  }

  /// Moves one byte into a cell; a line break among them can only stand between quotes.
  private mutating func take(_ byte: UInt8, into content: inout [UInt8]) {
    if byte == 0 { report(.nul) }
    if byte == UInt8(ascii: "\r"), !isAtLineFeedAfterReturn { report(.carriageReturn) }
    content.append(byte)
    if byte == UInt8(ascii: "\n") {
      passLineFeed()
    } else {
      position += 1
    }
  }

  private mutating func text(_ content: [UInt8], line: Int, column: Int) -> String {
    if let text = Self.text(content.span) { return text }
    faults.append(CSVFault(line: line, column: column, reason: .invalidUTF8))
    return String(decoding: content, as: UTF8.self)
  }

  /// The text that the bytes are; nil where they are not UTF-8.
  private static func text(_ content: Span<UInt8>) -> String? {
    if content.isEmpty { return "" }
    guard let valid = try? UTF8Span(validating: content) else { return nil }
    return String(copying: valid)
  }
}
