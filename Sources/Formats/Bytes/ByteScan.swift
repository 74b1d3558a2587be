/// Looks through bytes eight at a time.
package enum ByteScan {
  /// One of each byte of a word, and the highest bit of each.
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes at a place, the first one lowest; the caller has seen that they are all there.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Sets the highest bit of the first byte of a word that equals `byte`, and perhaps of some after it.
  ///
  /// The usual subtraction test for a zero byte: only a borrow from a byte found can raise a false alarm, so the
  /// lowest bit set is always right.
  @inline(__always)
  static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  /// Whether two runs of bytes are the same.
  ///
  /// - Complexity: O(bytes), eight at a time.
  package static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var position = 0
    while left.count - position >= 8 {
      if word(left, at: position) != word(right, at: position) { return false }
      position += 8
    }
    return (position..<left.count).allSatisfy { left[$0] == right[$0] }
  }

  /// Where the line that begins at `start` ends: its line feed, or the end of the bytes where there is none.
  ///
  /// Gives as well a range of the line that holds all of its bytes beyond ASCII, empty where it has none: the line
  /// is UTF-8 if and only if that range is.
  ///
  /// - Complexity: O(length of the line).
  package static func line(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, beyondASCII: Range<Int>) {
    var position = start
    var first = -1
    var last = start
    while bytes.count - position >= 8 {
      let word = word(bytes, at: position)
      let feeds = marks(of: 0x0A, in: word)
      if feeds != 0 { break }
      if word & tops != 0 {
        if first < 0 { first = position }
        last = position + 8
      }
      position += 8
    }
    while position < bytes.count, bytes[position] != 0x0A {
      if bytes[position] >= 0x80 {
        if first < 0 { first = position }
        last = position + 1
      }
      position += 1
    }
    return (position, first < 0 ? start..<start : first..<last)
  }
}
