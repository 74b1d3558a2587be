/// Questions about text that identifiers ask of their ASCII bytes.
enum ASCIIText {
  static func isASCII(_ byte: UInt8) -> Bool { byte < 0x80 }
  static func isLowerCaseLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  static func isUpperCaseLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The value of the digits in a range of bytes, or nil where there is anything else.
  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }

  /// Eight bytes written like a pattern of zeros and signs between them, as the values of the digits, the first one
  /// lowest; nil where they are written otherwise.
  ///
  /// All eight at once: without the pattern a digit is below 10 and a sign is zero, and adding what is missing to 0x80
  /// shows in the top bit which is not. A byte that carries into its neighbour has a top bit already.
  @inline(__always)
  static func digits(_ bytes: Span<UInt8>, at start: Int, like pattern: UInt64) -> UInt64? {
    guard start >= 0, bytes.count - start >= 8 else { return nil }
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
    let values = UInt64(littleEndian: word) ^ pattern
    let tops: UInt64 = 0x8080_8080_8080_8080
    // 0x76 for a digit, 0x7F for a sign: '-' and ':' have the bit 0x08, which the zero has not.
    let signs = pattern >> 3 & 0x0101_0101_0101_0101
    let missing = 0x7676_7676_7676_7676 &+ signs &* 9
    return (values | (values &+ missing)) & tops == 0 ? values : nil
  }

  /// The number that two of these digits make, from a place on.
  @inline(__always)
  static func pair(_ digits: UInt64, at place: UInt64) -> Int {
    Int(truncatingIfNeeded: (digits >> (8 &* place) & 0xF) &* 10 &+ (digits >> (8 &* place &+ 8) & 0xF))
  }

  /// The value of a text made of one to nine digits, or nil.
  static func number(_ text: some Sequence<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in text {
      guard isDigit(byte), count < 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count == 0 ? nil : value
  }

  /// The value of the digits that a text begins with, or nil where it begins with anything else.
  static func leadingNumber(_ text: String) -> Int? { number(text.utf8.prefix { isDigit($0) }) }
}
