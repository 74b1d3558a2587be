import CommitmentModel
import Testing

struct NearDateTests {
  private func hint(_ text: String) -> String? {
    do throws(DateReading.Fault) {
      _ = try DateReading.span(text, today: CalendarDate(year: 2026, month: 11, day: 22) ?? .distantPast)
      return nil
    } catch {
      return error.hint
    }
  }

  @Test(arguments: [
    ("31/12/2026", "2026-12-31"), ("12/31/2026", "2026-12-31"), ("31.12.2026", "2026-12-31"),
    ("05/05/2026", "2026-05-05"), ("March 12, 2026", "2026-03-12"), ("12th of March 2026", "2026-03-12"),
    ("the 3rd of May 2026", "2026-05-03"), ("2026Q3", "2026-Q3"), ("Q3 2026", "2026-Q3"),
    ("q3-2026", "2026-Q3"),
    ("20260312", "2026-03-12"), ("30-09-2026", "2026-09-30"), ("2026-9-5", "2026-09-05"),
    ("2026/09/30", "2026-09-30"), ("Sept 30 2026", "2026-09-30"), ("Sep. 30, 2026", "2026-09-30"),
  ])
  func offersTheFormThatIsReadForOneThatIsNear(text: String, date: String) {
    #expect(hint(text) == "did you mean '\(date)'?")
  }

  @Test(
    arguments: [
      ("Q3 2026", "2026-Q3"), ("2026Q3", "2026-Q3"), ("2026-3", "2026-Q3"), ("3/2026", "2026-Q3"),
      ("third quarter of 2026", "2026-Q3"), ("the 1st quarter 2026", "2026-Q1"), ("Q3", nil), ("2026", nil),
      ("2026-5", nil), ("banana", nil), ("", nil),
    ] as [(String, String?)])
  func offersTheQuarterThatATextIsNear(text: String, quarter: String?) {
    #expect(DateReading.quarter(near: text)?.description == quarter)
  }

  @Test func doesNotChooseBetweenTwoReadings() {
    #expect(
      hint("03/04/2026") == "that is 2026-04-03 to some and 2026-03-04 to others; write the one that is meant"
    )
  }

  @Test(arguments: [
    "banana", "tomorrow", "31/31/2026", "soon", "", "2026-", "32nd of May 2026", "Q5 2026", "9/9",
  ])
  func saysWhatIsReadWhereNothingIsNear(text: String) {
    #expect(hint(text)?.hasPrefix("write 2026-09-30") == true)
  }

  @Test(arguments: ["yesterday", "2026-Q3", "2026-09", "12 March 2026", "TODAY", "2026", "30 Sept 2026"])
  func readsWhatPeopleType(text: String) {
    #expect(hint(text) == nil)
  }
}
