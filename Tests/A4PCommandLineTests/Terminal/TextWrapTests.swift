import A4PCommandLine
import Testing

struct TextWrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one   two", 20, ["one two"]),
    ("abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]),
    ("a abcdefgh", 8, ["a", "abcdefgh"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("  one two", 6, ["  one", "  two"]),
    ("维持和平行动", 6, ["维持和", "平行动"]),
    ("维持和平。行动", 8, ["维持和", "平。行动"]),
    ("维持「和平」", 6, ["维持", "「和", "平」"]),
    ("a 维持和平", 7, ["a 维持", "和平"]),
    ("السلام عليكم", 7, ["السلام", "عليكم"]),
    ("x", 0, ["x"]),
  ])
  func breaksLines(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test(arguments: 2...40)
  func losesNothingAndStaysWithinTheWidth(width: Int) {
    let text = "Peace 维持和平行动。 операции السلام https://un.org/peace Co\u{302}te 👨‍👩‍👧 end"
    let lines = TextWrap.lines(text, width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width && $0.last != " " && $0.first != " " })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func indentsTheFirstLineAndTheRestDifferently() {
    #expect(
      TextWrap.lines("one two three", width: 9, indent: 4, firstIndent: 1) == [" one two", "    three"])
  }

  @Test func keepsWordsWithSpacesTogetherWhereTheyFit() {
    #expect(TextWrap.lines(ofWords: ["a b", "c d"], width: 6) == ["a b", "c d"])
    #expect(TextWrap.lines(ofWords: ["aaa bbb", "c"], width: 5) == ["aaa", "bbb c"])
  }
}
