import Testing

@testable import CommitmentModel

struct StringTrimmingTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), (" a b ", "a b"), ("\t\r\na\r\n", "a"), ("é", "é"), (" é ", "é"),
    ("中国", "中国"),
    ("\u{3000}中国\u{A0}", "中国"), ("\u{2003}Кипр", "Кипр"), ("e\u{301} ", "e\u{301}"),
    ("\u{200B}a", "\u{200B}a"),
  ])
  func leavesOutWhiteSpaceAtBothEnds(text: String, trimmed: String) {
    #expect(text.trimmed.unicodeScalars.elementsEqual(trimmed.unicodeScalars))
  }

  @Test func knowsTheWhiteSpaceOfUnicode() {
    let all = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
    #expect(all.filter { $0.isSpace != $0.properties.isWhitespace }.map(\.value) == [])
  }

  @Test(arguments: [
    ("", []), (" ", []), ("one", ["one"]), (" one ", ["one"]), ("one; two;three ", ["one", "two", "three"]),
    (";;one; ;", ["one"]), ("é; 中国;\u{3000}да", ["é", "中国", "да"]), ("a,b", ["a,b"]),
  ])
  func partsItemsBySigns(text: String, items: [String]) {
    #expect(text.items(partedBy: ";") == items)
  }
}
