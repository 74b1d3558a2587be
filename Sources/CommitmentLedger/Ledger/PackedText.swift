/// Short ASCII text as one number, so that keys and identifiers are compared without making text of them.
enum PackedText {
  /// The bytes of a range, the last one lowest; 0 where there are more than 15.
  static func pack(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt128 {
    guard range.count <= 15 else { return 0 }
    var value: UInt128 = 1
    for index in range { value = value << 8 | UInt128(bytes[index]) }
    return value
  }

  static func pack(_ text: String) -> UInt128 {
    let bytes = Array(text.utf8)
    return pack(bytes.span, 0..<bytes.count)
  }
}
