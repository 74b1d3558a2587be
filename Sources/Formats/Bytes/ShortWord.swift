/// A text of one to fifteen bytes as two numbers, so that keys and codes are compared without making text of them.
struct ShortWord: Equatable, Sendable {
  /// The first eight bytes and the second eight, the first one lowest, zeros behind the last.
  let first: UInt64
  let second: UInt64

  /// What no text is.
  static let none = ShortWord(first: 0, second: 0)

  @inline(__always)
  private init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  /// The bytes of a range; nil where there are none or more than fifteen.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let length = range.count
    guard length > 0, length < 16 else { return nil }
    if bytes.count - range.lowerBound >= 16 {
      self.init(bytes, at: range.lowerBound, length: length)
    } else {
      var (first, second): (UInt64, UInt64) = (0, 0)
      for place in 0..<length {
        let bits = UInt64(bytes[range.lowerBound + place]) << UInt64(8 * (place & 7))
        if place < 8 { first |= bits } else { second |= bits }
      }
      self.init(first: first, second: second)
    }
  }

  /// The bytes at an offset, fewer than sixteen; the caller has seen that sixteen are there.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int, length: Int) {
    let bits = UInt64(truncatingIfNeeded: 8 * length)
    // A shift by 64 gives zero, so that no length needs a branch.
    self.init(
      first: ByteScan.word(bytes, at: offset) & ~(~0 << bits),
      second: ByteScan.word(bytes, at: offset + 8) & ~(~0 << (bits < 64 ? 0 : bits &- 64)))
  }

  /// A text of one to fifteen bytes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// The two words as one, its upper bits spread: 2 to the 64 divided by the golden ratio parts neighbours (Knuth, 6.4).
  @inline(__always)
  var mixed: UInt64 { (first ^ second.byteSwapped) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  static func == (left: Self, right: Self) -> Bool {
    (left.first ^ right.first) | (left.second ^ right.second) == 0
  }
}
