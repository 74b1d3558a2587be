import Formats
import Testing

@Suite struct MarkdownEscapingTests {
  private func text(_ inlines: MarkdownInline...) -> String {
    String(MarkdownDocument([.paragraph(inlines)]).text.dropLast())
  }

  @Test(arguments: HostileText.samples)
  func escapesTypedText(sample: HostileText) {
    #expect(text(.text(sample.typed)) == sample.written)
  }

  @Test(arguments: HostileText.samples)
  func escapesEveryLineOfAParagraph(sample: HostileText) {
    #expect(text("x", .lineBreak, .text(sample.typed)) == "x\\\n" + sample.written)
  }

  @Test(arguments: HostileText.samples)
  func neverLeavesItsLine(sample: HostileText) {
    let typed = MarkdownInline.text(sample.typed)
    let document = MarkdownDocument([
      .heading(level: 1, [typed]), .list([[.paragraph([typed])]]),
      .quotation([.paragraph([typed, .code(sample.typed)])]),
    ])
    #expect(document.text.split(separator: "\n", omittingEmptySubsequences: false).count == 6)
  }

  @Test func looksAtNeighbouringTextsTogether() {
    #expect(text("&am", "p;") == "\\&amp;")
    #expect(text("ht", .link(["tps:"], destination: "javascript:x"), "//a") == "https\\://a")
    #expect(text("", "- a") == "\\- a")
    #expect(text(.anchor("?"), "- a") == "\\- a")
  }

  @Test func doesNotMakeAnImageOfALink() {
    #expect(text("so!", .link(["a"], destination: "b")) == "so\\![a](b)")
    #expect(text("so!") == "so!")
  }

  @Test func escapesHeadingsThroughout() {
    #expect(MarkdownDocument([.heading(level: 1, ["C# #"])]).text == "# C\\# \\#\n")
    #expect(MarkdownDocument([.heading(level: 1, ["- 1. a"])]).text == "# - 1. a\n")
  }

  @Test func movesSpaceOutOfEmphasis() {
    #expect(text("a", .strong([" b "]), "c") == "a **b** c")
    #expect(text("a", .strong([" "]), "c") == "a c")
    #expect(text("a", .strong([]), "c") == "ac")
  }

  @Test func mergesEmphasisOfOneKind() {
    #expect(text(.strong(["a"]), .strong(["b"])) == "**ab**")
    #expect(text(.strong(["a", .strong(["b"])])) == "**ab**")
    #expect(text(.strong([.emphasis(["a"])])) == "***a***")
  }

  @Test func usesElementsWhereAsterisksWouldNotHold() {
    #expect(text("a", .strong(["(b)"]), "c") == "a<strong>(b)</strong>c")
    #expect(text(.emphasis(["a"]), .strong(["b"])) == "<em>a</em>**b**")
    #expect(text(.strong(["「和平」"]), "维持") == "<strong>「和平」</strong>维持")
    #expect(text(.strong(["和平"]), "维持") == "**和平**维持")
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``b", "``` a``b ```"), (" a ", "`a`"),
    (" ", ""),
    ("a\nb", "`a b`"), ("a\u{202e}", "`a\\u{202E}`"), ("a|b\\", "`a|b\\`"), ("", ""),
  ])
  func fencesCodeSpans(code: String, expected: String) {
    #expect(text(.code(code)) == expected)
  }

  @Test func keepsCodeSpansApart() {
    #expect(text(.code("a"), .code("b")) == "`a`<!-- -->`b`")
    #expect(text("`", .code("a"), "`") == "\\`<!-- -->`a`\\`")
  }
}
