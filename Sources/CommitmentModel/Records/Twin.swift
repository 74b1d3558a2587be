/// How one piece of evidence can look like another.
package enum Twin: Hashable, Sendable {
  /// They cite the same paragraph of the same document, or the same document and neither a paragraph.
  case sameDocument
  /// They have the same date and the same words.
  case sameWords

  /// What makes two pieces look alike; nil where nothing does.
  package static func sameness(of one: Record, and other: Record) -> Twin? {
    guard let left = one.evidence, let right = other.evidence, one.id != other.id else { return nil }
    if NameFolding.folded(left.citation.documentKey) == NameFolding.folded(right.citation.documentKey),
      left.citation.paragraph == right.citation.paragraph
    {
      return .sameDocument
    }
    let isSameDay = one.header.date == other.header.date
    return isSameDay && NameFolding.folded(left.title) == NameFolding.folded(right.title) ? .sameWords : nil
  }

  /// The sameness in words.
  package var words: String {
    switch self {
    case .sameDocument: "with the same document and paragraph"
    case .sameWords: "with the same date and words"
    }
  }
}
