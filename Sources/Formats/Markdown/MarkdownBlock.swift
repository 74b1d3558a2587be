/// A part of a document which stands on lines of its own.
package enum MarkdownBlock: Hashable, Sendable {
  /// A heading of level 1 to 6; other levels are moved to the nearest.
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case list([[MarkdownBlock]])
  case orderedList([[MarkdownBlock]])
  case table(MarkdownTable)
  case code(language: String, String)
  case quotation([MarkdownBlock])
  case rule
  /// A place which links can lead to.
  case anchor(String)
}
