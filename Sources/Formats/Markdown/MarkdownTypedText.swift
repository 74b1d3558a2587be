/// A text that people typed, on its way to one line of Markdown.
enum MarkdownTypedText {
  /// Writes a text on one line: tabs and line breaks are spaces, spaces in a row are one, controls are visible.
  ///
  /// Nearly all text is on one line as it is, and copied in one go.
  ///
  /// - Returns: whether there is anything in it that could be taken for markup somewhere.
  @discardableResult
  static func append(_ text: String, to bytes: inout [UInt8]) -> Bool {
    let (isOneLine, mayBeMarkup) = look(text.utf8.span)
    if isOneLine {
      bytes.append(contentsOf: text.utf8)
      return mayBeMarkup
    }
    let start = bytes.count
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if bytes.count == start || bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      default:
        MarkdownCharacters.append(scalar, to: &bytes)
      }
    }
    // What makes controls visible is markup itself.
    return true
  }

  private static func look(_ text: Span<UInt8>) -> (isOneLine: Bool, mayBeMarkup: Bool) {
    var mayBeMarkup = false
    var previous: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case UInt8(ascii: " "):
        if previous == byte { return (false, true) }
      case 0..<0x20, 0x7F:
        return (false, true)
      case 0xC2, 0xE2, 0xEF:
        if isHidden(text, at: index) { return (false, true) }
      default:
        if MarkdownEscaping.mayNeedBackslash(byte) { mayBeMarkup = true }
      }
      previous = byte
    }
    return (true, mayBeMarkup)
  }

  /// Whether a character beyond ASCII, with one of the three first bytes that these have, has to be made visible.
  private static func isHidden(_ text: Span<UInt8>, at index: Int) -> Bool {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    // U+0080 to U+009F; U+2028 to U+202E; U+2066 to U+2069; U+FEFF.
    case (0xC2, 0x80...0x9F, _), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return true
    default: return false
    }
  }
}
