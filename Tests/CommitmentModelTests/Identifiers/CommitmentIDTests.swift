import CommitmentModel
import Testing

struct CommitmentIDTests {
  @Test(arguments: [("PER-3", "PER-3"), ("per-3", "PER-3"), ("Wps-12", "WPS-12"), ("CON-999", "CON-999")])
  func isWrittenInOneWay(typed: String, written: String) throws {
    #expect(try #require(CommitmentID(typed)).description == written)
  }

  @Test(arguments: [
    "", "PER", "PER-", "-3", "PER-0", "PER-03", "PER-1000", "PER-3-1", "PER 3", "PER-3 ", "PER--3", "PER-+3",
    "PER-٣", "PER-３", "P-3", "22", "PER-99999999999999999999",
  ])
  func refuses(typed: String) {
    #expect(CommitmentID(typed) == nil)
  }

  @Test func ordersByPositionAndNotByDigits() throws {
    let typed = ["PER-10", "PER-2", "CON-3", "PER-1"]
    #expect(
      try typed.map { try #require(CommitmentID($0)) }.sorted().map(\.text) == [
        "CON-3", "PER-1", "PER-2", "PER-10",
      ])
  }

  @Test func tellsItsParts() throws {
    let id = try #require(CommitmentID("PER-12"))
    #expect(id.area.text == "PER")
    #expect(id.position == 12)
  }
}
