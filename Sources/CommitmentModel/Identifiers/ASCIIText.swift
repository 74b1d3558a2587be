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
