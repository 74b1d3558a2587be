import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SourcePlaceTests {
  private func finding(_ text: String, at offset: Int) -> Diagnostic {
    SourceFile(path: "a", text: text).diagnostic(.error, rule: "r", at: offset, "m")
  }

  @Test(arguments: [
    ("abc\ndéf\n", 0, 1, 1), ("abc\ndéf\n", 3, 1, 4), ("abc\ndéf\n", 4, 2, 1), ("abc\ndéf\n", 7, 2, 3),
    ("abc\ndéf\n", 9, 3, 1), ("", 0, 1, 1), ("abc", 99, 1, 4), ("abc", -1, 1, 1),
  ])
  func countsLinesAndCharactersFromOne(text: String, offset: Int, line: Int, column: Int) {
    let place = finding(text, at: offset).place
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test func showsTheLineWithTheCaret() {
    #expect(finding("ab\ncdé f\ng", at: 7).excerpt == Diagnostic.Excerpt(text: "cdé f", caret: 3))
    #expect(finding("ab\r\ncd\r\n", at: 5).excerpt == Diagnostic.Excerpt(text: "cd", caret: 1))
  }

  @Test(arguments: 0..<4)
  func cutsALongLineBetweenCharacters(shift: Int) throws {
    let text = String(repeating: "x", count: shift) + String(repeating: "д", count: 200)
    let excerpt = try #require(finding(text, at: shift + 200).excerpt)
    #expect(excerpt.text.hasPrefix("…д"))
    #expect(excerpt.text.hasSuffix("д…"))
    #expect(!excerpt.text.contains("\u{FFFD}"))
  }

  @Test func aLineOfAGigabyteWouldStayShort() throws {
    let excerpt = try #require(finding(String(repeating: "x", count: 300_000), at: 150_000).excerpt)
    #expect(excerpt.text.count < 130)
  }
}
