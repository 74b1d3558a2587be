import CommitmentModel
import Testing

struct OfficeTests {
  static let longest = String(repeating: "a", count: 32)

  @Test(arguments: ["dpo-policy", "a", "7", longest])
  func acceptsLowerCaseLettersDigitsAndHyphens(typed: String) {
    #expect(Office(typed)?.text == typed)
    #expect(FrameworkID(typed)?.text == typed)
  }

  @Test(arguments: ["", "DPO", "dpo_policy", "dpo policy", "..", "a/b", "é", longest + "a"])
  func refuses(typed: String) {
    #expect(Office(typed) == nil)
    #expect(FrameworkID(typed) == nil)
  }
}
