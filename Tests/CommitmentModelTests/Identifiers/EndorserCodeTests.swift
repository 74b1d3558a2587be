import CommitmentModel
import Testing

struct EndorserCodeTests {
  @Test(arguments: ["CAF", "EU", "ABCDEFGHIJKL"])
  func acceptsUpperCaseLetters(typed: String) {
    #expect(EndorserCode(typed)?.text == typed)
  }

  @Test(arguments: ["", "C", "caf", "CA1", "ABCDEFGHIJKLM", "CÔT", " CAF"])
  func refuses(typed: String) {
    #expect(EndorserCode(typed) == nil)
  }
}
