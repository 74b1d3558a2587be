/// What kinds of characters matter to readers of Markdown.
///
/// What is ASCII is asked of bytes, since no byte of another character is ASCII (RFC 3629, 3).
enum MarkdownCharacters {
  static func isASCIIAlphanumeric(_ byte: UInt8?) -> Bool {
    switch byte {
    case .some(UInt8(ascii: "a")...UInt8(ascii: "z")), .some(UInt8(ascii: "A")...UInt8(ascii: "Z")): true
    default: isASCIIDigit(byte)
    }
  }

  static func isASCIIDigit(_ byte: UInt8?) -> Bool {
    switch byte {
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): true
    default: false
    }
  }

  /// What may stand in the name of the language of a code block.
  static func isLanguage(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: isASCIIAlphanumeric(byte)
    }
  }

  /// Unicode white space as CommonMark means it (0.31, 2.1); the edge of a line counts as such.
  static func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{c}": return true
    default: return !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// Unicode punctuation as CommonMark means it (0.31, 2.1), symbols among it.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// Writes a scalar, or its code in words when it could hide or reorder the text around it.
  ///
  /// These are the controls, the two separators, the bidirectional embeddings and isolates, and the byte order
  /// mark, which at the beginning of a file would not be text.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069, 0xfeff:
      bytes.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
    default:
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// How often a byte stands in a row at most.
  static func longestRun(of wanted: UInt8, in bytes: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in bytes {
      run = byte == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
