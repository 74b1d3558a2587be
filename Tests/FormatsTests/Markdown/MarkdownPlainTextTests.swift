import TestSupport
import Testing

@testable import Formats

/// The short way for plain text, against the way for any.
@Suite struct MarkdownPlainTextTests {
  static let contexts: [MarkdownInlineWriter.Context] = [.paragraph, .heading, .cell]

  /// Pieces of text that matter at the beginning of a line, beside each other, or not at all.
  private static let pieces = [
    "a", "w", "W", "www", "x", "1", "12", "iv", "Table", "figure", ".", ")", "(", ":", "/", "//", "-", "--",
    "+",
    "#", ",", ";", "'", "\"", "?", "!", " ", " ", " ", "  ", "\t", "\n", "_", "*", "`", "é", "&", "amp", "=",
    "%", "م", "维", "，", "\u{A0}", "\u{3000}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{200B}",
    "e\u{301}",
    "🕊",
  ]
  private static let addresses = [
    "https://undocs.org/A/80/1", "http://example.org/a_b?c=d#e", "https://example.org/a(b)",
    "https://x.org/é",
    "https://x.org/a%20b", "https://x.org/?a&amp;b", "javascript:alert(1)", "HTTPS://x.org", " https://x.org",
    "a/b.md",
    "", "//x.org", "https://", "mailto:a@x.org", "https://x.org/a|b", "https://x.org/*a*",
  ]

  @Test(arguments: 0..<40)
  func isWhatIsWrittenOfAnyText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      for context in Self.contexts {
        let address = Self.addresses.randomElement(using: &random) ?? ""
        let link = MarkdownInline.link([.text(text)], destination: address)
        for inline in [MarkdownInline.text(text), .code(text), link] {
          guard let line = MarkdownPlainText.line([inline], in: context) else { continue }
          #expect(MarkdownInlineWriter.anyWritten([inline], in: context) == [line])
        }
      }
    }
  }

  @Test(arguments: [
    "30 September 2026", "(of 45 commitments)", "See A/80/1, paragraph 4: \"as agreed\".",
    "In PER-3: it's so, is it?", "PER-3", "Déclaration, السلام 维和",
  ])
  func findsProse(text: String) {
    #expect(MarkdownPlainText.line([.text(text)], in: .paragraph) == text)
    #expect(MarkdownPlainText.line([.code("a4p evidence")], in: .cell) == "`a4p evidence`")
    let address = "https://undocs.org/A/80/1"
    #expect(
      MarkdownPlainText.line([.link([.text(text)], destination: address)], in: .cell)
        == "[\(text)](\(address))")
  }

  @Test(arguments: [
    "", " a", "a ", "a  b", "1. a", "a) b", "-", "- a", ": a", "Table: a", "http://a", "www.a", "a_b", "# a",
    "a|b",
    "a@b", "a\u{A0}b", "a\nb",
  ])
  func leavesTheRest(text: String) {
    #expect(MarkdownPlainText.line([.text(text)], in: .paragraph) == nil)
  }
}
