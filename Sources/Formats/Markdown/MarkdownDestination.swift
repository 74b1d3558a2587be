/// Where links may lead to, and how that is spelled.
enum MarkdownDestination {
  /// Whether a link may lead there: to an address of an allowed scheme, or a path relative to the document
  /// (RFC 3986, 4.2).
  static func isAllowed(_ destination: String) -> Bool {
    // As most do.
    if destination.utf8.starts(with: "https://".utf8) { return true }
    let address = trimmed(destination)
    if address.isEmpty || address.starts(with: "//".utf8) { return false }
    let scheme = address.prefix { byte in
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): false
      default: true
      }
    }
    guard scheme.endIndex < address.endIndex, address[scheme.endIndex] == UInt8(ascii: ":") else {
      return true
    }
    return ["http", "https", "mailto"].contains(String(decoding: scheme, as: UTF8.self).lowercased())
  }

  /// Writes a destination so that every reader takes it whole.
  ///
  /// Whatever RFC 3986 does not allow in an address is percent-encoded, and so is what could end the destination
  /// or a cell, or be taken for markup.
  static func append(_ destination: String, to bytes: inout [UInt8]) {
    if destination.utf8.allSatisfy(isKept) {
      bytes.append(contentsOf: destination.utf8)
      return
    }
    let address = trimmed(destination)
    for (index, byte) in zip(address.indices, address) {
      if isKept(byte) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: "%"), isEncoded(address[index...]) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: "&") {
        // By itself it could begin a character reference.
        bytes.append(contentsOf: "&amp;".utf8)
      } else {
        bytes.append(contentsOf: percentEncoded(byte).utf8)
      }
    }
  }

  /// What is left as it is.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: MarkdownCharacters.isASCIIAlphanumeric(byte)
    }
  }

  /// The address without white space and controls at its edges.
  private static func trimmed(_ destination: String) -> Substring.UTF8View {
    let bytes = destination.utf8
    // Only such bytes can be at the edge of something to trim.
    if let first = bytes.first, let last = bytes.last, 0x21..<0x80 ~= first, 0x21..<0x80 ~= last {
      return Substring(destination).utf8
    }
    let isBlank: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || MarkdownCharacters.isSpace($0) }
    let scalars = destination.unicodeScalars
    guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return Substring().utf8 }
    return Substring(scalars[...last].drop(while: isBlank)).utf8
  }

  /// Whether some bytes begin with `%` and two hexadecimal digits.
  private static func isEncoded(_ bytes: Substring.UTF8View) -> Bool {
    let digits = bytes.dropFirst().prefix(2)
    return digits.count == 2
      && digits.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
      }
  }

  private static func percentEncoded(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
