import CommitmentModel
import Testing

@testable import CommitmentLedger

struct FrontMatterTests {
  private func read(_ text: String) -> FrontMatter { FrontMatter(SourceFile(path: "a.md", text: text)) }

  @Test func takesAFileApart() {
    let matter = read(
      "---\nid: PER-3\nempty:\nnote:  a: b, c \n---\n\n# A title\n\nOne sentence,\ntwo lines.\n\n\nAnother.\n"
    )
    #expect(matter.diagnostics.isEmpty)
    #expect(matter.fields.map(\.key) == ["id", "empty", "note"])
    #expect(matter.fields.map(\.value) == ["PER-3", "", "a: b, c"])
    #expect(matter.title == "A title")
    #expect(matter.body == "One sentence, two lines.\n\nAnother.")
  }

  @Test(arguments: [
    ("One.\n", "One."), ("One,\ntwo.\n\nThree.", "One, two.\n\nThree."),
    ("One.\n\n\n\n \nTwo.\n\n\n", "One.\n\nTwo."),
    ("  One,  \n\ttwo.\n", "One, two."), ("", ""), ("\n \n", ""),
    ("\u{3000}Два.\n\u{A0}\nТри.\n", "Два.\n\nТри."),
  ])
  func joinsTheLinesOfAParagraph(written: String, body: String) {
    let matter = read("---\nid: a\n---\n# T\n\n\(written)")
    #expect(matter.diagnostics.isEmpty)
    #expect(matter.body == body)
  }

  @Test func readsLinesOfAnotherSystemTheSame() {
    let text = "---\nid: PER-3\nnote: x\n---\n\n# A title\n\nOne sentence,\ntwo lines.\n"
    let (one, other) = (read(text), read(text.replacing("\n", with: "\r\n")))
    #expect(other.diagnostics.isEmpty)
    #expect(other.fields.map(\.value) == one.fields.map(\.value))
    #expect(other.title == one.title)
    #expect(other.body == one.body)
  }

  @Test(arguments: [
    ("", "1:1 front-matter the file does not begin with a line '---'"),
    ("id: PER-3\n", "1:1 front-matter the file does not begin with a line '---'"),
    ("---\nid: PER-3\n", "1:1 front-matter the lines 'key: value' are not closed by a line '---'"),
    ("---\nid PER-3\n---\n# T\n", "2:1 front-matter 'id PER-3' is not a line 'key: value'"),
    ("---\n: PER-3\n---\n# T\n", "2:1 front-matter ': PER-3' is not a line 'key: value'"),
    ("---\nid: a\nid: b\n---\n# T\n", "3:1 doubled-field the field 'id' is there twice"),
    ("---\nid: a\n---\n\nA title\n", "5:1 missing-title there is no heading '# Title' after the fields"),
    ("---\nid: a\n---\n", "4:1 missing-title there is no heading '# Title' after the fields"),
    ("---\nid: a\n---\n##  T\n", "4:1 missing-title there is no heading '# Title' after the fields"),
    ("\u{FEFF}---\nid: a\n---\n# T\n", "1:1 byte-order-mark the file begins with a byte order mark"),
  ])
  func saysWhatIsWrongAndWhere(text: String, finding: String) {
    let findings = read(text).diagnostics.map {
      "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.rule) \($0.message)"
    }
    #expect(findings == [finding])
  }

  @Test func aSignCountsWhateverMarkStandsBehindIt() {
    let matter = read("---\nid:\u{301}a\n---\n# \u{301}T\n")
    #expect(matter.diagnostics.isEmpty)
    #expect(matter.field("id")?.value == "\u{301}a")
    #expect(matter.title == "\u{301}T")
  }

  @Test func refusesWhatIsNoUTF8() {
    let matter = FrontMatter(SourceFile(path: "a.md", bytes: [0x2D, 0x2D, 0x2D, 0x0A, 0xFF]))
    #expect(matter.diagnostics.map(\.rule) == ["not-utf8"])
    #expect(matter.diagnostics.map(\.place) == [Diagnostic.Place(file: "a.md")])
  }

  @Test(arguments: [
    "<script>x</script>", "](https://example.org)", "| a | b |", "---", "# again", "عنوان \u{202E}x",
    "a\u{1B}[31m", "`x`",
  ])
  func takesAHostileTitleAsText(title: String) {
    let matter = read("---\nid: a\n---\n\n# \(title)\n\nText.\n")
    #expect(matter.title == title)
    #expect(matter.body == "Text.")
    #expect(matter.fields.count == 1)
  }

  @Test func knowsWhereAValueStands() {
    let matter = read("---\nid:   PER-3\nkey:\n---\n# T\n")
    #expect(matter.field("id")?.keyOffset == 4)
    #expect(matter.field("id")?.valueOffset == 10)
    #expect(matter.field("key")?.valueOffset == 20)
    #expect(matter.field("none") == nil)
  }
}
