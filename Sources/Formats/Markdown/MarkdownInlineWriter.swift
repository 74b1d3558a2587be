/// Writes the parts of a line behind bytes that are there already.
///
/// A line break is kept as LF until the whole is written, as nothing else can put one there.
struct MarkdownInlineWriter {
  /// What the parts stand in, since that decides what could be taken for markup.
  enum Context {
    case paragraph
    case heading
    case cell
  }

  let context: Context
  let isInLink: Bool

  /// Writes the parts, without white space at the edges of lines and without empty lines.
  ///
  /// - Parameters:
  ///   - inlines: the parts.
  ///   - context: what they stand in.
  ///   - lineBreak: what is put between two lines.
  ///   - bytes: what they are written behind; as before when there is nothing to show.
  static func append(
    _ inlines: [MarkdownInline], in context: Context, lineBreak: String, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    MarkdownInlineWriter(context: context, isInLink: false).append(inlines, startsLine: true, to: &bytes)
    let written = start..<bytes.count
    let trimmed = MarkdownEdges.trimmed(bytes, written)
    if trimmed == written, !bytes[written].contains(lineFeed) { return }
    let lines = bytes[written].split(separator: lineFeed)
    bytes.removeSubrange(written)
    for line in lines {
      let shown = MarkdownEdges.trimmed(Array(line), 0..<line.count)
      if shown.isEmpty { continue }
      if bytes.count > start { bytes.append(contentsOf: lineBreak.utf8) }
      bytes.append(contentsOf: line.dropFirst(shown.lowerBound).prefix(shown.count))
    }
  }

  /// The parts in order, with markup between them where they would otherwise be read as one.
  private func append(_ inlines: [MarkdownInline], startsLine: Bool, to bytes: inout [UInt8]) {
    let inlines = MarkdownInline.merged(inlines, isInLink: isInLink)
    let start = bytes.count
    var startsLine = startsLine
    var emphases: [MarkdownEmphasis] = []
    for (index, inline) in inlines.enumerated() {
      let place = bytes.count
      let emphasis = append(inline, startsLine: startsLine, isFollowed: index < inlines.count - 1, to: &bytes)
      if place == bytes.count { continue }
      // Nothing but the beginning of a paragraph asks.
      if context == .paragraph { startsLine = Self.endsAtLineStart(bytes, place..<bytes.count, startsLine) }
      let isMarked = emphasis?.text.lowerBound == place || emphases.last?.text.upperBound == place
      // Two code spans side by side would be one.
      if !isMarked, place > start, bytes[place - 1] == Self.backtick, bytes[place] == Self.backtick {
        bytes.insert(contentsOf: "<!-- -->".utf8, at: place)
      }
      if let emphasis { emphases.append(emphasis) }
    }
    MarkdownEmphasis.mark(emphases, from: start, in: &bytes)
  }

  /// Whether nothing but space stands on a line after a part of it.
  private static func endsAtLineStart(_ bytes: [UInt8], _ part: Range<Int>, _ startsLine: Bool) -> Bool {
    let lineEnd = bytes[part].lastIndex(of: lineFeed)
    guard startsLine || lineEnd != nil else { return false }
    return MarkdownEdges.trimmed(bytes, (lineEnd.map { $0 + 1 } ?? part.lowerBound)..<part.upperBound).isEmpty
  }

  /// Writes a part without markers of emphasis, and gives where they belong.
  private func append(
    _ inline: MarkdownInline, startsLine: Bool, isFollowed: Bool, to bytes: inout [UInt8]
  ) -> MarkdownEmphasis? {
    switch inline {
    case .text(let text):
      append(typed: text, startsLine: startsLine, isFollowed: isFollowed, to: &bytes)
    case .strong(let content):
      if content.count == 1, case .emphasis(let inner) = content[0] {
        return append(inner, .both, to: &bytes)
      }
      return append(content, .strong, to: &bytes)
    case .emphasis(let content):
      if content.count == 1, case .strong(let inner) = content[0] { return append(inner, .both, to: &bytes) }
      return append(content, .emphasis, to: &bytes)
    case .code(let text):
      append(code: text, to: &bytes)
    case .link(let content, let destination):
      append(link: content, destination, to: &bytes)
    case .image(let alternative, let destination):
      bytes.append(contentsOf: "![".utf8)
      append(typed: alternative, startsLine: false, isFollowed: true, to: &bytes)
      append(destination: destination, to: &bytes)
    case .lineBreak:
      bytes.append(Self.lineFeed)
    case .anchor(let name):
      bytes.append(contentsOf: "<a id=\"".utf8)
      bytes.append(contentsOf: MarkdownInline.anchorName(name))
      bytes.append(contentsOf: "\"></a>".utf8)
    }
    return nil
  }

  private func append(typed text: String, startsLine: Bool, isFollowed: Bool, to bytes: inout [UInt8]) {
    let start = bytes.count
    guard MarkdownTypedText.append(text, to: &bytes) else { return }
    escape(from: start, startsLine: startsLine, isFollowed: isFollowed, in: &bytes)
  }

  /// Escapes what stands from an index on.
  private func escape(from start: Int, startsLine: Bool, isFollowed: Bool, in bytes: inout [UInt8]) {
    let text = Array(bytes[start...])
    bytes.removeSubrange(start...)
    MarkdownEscaping.append(text, in: context, startsLine: startsLine, isFollowed: isFollowed, to: &bytes)
  }

  /// Emphasised content, whose white space at the edges is left outside, since emphasis cannot begin with any.
  private func append(
    _ content: [MarkdownInline], _ mark: MarkdownEmphasis.Mark, to bytes: inout [UInt8]
  ) -> MarkdownEmphasis? {
    let start = bytes.count
    append(content, startsLine: false, to: &bytes)
    let text = MarkdownEdges.trimmed(bytes, start..<bytes.count)
    return text.isEmpty ? nil : MarkdownEmphasis(mark: mark, text: text)
  }

  /// A link, with white space at the edges of its text moved outside.
  private func append(link content: [MarkdownInline], _ destination: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    let writer = MarkdownInlineWriter(context: context, isInLink: true)
    writer.append(content, startsLine: false, to: &bytes)
    let text = MarkdownEdges.trimmed(bytes, start..<bytes.count)
    let after = Array(bytes[text.upperBound...])
    bytes.removeSubrange(text.upperBound...)
    bytes.insert(Self.bracket, at: text.lowerBound)
    if text.isEmpty { append(typed: destination, startsLine: false, isFollowed: true, to: &bytes) }
    append(destination: destination, to: &bytes)
    bytes.append(contentsOf: after)
  }

  private func append(destination: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "](".utf8)
    MarkdownDestination.append(destination, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
  }

  /// Code between more backticks than it holds in a row, with white space at its edges moved outside.
  ///
  /// A `|` in a cell is code in GitHub Flavored Markdown only behind a backslash, and in pandoc only without
  /// one; as an element of HTML it is the same in both.
  private func append(code text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    MarkdownTypedText.append(text, to: &bytes)
    let code = MarkdownEdges.trimmed(bytes, start..<bytes.count)
    if code.isEmpty { return }
    let content = Array(bytes[code])
    let after = Array(bytes[code.upperBound...])
    bytes.removeSubrange(code.lowerBound...)
    if context == .cell, content.contains(UInt8(ascii: "|")) {
      bytes.append(contentsOf: "<code>".utf8)
      MarkdownEscaping.append(content, in: context, startsLine: false, isFollowed: true, to: &bytes)
      bytes.append(contentsOf: "</code>".utf8)
    } else {
      let run = MarkdownCharacters.longestRun(of: Self.backtick, in: content)
      let fence = repeatElement(Self.backtick, count: run + 1)
      // At the beginning of a line three backticks and a word are a code block in pandoc.
      let needsPadding = content.first == Self.backtick || content.last == Self.backtick || run >= 2
      let padding = repeatElement(UInt8(ascii: " "), count: needsPadding ? 1 : 0)
      bytes.append(contentsOf: fence)
      bytes.append(contentsOf: padding)
      bytes.append(contentsOf: content)
      bytes.append(contentsOf: padding)
      bytes.append(contentsOf: fence)
    }
    bytes.append(contentsOf: after)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let backtick = UInt8(ascii: "`")
  private static let bracket = UInt8(ascii: "[")
}
