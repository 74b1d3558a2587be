/// Puts backslashes before what a reader could take for markup.
///
/// A backslash before ASCII punctuation is plain text in CommonMark (0.31, 2.4) and in pandoc. Characters which
/// mean something only in some places are escaped in those places, so that prose stays readable.
struct MarkdownEscaping {
  /// The text in UTF-8.
  private let text: [UInt8]
  private let context: MarkdownInlineWriter.Context
  private let isFollowed: Bool
  /// The index of the first character of a line; nil when something else stands before the text.
  private let lineStart: Int?
  /// The index of the point or parenthesis which would make an ordered list of the line.
  private let listDelimiter: Int?

  /// Writes a text escaped, which is already on one line and without controls.
  ///
  /// `startsLine` says that nothing but space stands before it on its line, `isFollowed` that other markup comes
  /// directly after it.
  static func append(
    _ text: [UInt8], in context: MarkdownInlineWriter.Context, startsLine: Bool, isFollowed: Bool,
    to bytes: inout [UInt8]
  ) {
    let startsLine = startsLine && context == .paragraph
    let escaping = MarkdownEscaping(text, in: context, startsLine: startsLine, isFollowed: isFollowed)
    // What stands between two that need it is copied in one go.
    var done = 0
    for index in text.indices where escaping.needsBackslash(index) {
      bytes.append(contentsOf: text[done..<index])
      // A backslash does not keep an address from becoming a link in GitHub Flavored Markdown, which looks for
      // them in finished text; markup within the address does.
      if escaping.isInAddress(index) { bytes.append(contentsOf: "<!-- -->".utf8) }
      bytes.append(UInt8(ascii: "\\"))
      done = index
    }
    bytes.append(contentsOf: text[done...])
  }

  private init(
    _ text: [UInt8], in context: MarkdownInlineWriter.Context, startsLine: Bool, isFollowed: Bool
  ) {
    self.text = text
    self.context = context
    self.isFollowed = isFollowed
    let shown = startsLine ? MarkdownEdges.trimmed(text, 0..<text.count) : 0..<0
    lineStart = shown.first
    listDelimiter = lineStart.flatMap { Self.listDelimiter(text, from: $0) }
  }

  private func at(_ index: Int) -> UInt8? {
    text.indices.contains(index) ? text[index] : nil
  }

  /// Whether a byte of ASCII other than a letter or a digit needs a backslash anywhere.
  static func mayNeedBackslash(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("),
      UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: " "), 0x80...:
      false
    default: true
    }
  }

  private func needsBackslash(_ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "^"),
      UInt8(ascii: "$"), UInt8(ascii: "@"):
      true
    case UInt8(ascii: "_"):
      // Inside a word it means nothing in any reader.
      !(MarkdownCharacters.isASCIIAlphanumeric(at(index - 1))
        && MarkdownCharacters.isASCIIAlphanumeric(at(index + 1)))
    case UInt8(ascii: "!"):
      // Followed by a link it would make an image of it. And pandoc looks for the beginning of a comment in the
      // lines of a list before it looks at backslashes.
      index == text.count - 1 && isFollowed || at(index - 1) == UInt8(ascii: "<")
    case UInt8(ascii: "&"):
      beginsEntity(index)
    case UInt8(ascii: ":"):
      index == lineStart || beginsAuthority(index) || endsCaptionWord(index)
    case UInt8(ascii: "#"):
      index == lineStart || context == .heading
    case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "%"):
      index == lineStart
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      index == lineStart && !MarkdownCharacters.isASCIIAlphanumeric(at(index + 1))
    case UInt8(ascii: "."):
      index == listDelimiter || endsWorldWideWeb(index)
    case UInt8(ascii: ")"):
      index == listDelimiter
    default:
      false
    }
  }

  /// Whether an `&` begins a character reference (CommonMark 0.31, 2.5).
  private func beginsEntity(_ index: Int) -> Bool {
    var end = index + 1
    if at(end) == UInt8(ascii: "#") { end += 1 }
    let start = end
    while MarkdownCharacters.isASCIIAlphanumeric(at(end)) { end += 1 }
    return end > start && at(end) == UInt8(ascii: ";")
  }

  /// Whether a `:` is that of `://`, which extended autolinks are found by (GFM 0.29, 6.9).
  private func beginsAuthority(_ index: Int) -> Bool {
    at(index + 1) == UInt8(ascii: "/") && at(index + 2) == UInt8(ascii: "/")
  }

  /// Whether a point is the first one of `www.`, which extended autolinks are found by (GFM 0.29, 6.9).
  private func endsWorldWideWeb(_ index: Int) -> Bool {
    index >= 3 && text[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  /// Whether an `@` has on both sides what an extended e-mail autolink may have (GFM 0.29, 6.9).
  private func isInAddress(_ index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "@") else { return false }
    let isLocal =
      switch at(index - 1) {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
      case let byte: MarkdownCharacters.isASCIIAlphanumeric(byte)
      }
    let after = at(index + 1)
    return isLocal
      && (MarkdownCharacters.isASCIIAlphanumeric(after) || after == UInt8(ascii: "-")
        || after == UInt8(ascii: "_"))
  }

  /// Whether a `:` ends a word which pandoc takes for the beginning of the caption of a table nearby.
  private func endsCaptionWord(_ index: Int) -> Bool {
    guard let lineStart, index - lineStart <= 6 else { return false }
    let word = String(decoding: text[lineStart..<index], as: UTF8.self)
    return ["table", "figure"].contains(word.lowercased())
  }

  /// The point or parenthesis after a number, letter or Roman numeral at the beginning of a line, any of which
  /// begins an ordered list in pandoc.
  private static func listDelimiter(_ text: [UInt8], from start: Int) -> Int? {
    var index = start
    if text[index] == UInt8(ascii: "(") { index += 1 }
    let first = index
    while index < text.count,
      MarkdownCharacters.isASCIIAlphanumeric(text[index]) || text[index] == UInt8(ascii: "#")
    {
      index += 1
    }
    guard index > first, index < text.count,
      text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")
    else { return nil }
    let ordinal = text[first..<index]
    let isOrdinal =
      ordinal.count == 1 || ordinal.allSatisfy(MarkdownCharacters.isASCIIDigit)
      || ordinal.allSatisfy { "ivxlcdmIVXLCDM".utf8.contains($0) }
    let isSeparated = index + 1 == text.count || text[index + 1] == UInt8(ascii: " ")
    return isOrdinal && isSeparated ? index : nil
  }
}
