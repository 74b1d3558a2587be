/// Strings as JSON writes them.
package enum JSONText {
  /// Appends `text` between quotes, escaping only what RFC 8259, section 7, requires.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most text needs no escaping, and is copied in one go.
    if !text.utf8.contains(where: needsEscaping) {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscaping(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x08: escape("b", in: &bytes)
      case 0x09: escape("t", in: &bytes)
      case 0x0a: escape("n", in: &bytes)
      case 0x0c: escape("f", in: &bytes)
      case 0x0d: escape("r", in: &bytes)
      case 0..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u001").utf8)
        let digit = byte & 0xf
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      default:
        bytes.append(byte)
      }
    }
  }

  private static func escape(_ letter: Unicode.Scalar, in bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: letter))
  }
}
