import CommitmentModel
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-Q1", "2024-01-01", "2024-03-31"),
    ("2024-05", "2024-05-01", "2024-05-31"),
    ("2023-11/2024-04", "2023-11-01", "2024-04-30"), ("2023/2024", "2023-01-01", "2024-12-31"),
    ("2024-06/2024", "2024-06-01", "2024-12-31"), ("2024-07-01/2025-06-30", "2024-07-01", "2025-06-30"),
  ])
  func goesFromItsFirstToItsLastDay(text: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.description == text)
  }

  @Test(arguments: [
    "", "/", "2024/", "/2024", "2024/2023", "2024/2024-03", "2024/2025/2026", "2024-13", "2024 / 2025",
  ])
  func refuses(text: String) {
    #expect(Period(text) == nil)
  }
}
