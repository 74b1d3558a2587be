import Testing

@testable import Formats

@Suite struct MarkdownEdgesTests {
  @Test(arguments: [
    ("a", "a"), (" a b\t", "a b"), ("\u{A0}é\u{3000}", "é"), ("\u{1680} 维🕊\u{205F}", "维🕊"),
    ("\u{200B}a\u{85}", "\u{200B}a\u{85}"), ("", ""), (" \n\u{2003}", ""),
  ])
  func trimsUnicodeWhiteSpace(text: String, expected: String) {
    let bytes = Array("[\(text)]".utf8)
    let trimmed = MarkdownEdges.trimmed(bytes, 1..<bytes.count - 1)
    #expect(Array(bytes[trimmed]) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ("a", "a", "a"), ("éa", "é", "a"), ("a维", "a", "维"), ("🕊", "🕊", "🕊"),
    ] as [(String, Unicode.Scalar, Unicode.Scalar)])
  func givesWholeCharacters(text: String, first: Unicode.Scalar, last: Unicode.Scalar) {
    let bytes = Array("维\(text)维".utf8)
    let part = 3..<bytes.count - 3
    #expect(MarkdownEdges.first(bytes, part) == first)
    #expect(MarkdownEdges.last(bytes, part) == last)
    #expect(MarkdownEdges.first(bytes, 3..<3) == nil)
    #expect(MarkdownEdges.last(bytes, 3..<3) == nil)
  }
}
