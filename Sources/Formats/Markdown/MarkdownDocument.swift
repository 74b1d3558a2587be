/// A document to be written as Markdown.
///
/// What is written reads the same in CommonMark, GitHub Flavored Markdown and the Markdown of pandoc.
package struct MarkdownDocument: Hashable, Sendable {
  package var blocks: [MarkdownBlock]

  package init(_ blocks: [MarkdownBlock]) {
    self.blocks = blocks
  }

  /// The Markdown, which ends in one line break; nothing at all when there is nothing to show.
  package var text: String {
    var bytes: [UInt8] = []
    MarkdownBlockWriter.append(blocks, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is to be written behind the Markdown of an earlier document to have this one below it: together they are what
  /// both would give as one document, unless lists of a kind meet.
  package func text(below former: String) -> String {
    let text = text
    return former.isEmpty || text.isEmpty ? text : "\n" + text
  }
}
