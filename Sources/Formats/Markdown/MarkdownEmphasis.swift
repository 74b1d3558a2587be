/// Text in a line which is emphasised, whose markers depend on what stands beside it.
struct MarkdownEmphasis {
  /// A kind of emphasis.
  enum Mark {
    case strong
    case emphasis
    case both

    var delimiter: String {
      switch self {
      case .emphasis: "*"
      case .strong: "**"
      case .both: "***"
      }
    }

    var tags: (opening: String, closing: String) {
      switch self {
      case .emphasis: ("<em>", "</em>")
      case .strong: ("<strong>", "</strong>")
      case .both: ("<strong><em>", "</em></strong>")
      }
    }
  }

  var mark: Mark
  /// Where the text stands, which has no white space at its edges, since no markup can begin or end with any.
  var text: Range<Int>

  /// Puts the markers around all emphasised texts of a part of a line.
  ///
  /// - Parameters:
  ///   - emphases: the texts in order, within the part.
  ///   - part: what is marked by itself, from here to the end of the bytes.
  ///   - bytes: the line so far, without these markers.
  static func mark(_ emphases: [MarkdownEmphasis], from part: Int, in bytes: inout [UInt8]) {
    if emphases.isEmpty { return }
    var marked: [UInt8] = []
    var done = part
    for (index, emphasis) in emphases.enumerated() {
      let text = emphasis.text
      marked += bytes[done..<text.lowerBound]
      let isBesideNext = index + 1 < emphases.count && emphases[index + 1].text.lowerBound == text.upperBound
      let previous = MarkdownEdges.last(marked, 0..<marked.count)
      // A `*` in place of any marker.
      let next = isBesideNext ? "*" : MarkdownEdges.first(bytes, text.upperBound..<bytes.count)
      if canUseDelimiters(around: text, in: bytes, after: previous, before: next) {
        marked += emphasis.mark.delimiter.utf8
        marked += bytes[text]
        marked += emphasis.mark.delimiter.utf8
      } else {
        marked += emphasis.mark.tags.opening.utf8
        marked += bytes[text]
        marked += emphasis.mark.tags.closing.utf8
      }
      done = text.upperBound
    }
    bytes.replaceSubrange(part..<done, with: marked)
  }

  /// Whether asterisks here open and close emphasis (CommonMark 0.31, 6.2: left- and right-flanking runs).
  ///
  /// Asterisks next to other asterisks are avoided altogether, as readers differ about such runs.
  private static func canUseDelimiters(
    around text: Range<Int>, in bytes: [UInt8], after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let first = MarkdownEdges.first(bytes, text), let last = MarkdownEdges.last(bytes, text),
      previous != "*", next != "*", first != "*", last != "*"
    else { return false }
    let opens = !MarkdownCharacters.isPunctuation(first) || isOpen(previous)
    let closes = !MarkdownCharacters.isPunctuation(last) || isOpen(next)
    return opens && closes
  }

  private static func isOpen(_ neighbour: Unicode.Scalar?) -> Bool {
    MarkdownCharacters.isSpace(neighbour) || neighbour.map(MarkdownCharacters.isPunctuation) ?? true
  }
}
