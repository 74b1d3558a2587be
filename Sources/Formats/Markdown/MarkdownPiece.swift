/// A part of a line which is written, but whose markers depend on what stands beside it.
struct MarkdownPiece {
  /// A kind of emphasis.
  enum Mark {
    case strong
    case emphasis
    case both

    var delimiter: [Unicode.Scalar] {
      switch self {
      case .emphasis: ["*"]
      case .strong: ["*", "*"]
      case .both: ["*", "*", "*"]
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

  var mark: Mark?
  /// White space before the text.
  var before: [Unicode.Scalar] = []
  var core: [Unicode.Scalar]
  /// White space after the text.
  var after: [Unicode.Scalar] = []

  init(_ scalars: [Unicode.Scalar]) {
    core = scalars
  }

  /// A piece whose white space at the edges stands apart, since no markup can begin or end with any.
  init(trimming scalars: [Unicode.Scalar]) {
    guard let first = scalars.firstIndex(where: { !MarkdownCharacters.isSpace($0) }),
      let last = scalars.lastIndex(where: { !MarkdownCharacters.isSpace($0) })
    else {
      (before, core) = (scalars, [])
      return
    }
    before = Array(scalars[..<first])
    core = Array(scalars[first...last])
    after = Array(scalars[(last + 1)...])
  }

  /// The piece without its markers.
  var plain: [Unicode.Scalar] { before + core + after }

  var isEmpty: Bool { before.isEmpty && core.isEmpty && after.isEmpty }

  /// The first character as it will be written, or a `*` in place of any marker.
  private var first: Unicode.Scalar? {
    before.first ?? (mark == nil ? core.first : "*")
  }

  /// The pieces in order, each with the markers which hold in its place.
  static func joined(_ pieces: [MarkdownPiece]) -> [Unicode.Scalar] {
    var joined: [Unicode.Scalar] = []
    for (index, piece) in pieces.enumerated() {
      // Two code spans side by side would be one.
      if joined.last == "`", piece.first == "`" { joined += "<!-- -->".unicodeScalars }
      joined += piece.before
      if let mark = piece.mark {
        let next = piece.after.first ?? (index + 1 < pieces.count ? pieces[index + 1].first : nil)
        if piece.canUseDelimiters(after: joined.last, before: next) {
          joined += mark.delimiter + piece.core + mark.delimiter
        } else {
          joined += mark.tags.opening.unicodeScalars + piece.core + mark.tags.closing.unicodeScalars
        }
      } else {
        joined += piece.core
      }
      joined += piece.after
    }
    return joined
  }

  /// Whether asterisks here open and close emphasis (CommonMark 0.31, 6.2: left- and right-flanking runs).
  ///
  /// Asterisks next to other asterisks are avoided altogether, as readers differ about such runs.
  private func canUseDelimiters(after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let first = core.first, let last = core.last, previous != "*", next != "*", first != "*",
      last != "*"
    else { return false }
    let opens = !MarkdownCharacters.isPunctuation(first) || Self.isOpen(previous)
    let closes = !MarkdownCharacters.isPunctuation(last) || Self.isOpen(next)
    return opens && closes
  }

  private static func isOpen(_ neighbour: Unicode.Scalar?) -> Bool {
    MarkdownCharacters.isSpace(neighbour) || neighbour.map(MarkdownCharacters.isPunctuation) ?? true
  }
}
