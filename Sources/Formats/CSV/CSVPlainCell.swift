/// A cell that holds nothing to report and no doubled quote: one run of bytes, found sixteen bytes at a time.
struct CSVPlainCell {
  /// The bytes of its text, without the quotes around them.
  let content: Range<Int>
  /// Where the cell ends: at a delimiter, a line break or the end of the table.
  let end: Int
  /// The line feeds in it.
  private(set) var lineFeeds = 0
  /// Where the line begins that it ends in, if not that in which it begins.
  private(set) var lastLineStart = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The cell that begins at an offset; nil where it has to be looked at byte by byte.
  ///
  /// Whether the bytes are UTF-8 is left to whoever makes text of them. O(length of the cell).
  init?(_ bytes: Span<UInt8>, from start: Int, delimiter: UInt8) {
    let isQuoted = start < bytes.count && bytes[start] == Self.quote
    // Within quotes nothing else ends a cell.
    let closing = isQuoted ? Self.quote : delimiter
    let first = isQuoted ? start + 1 : start
    var place = first
    while true {
      place = Self.interruption(bytes, from: place, closing)
      guard place < bytes.count else { break }
      let byte = bytes[place]
      if byte == closing { break }
      let isReturn = byte == Self.carriageReturn
      if byte == 0 || byte == Self.quote || (isReturn && !Self.isLineFeed(bytes, place + 1)) { return nil }
      if !isQuoted, byte == Self.lineFeed || isReturn { break }
      if byte == Self.lineFeed {
        lineFeeds += 1
        lastLineStart = place + 1
      }
      place += 1
    }
    content = first..<place
    guard isQuoted else {
      end = place
      return
    }
    end = place + 1
    guard place < bytes.count, end == bytes.count || bytes[end] == delimiter || Self.isBreak(bytes, end)
    else {
      return nil
    }
  }

  private static func isLineFeed(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] == lineFeed
  }

  private static func isBreak(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    bytes[place] == lineFeed || (bytes[place] == carriageReturn && isLineFeed(bytes, place + 1))
  }

  /// The first byte from an offset on that is a quote, a control or the one given; the end where there is none.
  private static func interruption(_ bytes: Span<UInt8>, from start: Int, _ closing: UInt8) -> Int {
    var place = start
    while bytes.count - place >= ByteBlock.length {
      let block = ByteBlock(bytes, at: place)
      let first = ByteBlock.first(of: block.below(0x20) .| block.equal(to: quote) .| block.equal(to: closing))
      if first < ByteBlock.length { return place + first }
      place += ByteBlock.length
    }
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != quote, bytes[place] != closing {
      place += 1
    }
    return place
  }
}
