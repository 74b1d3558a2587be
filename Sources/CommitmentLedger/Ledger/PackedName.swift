/// The name of a field, of up to sixteen bytes, as two words: names of one length are the same if their words are.
struct PackedName: Equatable, Sendable {
  /// The first eight bytes, or all where there are fewer, the first one lowest.
  let first: UInt64
  /// The last eight bytes where there are more than eight, the first of them lowest; else zero.
  let last: UInt64

  /// Packs the bytes of a range; nil where there are none or more than sixteen.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count > 0, count <= 16 else { return nil }
    if count > 8 {
      first = Self.word(bytes, at: range.lowerBound)
      last = Self.word(bytes, at: range.upperBound - 8)
    } else if bytes.count - range.lowerBound >= 8 {
      first = Self.word(bytes, at: range.lowerBound) & ~0 >> UInt64(64 - 8 * count)
      last = 0
    } else {
      var word: UInt64 = 0
      for index in range.reversed() { word = word << 8 | UInt64(bytes[index]) }
      (first, last) = (word, 0)
    }
  }

  /// Packs a name of at most sixteen bytes.
  init(_ name: StaticString) {
    let bytes = Array(String(describing: name).utf8)
    self = PackedName(bytes.span, 0..<bytes.count) ?? PackedName(first: 0, last: 0)
  }

  private init(first: UInt64, last: UInt64) {
    self.first = first
    self.last = last
  }

  /// The eight bytes at a place, the first one lowest; in bounds by the check of the span itself.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
