import CommitmentModel
import Testing

struct QuarterTests {
  @Test(arguments: [
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q2", "2026-04-01", "2026-06-30"),
    ("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-Q4", "2026-10-01", "2026-12-31"),
  ])
  func hasAFirstAndALastDay(text: String, first: String, last: String) throws {
    let quarter = try #require(Quarter(text))
    #expect(quarter.first.description == first)
    #expect(quarter.last.description == last)
    #expect(Quarter(containing: quarter.first) == quarter)
    #expect(Quarter(containing: quarter.last) == quarter)
    #expect(Quarter(containing: quarter.last.advanced(byDays: 1)) == quarter.next)
    #expect(Quarter(containing: quarter.first.advanced(byDays: -1)) == quarter.previous)
  }

  @Test func isReadInEitherCaseAndWrittenInOne() throws {
    #expect(try #require(Quarter("2026-q3")).description == "2026-Q3")
  }

  @Test(arguments: [
    "2026-Q0", "2026-Q5", "2026Q3", "2026-3", "26-Q3", "0000-Q1", "2026-Q3 ", "2026-Q33", "2026-T3", "",
  ])
  func refuses(text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test(arguments: [("2026-Q3", 2026, 1), ("2026-Q4", 2026, 2), ("2027-Q1", 2026, 3), ("2027-Q2", 2026, 4)])
  func knowsThePeacekeepingFinancialYear(text: String, firstYear: Int, place: Int) throws {
    #expect(try #require(Quarter(text)).financialYear == (firstYear, place))
  }

  @Test func theLastCompleteOneIsTheOneBeforeToday() throws {
    let last = try #require(CalendarDate("2026-09-30"))
    #expect(Quarter.lastComplete(on: last).description == "2026-Q2")
    #expect(Quarter.lastComplete(on: last.advanced(byDays: 1)).description == "2026-Q3")
  }

  @Test func staysWithinWhatCanBeWritten() throws {
    let first = try #require(Quarter("0001-Q1"))
    let last = try #require(Quarter("9999-Q4"))
    #expect(first.previous == first)
    #expect(last.next == last)
  }

  @Test func ordersByTime() throws {
    #expect(try #require(Quarter("2025-Q4")) < #require(Quarter("2026-Q1")))
    #expect(try #require(Quarter("2026-Q1")) < #require(Quarter("2026-Q2")))
  }
}
