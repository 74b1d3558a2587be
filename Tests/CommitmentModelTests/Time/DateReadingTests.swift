import CommitmentModel
import Testing

struct DateReadingTests {
  private static let today = CalendarDate(year: 2026, month: 3, day: 1) ?? .distantPast

  @Test(arguments: [
    ("2026-09-30", "2026-09-30", DatePrecision.day), ("2026-09", "2026-09", .month), ("2026", "2026", .year),
    ("2026-Q3", "2026-Q3", .quarter), ("2026-q3", "2026-Q3", .quarter), ("today", "2026-03-01", .day),
    ("Today", "2026-03-01", .day), ("yesterday", "2026-02-28", .day),
    ("30 September 2026", "2026-09-30", .day),
    ("1 may 2026", "2026-05-01", .day), ("01 MAY 2026", "2026-05-01", .day),
    ("3 Sep 2026", "2026-09-03", .day),
    ("3 Sep. 2026", "2026-09-03", .day), ("3 Sept. 2026", "2026-09-03", .day),
    ("September 2026", "2026-09", .month),
    ("29 February 2024", "2024-02-29", .day),
    ("  2026-09-30 ", "2026-09-30", .day), ("30  September  2026", "2026-09-30", .day),
  ])
  func reads(typed: String, text: String, precision: DatePrecision) throws {
    let span = try DateReading.span(typed, today: Self.today)
    #expect(span.text == text)
    #expect(span.precision == precision)
  }

  @Test(arguments: [
    ("2026-02-30", "'2026-02-30' is not a date: that month has 28 days, not 30"),
    ("2026-13-01", "'2026-13-01' is not a date: there is no month 13"),
    ("2026-04-00", "'2026-04-00' is not a date: that month has 30 days, not 0"),
    ("0000-01-01", "'0000-01-01' is not a date: there is no year 0"),
    ("31 April 2026", "'31 April 2026' is not a date: that month has no day 31"),
    ("30/09/2026", "'30/09/2026' is not a date"), ("09/2026", "'09/2026' is not a date"),
    ("", "'' is not a date"),
    ("26", "'26' is not a date"), ("tomorrow", "'tomorrow' is not a date"),
    ("30 septembre 2026", "'30 septembre 2026' is not a date"),
    ("Q3 2026", "'Q3 2026' is not a date"), ("1st May 2026", "'1st May 2026' is not a date"),
    ("1 May 26", "'1 May 26' is not a date"),
    ("٣٠ September 2026", "'٣٠ September 2026' is not a date"), ("2026-9-30", "'2026-9-30' is not a date"),
  ])
  func refusesAndSaysWhy(typed: String, message: String) {
    let fault = #expect(throws: DateReading.Fault.self) { try DateReading.span(typed, today: Self.today) }
    #expect(fault?.message == message)
    #expect(fault.map { $0.hint.contains("30 September 2026") || $0.hint.contains("did you mean") } == true)
  }

  @Test func aDayMustBeOneDay() throws {
    #expect(try DateReading.day("30 September 2026", today: Self.today).description == "2026-09-30")
    let fault = #expect(throws: DateReading.Fault.self) { try DateReading.day("2026-09", today: Self.today) }
    #expect(fault?.message == "'2026-09' is not one day")
  }
}
