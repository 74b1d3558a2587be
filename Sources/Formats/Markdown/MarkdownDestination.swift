/// Where links may lead to, and how that is spelled.
enum MarkdownDestination {
  /// The destination spelled so that every reader takes it whole; nil when a link must not lead there.
  ///
  /// Whatever RFC 3986 does not allow in an address is percent-encoded, and so is what could end the destination
  /// or a cell, or be taken for markup.
  static func spelled(_ destination: String) -> String? {
    if isPlain(destination) { return destination }
    let trimmed = trimmed(destination.unicodeScalars)
    guard !trimmed.isEmpty, isAllowed(trimmed) else { return nil }
    let bytes = Array(MarkdownCharacters.string(trimmed).utf8)
    var spelled: [UInt8] = []
    spelled.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let scalar = Unicode.Scalar(byte)
      if byte == UInt8(ascii: "%"), isHexadecimal(bytes, index + 1), isHexadecimal(bytes, index + 2) {
        spelled.append(byte)
      } else if byte == UInt8(ascii: "&") {
        // By itself it could begin a character reference.
        spelled.append(contentsOf: "&amp;".utf8)
      } else if MarkdownCharacters.isASCIIAlphanumeric(scalar) || isKept(byte) {
        spelled.append(byte)
      } else {
        spelled.append(contentsOf: percentEncoded(byte).utf8)
      }
    }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// Whether this is an address of the web of which nothing has to be encoded, as most are.
  static func isPlain(_ destination: String) -> Bool {
    let bytes = destination.utf8
    return (bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8))
      && bytes.allSatisfy { byte in
        MarkdownCharacters.isASCIIAlphanumeric(Unicode.Scalar(byte)) || isKept(byte)
      }
  }

  /// What else is left as it is.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// Whether this is an address of an allowed scheme, or a path relative to the document (RFC 3986, 4.2).
  private static func isAllowed(_ destination: [Unicode.Scalar]) -> Bool {
    if destination.starts(with: ["/", "/"]) { return false }
    let end = destination.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? destination.count
    guard let colon = destination[..<end].firstIndex(of: ":") else { return true }
    let scheme = MarkdownCharacters.string(Array(destination[..<colon])).lowercased()
    return ["http", "https", "mailto"].contains(scheme)
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || MarkdownCharacters.isSpace($0) }
    guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(scalars[...last].drop(while: isBlank))
  }

  private static func isHexadecimal(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: return true
    default: return false
    }
  }

  private static func percentEncoded(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
