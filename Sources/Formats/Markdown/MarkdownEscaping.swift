/// Puts backslashes before what a reader could take for markup.
///
/// A backslash before ASCII punctuation is plain text in CommonMark (0.31, 2.4) and in pandoc. Characters which
/// mean something only in some places are escaped in those places, so that prose stays readable.
struct MarkdownEscaping {
  private let scalars: [Unicode.Scalar]
  private let context: MarkdownInlineWriter.Context
  private let isFollowed: Bool
  /// The index of the first character of a line; nil when something else stands before the text.
  private let lineStart: Int?
  /// The index of the point or parenthesis which would make an ordered list of the line.
  private let listDelimiter: Int?

  /// The text escaped, which is already on one line and without controls.
  ///
  /// `startsLine` says that nothing but space stands before it on its line, `isFollowed` that other markup comes
  /// directly after it.
  static func escaped(
    _ scalars: [Unicode.Scalar], in context: MarkdownInlineWriter.Context, startsLine: Bool, isFollowed: Bool
  ) -> [Unicode.Scalar] {
    let startsLine = startsLine && context == .paragraph
    let escaping = MarkdownEscaping(scalars, in: context, startsLine: startsLine, isFollowed: isFollowed)
    var escaped: [Unicode.Scalar] = []
    escaped.reserveCapacity(scalars.count + 16)
    for index in scalars.indices {
      // A backslash does not keep an address from becoming a link in GitHub Flavored Markdown, which looks for
      // them in finished text; markup within the address does.
      if scalars[index] == "@", escaping.isInAddress(index) { escaped += "<!-- -->".unicodeScalars }
      if escaping.needsBackslash(index) { escaped.append("\\") }
      escaped.append(scalars[index])
    }
    return escaped
  }

  private init(
    _ scalars: [Unicode.Scalar], in context: MarkdownInlineWriter.Context, startsLine: Bool, isFollowed: Bool
  ) {
    self.scalars = scalars
    self.context = context
    self.isFollowed = isFollowed
    lineStart = startsLine ? scalars.firstIndex { !MarkdownCharacters.isSpace($0) } : nil
    listDelimiter = lineStart.flatMap { Self.listDelimiter(scalars, from: $0) }
  }

  private func at(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func needsBackslash(_ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "[", "]", "<", "{", "|", "~", "^", "$", "@":
      true
    case "_":
      // Inside a word it means nothing in any reader.
      !(MarkdownCharacters.isASCIIAlphanumeric(at(index - 1))
        && MarkdownCharacters.isASCIIAlphanumeric(at(index + 1)))
    case "!":
      // Followed by a link it would make an image of it. And pandoc looks for the beginning of a comment in the
      // lines of a list before it looks at backslashes.
      index == scalars.count - 1 && isFollowed || at(index - 1) == "<"
    case "&":
      beginsEntity(index)
    case ":":
      index == lineStart || beginsAuthority(index) || endsCaptionWord(index)
    case "#":
      index == lineStart || context == .heading
    case ">", "=", "%":
      index == lineStart
    case "+", "-":
      index == lineStart && !MarkdownCharacters.isASCIIAlphanumeric(at(index + 1))
    case ".", ")":
      index == listDelimiter || (scalars[index] == "." && endsWorldWideWeb(index))
    default:
      false
    }
  }

  /// Whether an `&` begins a character reference (CommonMark 0.31, 2.5).
  private func beginsEntity(_ index: Int) -> Bool {
    var end = index + 1
    if at(end) == "#" { end += 1 }
    let start = end
    while MarkdownCharacters.isASCIIAlphanumeric(at(end)) { end += 1 }
    return end > start && at(end) == ";"
  }

  /// Whether a `:` is that of `://`, which extended autolinks are found by (GFM 0.29, 6.9).
  private func beginsAuthority(_ index: Int) -> Bool {
    at(index + 1) == "/" && at(index + 2) == "/"
  }

  /// Whether a point is the first one of `www.`, which extended autolinks are found by (GFM 0.29, 6.9).
  private func endsWorldWideWeb(_ index: Int) -> Bool {
    index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Whether an `@` has on both sides what an extended e-mail autolink may have (GFM 0.29, 6.9).
  private func isInAddress(_ index: Int) -> Bool {
    guard let before = at(index - 1), let after = at(index + 1) else { return false }
    let isLocal = MarkdownCharacters.isASCIIAlphanumeric(before) || [".", "-", "_", "+"].contains(before)
    return isLocal && (MarkdownCharacters.isASCIIAlphanumeric(after) || after == "-" || after == "_")
  }

  /// Whether a `:` ends a word which pandoc takes for the beginning of the caption of a table nearby.
  private func endsCaptionWord(_ index: Int) -> Bool {
    guard let lineStart else { return false }
    let word = MarkdownCharacters.string(Array(scalars[lineStart..<index]))
    return ["table", "figure"].contains(word.lowercased())
  }

  /// The point or parenthesis after a number, letter or Roman numeral at the beginning of a line, any of which
  /// begins an ordered list in pandoc.
  private static func listDelimiter(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    if scalars[index] == "(" { index += 1 }
    let first = index
    while index < scalars.count,
      MarkdownCharacters.isASCIIAlphanumeric(scalars[index]) || scalars[index] == "#"
    {
      index += 1
    }
    guard index > first, index < scalars.count, scalars[index] == "." || scalars[index] == ")" else {
      return nil
    }
    let ordinal = scalars[first..<index]
    let isOrdinal =
      ordinal.count == 1 || ordinal.allSatisfy(MarkdownCharacters.isASCIIDigit)
      || ordinal.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
    let isSeparated = index + 1 == scalars.count || scalars[index + 1] == " "
    return isOrdinal && isSeparated ? index : nil
  }
}
