import CommitmentModel
import Testing

struct DateSpanTests {
  @Test(arguments: [
    ("2018-08-17", DatePrecision.day, "2018-08-17", "2018-08-17"),
    ("2018-08", .month, "2018-08-01", "2018-08-31"), ("2024-02", .month, "2024-02-01", "2024-02-29"),
    ("2018-Q3", .quarter, "2018-07-01", "2018-09-30"), ("2018", .year, "2018-01-01", "2018-12-31"),
  ])
  func countsFromItsLastDay(text: String, precision: DatePrecision, first: String, last: String) throws {
    let span = try #require(DateSpan(text))
    #expect(span.precision == precision)
    #expect(span.first.description == first)
    #expect(span.last.description == last)
    #expect(span.text == text)
    #expect(DateSpan(text: text, precision: precision) == span)
  }

  @Test func byADayEndsOnItAndHasNoBeginning() throws {
    let span = try #require(DateSpan(text: "2019-03-29", precision: .by))
    #expect(span.last.description == "2019-03-29")
    #expect(span.first == .distantPast)
    #expect(span.text == "2019-03-29")
  }

  @Test(arguments: [
    ("2018-08-17", DatePrecision.month), ("2018-08", .day), ("2018", .quarter), ("2018-Q3", .year),
    ("2018-08", .by),
    ("2018-13", .month), ("0000", .year), ("", .day),
  ])
  func refusesATextOfAnotherPrecision(text: String, precision: DatePrecision) {
    #expect(DateSpan(text: text, precision: precision) == nil)
  }

  @Test(arguments: ["18", "2018-8", "2018-Q5", "2018-", "2018-08-", "August 2018", "201８"])
  func refuses(text: String) {
    #expect(DateSpan(text) == nil)
  }

  @Test(arguments: [
    ("2026-09-30", true), ("2026-07-01", true), ("2026-08", true), ("2026-Q3", true), ("2026", false),
    ("2026-06-30", false), ("2026-10-01", false), ("2026-Q2", false),
  ])
  func liesInAQuarterOnlyAsAWhole(text: String, lies: Bool) throws {
    #expect(try #require(DateSpan(text)).lies(in: #require(Quarter("2026-Q3"))) == lies)
  }

  @Test func byADayLiesInNoQuarter() throws {
    let span = try #require(DateSpan(text: "2026-09-30", precision: .by))
    #expect(!span.lies(in: try #require(Quarter("2026-Q3"))))
  }

  /// At 10:00 UTC the next day begins where clocks are fourteen hours ahead.
  @Test(arguments: [
    ("2026-10-01", DatePrecision.day, "2026-09-30T09:59:59Z", true),
    ("2026-10-01", .day, "2026-09-30T10:00:00Z", false),
    ("2026-10", .month, "2026-09-30T09:59:59Z", true), ("2026-10", .month, "2026-09-30T10:00:00Z", false),
    ("2026", .year, "2026-01-01T00:00:00Z", false), ("2026-Q4", .quarter, "2026-09-30T09:59:59Z", true),
    ("2026-10-01", .by, "2026-09-30T09:59:59Z", true), ("2026-10-01", .by, "2026-09-30T10:00:00Z", false),
  ])
  func isFutureOnlyWhereItHasBegunNowhere(text: String, precision: DatePrecision, now: String, future: Bool)
    throws
  {
    let span = try #require(DateSpan(text: text, precision: precision))
    #expect(span.isFuture(at: try #require(Instant(now))) == future)
  }

  @Test func ordersByTheDayFromWhichItCounts() throws {
    let year = try #require(DateSpan("2018"))
    let day = try #require(DateSpan("2018-12-31"))
    let earlier = try #require(DateSpan("2018-12-30"))
    #expect(earlier < year)
    #expect(year < day)
  }
}
