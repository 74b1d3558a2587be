import CommitmentModel
import Testing

struct CalendarDateTests {
  @Test func countsFromTheBeginningOf1970() throws {
    #expect(try #require(CalendarDate("1970-01-01")).dayNumber == 0)
    #expect(try #require(CalendarDate("2000-03-01")).dayNumber == 11_017)
    #expect(try #require(CalendarDate("1969-12-31")).dayNumber == -1)
  }

  @Test(arguments: 1900...2100)
  func everyDayOfAYearComesBackAndFollowsTheDayBefore(year: Int) throws {
    var before = try #require(CalendarDate(year: year - 1, month: 12, day: 31))
    for month in 1...12 {
      for number in 1...CalendarDate.days(inMonth: month, of: year) {
        let day = try #require(CalendarDate(year: year, month: month, day: number))
        try #require(day.parts == (year, month, number))
        try #require(day.dayNumber == before.dayNumber + 1)
        try #require(CalendarDate(day.description) == day)
        before = day
      }
      #expect(
        CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year) + 1) == nil)
    }
  }

  @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29)])
  func knowsLeapYears(year: Int, february: Int) {
    #expect(CalendarDate.days(inMonth: 2, of: year) == february)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "0000-01-01", "2026-1-01",
    "26-01-01",
    "2026/01/01", "2026-01-01T", "-026-01-01", "+026-01-01", "２０２６-01-01", "2026-01-1 ", "",
  ])
  func refuses(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-09-30", -12, "2025-09-30"), ("2026-09-30", -18, "2025-03-30"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-12-31", 2, "2027-02-28"), ("2026-05-10", 0, "2026-05-10"),
  ])
  func movesByCalendarMonths(from: String, months: Int, to: String) throws {
    #expect(try #require(CalendarDate(from)).advanced(byMonths: months).description == to)
  }

  @Test(arguments: [
    ("2026-09-30", 1, "2026-10-01"), ("2024-03-01", -1, "2024-02-29"), ("2026-12-31", 365, "2027-12-31"),
  ])
  func movesByDays(from: String, days: Int, to: String) throws {
    #expect(try #require(CalendarDate(from)).advanced(byDays: days).description == to)
  }

  @Test func staysWithinWhatCanBeWritten() throws {
    let day = try #require(CalendarDate("2026-09-30"))
    #expect(day.advanced(byMonths: 12 * 8000) == .distantFuture)
    #expect(day.advanced(byMonths: -12 * 2026) == .distantPast)
    #expect(day.advanced(byDays: .max) == .distantFuture)
    #expect(day.advanced(byDays: .min) == .distantPast)
    #expect(CalendarDate.distantFuture.description == "9999-12-31")
    #expect(CalendarDate.distantPast.description == "0001-01-01")
  }
}
