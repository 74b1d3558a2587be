import CommitmentModel
import Testing

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)), ("2026-09-30T14:05:09Z", 1_790_777_109), ("1969-12-31T23:59:59Z", -1),
    ("2000-02-29T12:00:00Z", 951_825_600),
  ])
  func comesBackFromItsWrittenForm(text: String, seconds: Int64) throws {
    let time = try #require(Instant(text))
    #expect(time.seconds == seconds)
    #expect(time.description == text)
  }

  @Test(arguments: [
    "2026-09-30T24:00:00Z", "2026-09-30T14:60:00Z", "2026-09-30T14:05:60Z", "2026-02-30T00:00:00Z",
    "2026-09-30 14:05:09Z", "2026-09-30T14:05:09", "2026-09-30T14:05:09+00:00", "2026-09-30T14:05:09z",
    "2026-09-30T14:05Z", "2026-09-30", "",
  ])
  func refuses(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func knowsTheDateAtAnotherPlace() throws {
    let time = try #require(Instant("2026-09-30T10:00:00Z"))
    #expect(time.date.description == "2026-09-30")
    #expect(time.date(hoursEastOfUTC: 14).description == "2026-10-01")
    #expect(time.date(hoursEastOfUTC: -12).description == "2026-09-29")
  }

  @Test func aDayBeginsAndEndsInUTC() throws {
    let day = try #require(CalendarDate("2026-09-30"))
    #expect(Instant(startOf: day).description == "2026-09-30T00:00:00Z")
    #expect(Instant(endOf: day).description == "2026-09-30T23:59:59Z")
  }
}
