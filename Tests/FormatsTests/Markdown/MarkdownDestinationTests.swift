import Formats
import Testing

@Suite struct MarkdownDestinationTests {
  private func text(_ inlines: MarkdownInline...) -> String {
    String(MarkdownDocument([.paragraph(inlines)]).text.dropLast())
  }

  @Test(arguments: [
    ("a/b.md", "a/b.md"),
    ("../a.md#b-c", "../a.md#b-c"),
    ("#a", "#a"),
    ("https://a.org/b?c=d,e;f=g+h!", "https://a.org/b?c=d,e;f=g+h!"),
    ("HTTP://a.org", "HTTP://a.org"),
    ("mailto:a@b.org", "mailto:a@b.org"),
    (" a.md\n", "a.md"),
    ("a b(c).md", "a%20b%28c%29.md"),
    ("a<b>\"c\"\\d|e`f$g*h~i", "a%3Cb%3E%22c%22%5Cd%7Ce%60f%24g%2Ah%7Ei"),
    ("?a=1&copy;=2", "?a=1&amp;copy;=2"),
    ("50%", "50%25"),
    ("a%20b%2", "a%20b%252"),
    ("état.md", "%C3%A9tat.md"),
    ("a\u{202e}\0b", "a%E2%80%AE%00b"),
    ("a/b:c", "a/b:c"),
  ])
  func spellsADestination(destination: String, expected: String) {
    #expect(text(.link(["x"], destination: destination)) == "[x](\(expected))")
    #expect(text(.image(alternative: "x", destination: destination)) == "![x](\(expected))")
  }

  @Test(arguments: [
    "", " ", "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,a",
    "file:///etc",
    "vbscript:a", "ftp://a.org", "//a.org/b", "\u{1}javascript:a", "a:b", ":a",
  ])
  func leadsNowhereElse(destination: String) {
    #expect(text("a ", .link([.strong(["x"])], destination: destination)) == "a **x**")
    #expect(text("a ", .image(alternative: "*", destination: destination)) == "a \\*")
  }

  @Test func showsTheDestinationOfALinkWithoutText() {
    #expect(text(.link([], destination: "a_/b.md")) == "[a\\_/b.md](a_/b.md)")
  }

  @Test func putsNoLinkOrAnchorWithinALink() {
    #expect(
      text(.link(["a", .link(["b"], destination: "c"), .anchor("d")], destination: "e")) == "[ab](e)")
  }
}
