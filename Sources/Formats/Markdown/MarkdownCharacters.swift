/// What kinds of characters matter to readers of Markdown.
enum MarkdownCharacters {
  static func isASCIIAlphanumeric(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return isASCIILetter(scalar) || isASCIIDigit(scalar)
  }

  static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// What may stand in the name of the language of a code block.
  static func isLanguage(_ scalar: Unicode.Scalar) -> Bool {
    isASCIIAlphanumeric(scalar) || scalar == "-" || scalar == "+" || scalar == "." || scalar == "_"
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

  /// The scalar, or its code in words when it could hide or reorder the text around it.
  ///
  /// These are the controls, the two separators, the bidirectional embeddings and isolates, and the byte order
  /// mark, which at the beginning of a file would not be text.
  static func visible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069, 0xfeff:
      Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    default: [scalar]
    }
  }

  /// The text with LF for every CR and CRLF.
  static func unifiedLineBreaks(_ text: String) -> [Unicode.Scalar] {
    var unified: [Unicode.Scalar] = []
    unified.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        unified.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        unified.append(scalar)
      }
      previous = scalar
    }
    return unified
  }

  /// The text on one line: tabs and line breaks are spaces, spaces in a row are one, controls are visible.
  static func oneLine(_ text: String) -> [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    line.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if line.last != " " { line.append(" ") }
      // Nearly all text is visible as it is, and needs no list of its own.
      case "!"..."~": line.append(scalar)
      default:
        line += visible(scalar)
      }
    }
    return line
  }

  static func withoutTrailingSpace(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let last = line.lastIndex(where: { !isSpace($0) }) else { return [] }
    return Array(line[...last])
  }

  static func longestRun(of wanted: Unicode.Scalar, in line: [Unicode.Scalar]) -> Int {
    var longest = 0
    var run = 0
    for scalar in line {
      run = scalar == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
