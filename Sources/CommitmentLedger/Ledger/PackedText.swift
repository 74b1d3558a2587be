/// Short ASCII text as one number, so that keys and identifiers are compared without making text of them.
enum PackedText {
  /// The bytes of a range, the last one lowest; 0 where there are more than 15.
  static func pack(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt128 {
    guard range.count <= 15 else { return 0 }
    if bytes.count - range.lowerBound >= 16 {
      // All sixteen bytes at once, then those behind the range are pushed out.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt128.self)
      return word.bigEndian >> UInt128(128 - 8 * range.count) | 1 << UInt128(8 * range.count)
    }
    var value: UInt128 = 1
    for index in range { value = value << 8 | UInt128(bytes[index]) }
    return value
  }

  static func pack(_ text: String) -> UInt128 {
    let bytes = Array(text.utf8)
    return pack(bytes.span, 0..<bytes.count)
  }
}
