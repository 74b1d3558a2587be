import Formats
import Testing

struct TextLinesTests {
  // Advances of DejaVu Sans as a browser measured them, per size of 100: the table must never be below.
  @Test(arguments: [
    ("Performance and accountability", 1590.3), ("Protection of civilians", 1067.9), ("1234567890", 636.2),
    ("Подотчётность и эффективность", 1759.8),
  ])
  func isNeverNarrowerThanAWideFont(text: String, measured: Double) {
    #expect(TextWidth.of(text, size: 100) >= measured)
    #expect(TextWidth.of(text, size: 100) <= measured * 1.12)
  }

  @Test(arguments: [
    ("e\u{301}", "e"), ("س\u{64E}", "س"), ("中\u{FE00}", "中"),
  ])
  func givesCombiningMarksNoWidth(marked: String, plain: String) {
    #expect(TextWidth.of(marked, size: 10) == TextWidth.of(plain, size: 10))
  }

  @Test(arguments: ["中", "あ", "한", "。", "Ｗ"])
  func givesWideLettersTheWholeSize(letter: String) {
    #expect(TextWidth.of(letter, size: 10) >= 10)
  }

  @Test func makesBoldTextWider() {
    #expect(TextWidth.of("area", size: 10, isBold: true) > TextWidth.of("area", size: 10))
  }

  @Test(arguments: [
    ("one two three", 45.0, ["one two", "three"]), ("one", 1000.0, ["one"]), ("", 50.0, []),
    ("well-founded claims", 45.0, ["well-", "founded", "claims"]), ("中文字符很长。好", 42.0, ["中文字符", "很长。好"]),
    ("unbreakablelongword", 40.0, ["unbrea", "kablelo", "ngword"]),
    ("  spaced \n out  ", 100.0, ["spaced out"]),
  ])
  func breaksWhereALineMayBreak(text: String, width: Double, lines: [String]) {
    #expect(TextLines.lines(text, width: width, size: 10, limit: 9) == lines)
  }

  @Test func endsWhatDoesNotFitInAnEllipsis() {
    let lines = TextLines.lines("one two three four five", width: 45, size: 10, limit: 2)
    #expect(lines == ["one two", "three…"])
    #expect(TextLines.lines("one", width: 45, size: 10, limit: 0) == [])
  }

  @Test(arguments: [
    "one two three", "unbreakable-compound-word", "Производительность и подотчётность",
    "الأداء والمساءلة المخترعة",
    "绩效和问责制以及其他事项", "👩‍👩‍👧‍👦 family", "mixed العربية and 中文",
  ])
  func keepsEveryLineWithinTheWidth(text: String) {
    for width in stride(from: 30.0, through: 200, by: 17) {
      let lines = TextLines.lines(text, width: width, size: 12, limit: 3)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { TextWidth.of($0, size: 12) <= width })
    }
  }

  @Test func showsWhereACharacterCouldReorderOthers() {
    #expect(TextLines.clean("a\u{202E}b\u{2066}c\u{0}d\u{7}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(TextLines.clean("a\r\n\tb\u{2028}c") == "a b c")
    #expect(TextLines.clean(" a  b ") == "a b")
    #expect(TextLines.clean(" ") == "")
  }
}
