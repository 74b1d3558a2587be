import Formats
import Testing

@Suite struct MarkdownDocumentTests {
  private func text(_ blocks: MarkdownBlock...) -> String {
    MarkdownDocument(blocks).text
  }

  @Test func isNothingWhenThereIsNothingToShow() {
    #expect(text() == "")
    #expect(text(.paragraph([]), .heading(level: 1, [" "]), .list([]), .anchor("!")) == "")
  }

  @Test func separatesBlocksByOneBlankLine() {
    #expect(
      text(.heading(level: 1, ["Report"]), .paragraph([]), .paragraph(["One."]), .rule, .anchor("a-1 B"))
        == """
        # Report

        One.

        ***

        <a id="a-1"></a>

        """)
  }

  @Test func goesOnBelowAnEarlierDocument() {
    let first: [MarkdownBlock] = [.paragraph(["One."]), .list([[.paragraph(["Two."])]])]
    let second: [MarkdownBlock] = [.paragraph(["Three."])]
    let nothing: [MarkdownBlock] = [.paragraph([])]
    for (above, below) in [
      (first, second), (second, first), (nothing, first), (first, nothing), (nothing, []),
    ] {
      let former = MarkdownDocument(above).text
      #expect(former + MarkdownDocument(below).text(below: former) == MarkdownDocument(above + below).text)
    }
  }

  @Test(arguments: [(0, "# x\n"), (1, "# x\n"), (6, "###### x\n"), (7, "###### x\n")])
  func keepsHeadingsWithinTheirLevels(level: Int, expected: String) {
    #expect(text(.heading(level: level, ["x"])) == expected)
  }

  @Test func keepsAHeadingOnOneLine() {
    #expect(text(.heading(level: 2, ["a", .lineBreak, "b\nc ##"])) == "## a b c \\#\\#\n")
  }

  @Test func breaksALineWhereAskedOnly() {
    #expect(
      text(.paragraph([.lineBreak, " a\nb ", .lineBreak, .lineBreak, " - c", .lineBreak])) == "a b\\\n\\- c\n"
    )
  }

  @Test func writesInlines() {
    #expect(
      text(
        .paragraph([
          "a ", .strong(["b"]), " ", .emphasis(["c"]), " ", .code("d*"), " ",
          .link(["e"], destination: "f/g.md#h"), " ", .image(alternative: "i", destination: "j.svg"),
          .anchor("k"),
        ])) == "a **b** *c* `d*` [e](f/g.md#h) ![i](j.svg)<a id=\"k\"></a>\n")
  }

  @Test func writesATightList() {
    #expect(
      text(.list([[.paragraph(["a"])], [.paragraph(["b"]), .list([[.paragraph(["c"])]])], []]))
        == """
        - a
        - b
          - c
        -

        """)
  }

  @Test func writesALooseList() {
    #expect(
      text(.orderedList([[.paragraph(["a"]), .code(language: "", "x\n\ny")], [.paragraph(["b"])]]))
        == """
        1. a

           ```
           x

           y
           ```

        2. b

        """)
  }

  @Test func separatesItemsWhichAreMoreThanText() {
    #expect(text(.list([[.quotation([.paragraph(["a"])])], [.rule]])) == "- > a\n\n- ***\n")
    #expect(text(.list([[.list([[.paragraph(["a"])]])], [.paragraph(["b"])]])) == "- - a\n- b\n")
    #expect(text(.list([[.paragraph(["a"]), .list([[], [.paragraph(["b"])]])]])) == "- a\n\n  -\n  - b\n")
  }

  @Test func movesTextInByTheWidthOfItsMarker() {
    let items = (1...10).map { [MarkdownBlock.paragraph([.text("i\($0)"), .lineBreak, "x"])] }
    #expect(text(.orderedList(items)).hasSuffix("9. i9\\\n   x\n10. i10\\\n    x\n"))
  }

  @Test func keepsTwoListsApart() {
    let list = MarkdownBlock.list([[.paragraph(["a"])]])
    #expect(text(list, list) == "- a\n\n<!-- -->\n\n- a\n")
  }

  @Test func quotesEveryLine() {
    #expect(
      text(.quotation([.paragraph(["a", .lineBreak, "b"]), .list([[.paragraph(["c"])]])]))
        == """
        > a\\
        > b
        >
        > - c

        """)
  }

  @Test(arguments: [
    ("let a = 1 \n\n", "```swift\nlet a = 1\n```\n"),
    ("", "```swift\n```\n"),
    ("a\r\n\tb\u{1b}", "```swift\na\n\tb\\u{1B}\n```\n"),
    ("```\n~~~~", "````swift\n```\n~~~~\n````\n"),
  ])
  func fencesCode(content: String, expected: String) {
    #expect(text(.code(language: "swi\nft`", content)) == expected)
  }
}
