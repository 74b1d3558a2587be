import CommitmentModel
import Testing

struct CalendarEntryTests {
  private static func yearly(_ from: String, _ to: String) throws -> CalendarEntry {
    CalendarEntry(
      key: "invented", what: "Invented", body: "",
      time: .yearly(
        from: try #require(CalendarEntry.YearlyDate(from)), to: try #require(CalendarEntry.YearlyDate(to))),
      source: "invented", note: "")
  }

  @Test(arguments: [
    ("--02", "--03", "2027-Q1", ["2027-02/2027-03"]), ("--02", "--03", "2027-Q2", []),
    ("--09", "--09", "2026-Q3", ["2026-09/2026-09"]),
    ("--05-29", "--05-29", "2026-Q2", ["2026-05-29/2026-05-29"]),
    // Over the turn of the year it is of both quarters, and of one quarter twice where it is long.
    ("--11", "--02", "2026-Q4", ["2026-11/2027-02"]), ("--11", "--02", "2027-Q1", ["2026-11/2027-02"]),
    ("--10", "--10", "2026-Q3", []), ("--12", "--11", "2026-Q4", ["2025-12/2026-11", "2026-12/2027-11"]),
    ("--02-29", "--02-29", "2026-Q1", []), ("--02-29", "--02-29", "2028-Q1", ["2028-02-29/2028-02-29"]),
  ])
  func comesEveryYear(from: String, to: String, quarter: String, expected: [String]) throws {
    let found = try Self.yearly(from, to).occurrences(in: #require(Quarter(quarter)))
    #expect(found.map { "\($0.begins.text)/\($0.ends.text)" } == expected)
  }

  @Test(arguments: [("2026-Q3", 0), ("2026-Q4", 1), ("2027-Q1", 1), ("2027-Q2", 0)])
  func comesOnceInEveryQuarterThatItTouches(quarter: String, count: Int) throws {
    let entry = CalendarEntry(
      key: "invented", what: "Invented", body: "",
      time: .once(try #require(DateSpan("2026-12")), try #require(DateSpan("2027-01-15"))),
      source: "invented",
      note: "")
    #expect(try entry.occurrences(in: #require(Quarter(quarter))).count == count)
  }

  @Test(arguments: ["--9", "09", "--13", "--02-30", "2026-09", "--09-", ""])
  func refusesWhatIsNoMonthOrDayOfEveryYear(text: String) {
    #expect(CalendarEntry.YearlyDate(text) == nil)
  }
}
