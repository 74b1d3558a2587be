import CommitmentModel
import Testing

struct MissionAcronymTests {
  @Test(arguments: [("UNFICYP", "UNFICYP"), ("minusca", "MINUSCA"), ("G5-S", "G5-S")])
  func keepsUpperCase(typed: String, kept: String) {
    #expect(MissionAcronym(typed)?.text == kept)
  }

  @Test(arguments: ["", "U", "UN FIL", "ABCDEFGHIJKLMNOPQ", "UNß", "ÜN"])
  func refuses(typed: String) {
    #expect(MissionAcronym(typed) == nil)
  }
}
