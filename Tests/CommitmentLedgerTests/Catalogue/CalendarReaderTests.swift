import CommitmentModel
import Testing

@testable import CommitmentLedger

struct CalendarReaderTests {
  private static func read(_ rows: String) -> (entries: [CalendarEntry], rules: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(
      path: "Commitments/Frameworks/invented/calendar.csv",
      text: "key,what,body,begins,ends,source,note\n\(rows)\n")
    let entries = CalendarReader.read(file, diagnostics: &diagnostics)
    return (entries, diagnostics.map(\.rule))
  }

  @Test func readsDatesAndMonthsOfEveryYear() throws {
    let (entries, rules) = Self.read(
      "a,Invented fair,Council,2026-11-30,2027-01,https://invented.example,\nb,Invented rain,,--11,,almanac,A remark."
    )
    #expect(rules == [])
    let november = try #require(CalendarEntry.YearlyDate("--11"))
    #expect(
      entries.map(\.time) == [
        .once(try #require(DateSpan("2026-11-30")), try #require(DateSpan("2027-01"))),
        .yearly(from: november, to: november),
      ])
    #expect(entries.map(\.note) == ["", "A remark."])
  }

  @Test(arguments: [
    ("a,Fair,,next week,,src,", "bad-value"), ("a,Fair,,--13,,src,", "bad-value"),
    ("a,Fair,,--11,2026-12,src,", "bad-value"), ("a,Fair,,2026-12,2026-11,src,", "ends-before"),
    ("a,Fair,,--11,,,", "missing-value"), ("a,,,--11,,src,", "missing-value"),
    ("b,Fair,,--11,,src,\na,Fair,,--11,,src,", "unsorted-row"),
  ])
  func saysWhatIsWrong(rows: String, rule: String) {
    #expect(Self.read(rows).rules == [rule])
  }

  @Test func aFrameworkMayHaveNone() {
    var diagnostics: [Diagnostic] = []
    #expect(CalendarReader.read(nil, diagnostics: &diagnostics).isEmpty && diagnostics.isEmpty)
  }
}
