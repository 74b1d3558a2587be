/// A part of a line.
package enum MarkdownInline: Hashable, Sendable {
  /// Text typed by people, shown as typed whatever is in it.
  case text(String)
  case strong([MarkdownInline])
  case emphasis([MarkdownInline])
  case code(String)
  /// A link to an `http`, `https` or `mailto` address or a relative path; otherwise only its text.
  case link([MarkdownInline], destination: String)
  case image(alternative: String, destination: String)
  case lineBreak
  /// A place which links can lead to; of its name only `a`–`z`, `0`–`9` and `-` are kept.
  case anchor(String)
}

extension MarkdownInline: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = .text(text)
  }
}
