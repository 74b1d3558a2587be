/// Writes text so that a reader of XML 1.0 gets it back as text.
package enum XMLEscaping {
  /// The text as content of an element (XML 1.0, 2.4): `]]>` and line ends survive as well.
  package static func text(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      // A reader makes a line feed of every carriage return that is not spelled out (2.11).
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  /// The text as a value between double quotes (2.3); white space that a reader would normalise (3.3.3) survives.
  package static func attribute(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  /// A name of an element or attribute, of which only ASCII letters, digits, `-`, `_` and `:` are kept (2.3).
  package static func name(_ text: String) -> String {
    let kept =
      text.utf8.allSatisfy(isOfName) ? text : String(decoding: text.utf8.filter(isOfName), as: UTF8.self)
    return kept.utf8.first.map(isLetter) ?? false ? kept : "_" + kept
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: isLetter(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func escaped(_ text: String, _ entity: (Unicode.Scalar) -> String?) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var written = ""
    for scalar in text.unicodeScalars {
      if let entity = entity(scalar) {
        written += entity
      } else {
        written.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return written
  }

  /// Whether a byte is a character that is written as it is everywhere.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: 0x20..<0x7F ~= byte
    }
  }

  /// Whether XML 1.0 allows a character (production 2, `Char`); the others cannot be written at all.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
