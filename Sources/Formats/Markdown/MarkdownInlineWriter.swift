/// Writes the parts of a line.
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

  /// The lines of a paragraph; none when there is nothing to show.
  static func lines(_ inlines: [MarkdownInline]) -> [String] {
    let lines = written(inlines, in: .paragraph)
    return lines.enumerated().map { index, line in
      index < lines.count - 1 ? line + "\\" : line
    }
  }

  /// The parts on one line, as a heading or a cell needs them.
  static func line(_ inlines: [MarkdownInline], in context: Context) -> String {
    written(inlines, in: context).joined(separator: context == .cell ? "<br>" : " ")
  }

  private static func written(_ inlines: [MarkdownInline], in context: Context) -> [String] {
    if let line = MarkdownPlainText.line(inlines, in: context) { return [line] }
    return anyWritten(inlines, in: context)
  }

  /// The same for parts of any kind.
  static func anyWritten(_ inlines: [MarkdownInline], in context: Context) -> [String] {
    let writer = MarkdownInlineWriter(context: context, isInLink: false)
    let scalars = writer.scalars(of: inlines, startsLine: true)
    return scalars.split(separator: "\n").compactMap { line in
      let trimmed = MarkdownCharacters.withoutTrailingSpace(
        Array(line.drop(while: MarkdownCharacters.isSpace)))
      return trimmed.isEmpty ? nil : MarkdownCharacters.string(trimmed)
    }
  }

  /// The parts in order, with markup between them where they would otherwise be read as one.
  func scalars(of inlines: [MarkdownInline], startsLine: Bool) -> [Unicode.Scalar] {
    let inlines = MarkdownInline.merged(inlines, isInLink: isInLink)
    var pieces: [MarkdownPiece] = []
    var startsLine = startsLine
    for (index, inline) in inlines.enumerated() {
      let piece = piece(inline, startsLine: startsLine, isFollowed: index < inlines.count - 1)
      if piece.isEmpty { continue }
      let written = piece.plain
      let lineEnd = written.lastIndex(of: "\n")
      startsLine =
        (startsLine || lineEnd != nil)
        && written[((lineEnd ?? -1) + 1)...].allSatisfy(MarkdownCharacters.isSpace)
      pieces.append(piece)
    }
    return MarkdownPiece.joined(pieces)
  }

  private func piece(_ inline: MarkdownInline, startsLine: Bool, isFollowed: Bool) -> MarkdownPiece {
    switch inline {
    case .text(let text):
      return MarkdownPiece(escaped(text, startsLine: startsLine, isFollowed: isFollowed))
    case .strong(let content):
      if content.count == 1, case .emphasis(let inner) = content[0] { return marked(inner, .both) }
      return marked(content, .strong)
    case .emphasis(let content):
      if content.count == 1, case .strong(let inner) = content[0] { return marked(inner, .both) }
      return marked(content, .emphasis)
    case .code(let text):
      return code(text)
    case .link(let content, let destination):
      return link(content, destination)
    case .image(let alternative, let destination):
      let text = escaped(alternative, startsLine: false, isFollowed: true)
      let address = MarkdownDestination.spelled(destination) ?? ""
      return MarkdownPiece("![".unicodeScalars + text + "](\(address))".unicodeScalars)
    case .lineBreak:
      return MarkdownPiece(["\n"])
    case .anchor(let name):
      let kept = String(String.UnicodeScalarView(MarkdownInline.anchorName(name)))
      return MarkdownPiece(Array("<a id=\"\(kept)\"></a>".unicodeScalars))
    }
  }

  private func escaped(_ text: String, startsLine: Bool, isFollowed: Bool) -> [Unicode.Scalar] {
    MarkdownEscaping.escaped(
      MarkdownCharacters.oneLine(text), in: context, startsLine: startsLine, isFollowed: isFollowed)
  }

  /// Emphasised content, whose white space at the edges is moved outside, since emphasis cannot begin with any.
  private func marked(_ content: [MarkdownInline], _ mark: MarkdownPiece.Mark) -> MarkdownPiece {
    var piece = MarkdownPiece(trimming: scalars(of: content, startsLine: false))
    piece.mark = piece.core.isEmpty ? nil : mark
    return piece
  }

  private func link(_ content: [MarkdownInline], _ destination: String) -> MarkdownPiece {
    let writer = MarkdownInlineWriter(context: context, isInLink: true)
    let text = writer.scalars(of: content, startsLine: false)
    var piece = MarkdownPiece(trimming: text)
    if piece.core.isEmpty { piece.core = escaped(destination, startsLine: false, isFollowed: true) }
    let address = MarkdownDestination.spelled(destination) ?? ""
    piece.core = "[".unicodeScalars + piece.core + "](\(address))".unicodeScalars
    return piece
  }

  /// Code between more backticks than it holds in a row, with white space at its edges moved outside.
  ///
  /// A `|` in a cell is code in GitHub Flavored Markdown only behind a backslash, and in pandoc only without
  /// one; as an element of HTML it is the same in both.
  private func code(_ text: String) -> MarkdownPiece {
    var piece = MarkdownPiece(trimming: MarkdownCharacters.oneLine(text))
    let content = piece.core
    if content.isEmpty { return piece }
    if context == .cell, content.contains("|") {
      let inner = MarkdownEscaping.escaped(content, in: context, startsLine: false, isFollowed: true)
      piece.core = "<code>".unicodeScalars + inner + "</code>".unicodeScalars
      return piece
    }
    let run = MarkdownCharacters.longestRun(of: "`", in: content)
    let fence = [Unicode.Scalar](repeating: "`", count: run + 1)
    // At the beginning of a line three backticks and a word are a code block in pandoc.
    let needsPadding = content.first == "`" || content.last == "`" || run >= 2
    let padding: [Unicode.Scalar] = needsPadding ? [" "] : []
    piece.core = fence + padding + content + padding + fence
    return piece
  }
}
