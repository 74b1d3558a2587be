extension ByteScan {
  /// Whether the bytes of a range are UTF-8 (RFC 3629).
  ///
  /// Fast where the range begins and ends in ASCII, as every line that the tool writes does.
  package static func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > ByteBlock.length, bytes[range.lowerBound] < 0x80, bytes[range.lowerBound + 1] < 0x80,
      bytes[range.upperBound - 1] < 0x80
    else { return isValid(bytes, range) }
    return isUTF8(bytes, surroundedByASCII: range.lowerBound + 2..<range.upperBound - 1)
  }

  /// The same by the library.
  private static func isValid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.isEmpty || (try? UTF8Span(validating: bytes.extracting(range))) != nil
  }

  /// The same for a range that begins with a character, has at least two bytes before it, of ASCII, and one of
  /// ASCII behind it: sixteen bytes at a time.
  ///
  /// In UTF-8 a byte continues a character if and only if the byte before it begins one, or the byte two before it
  /// begins one of three bytes; what begins with E0, ED or F0 and above, which have further rules, is left to the
  /// library, and so is the last block of all. The last block may reach beyond the range: if what it finds there is
  /// wrong, the library has the last word as well.
  static func isUTF8(_ bytes: Span<UInt8>, surroundedByASCII range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var doubtful = ByteBlock.Mask(repeating: false)
    // The byte behind the range is looked at too: nothing may be open there.
    while position <= range.upperBound {
      guard position >= 2, bytes.count - position >= ByteBlock.length else { return isValid(bytes, range) }
      let block = ByteBlock(bytes, at: position)
      let continues = block.equal(to: 0x80, in: 0xC0)
      let isDue =
        ByteBlock(bytes, at: position - 1).atLeast(0xC0) .| ByteBlock(bytes, at: position - 2).atLeast(0xE0)
      let isSpecial =
        block.atLeast(0xF0) .| block.equal(to: 0xE0) .| block.equal(to: 0xED)
        .| block.equal(to: 0xC0, in: 0xFE)
      doubtful = doubtful .| (continues .^ isDue) .| isSpecial
      position += ByteBlock.length
    }
    return !ByteBlock.isAny(doubtful) || isValid(bytes, range)
  }
}
