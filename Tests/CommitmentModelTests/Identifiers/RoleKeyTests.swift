import CommitmentModel
import Testing

struct RoleKeyTests {
  @Test(arguments: ["host-countries", "all", String(repeating: "r", count: 40)])
  func acceptsLowerCaseLettersAndHyphens(typed: String) {
    #expect(RoleKey(typed)?.text == typed)
  }

  @Test(arguments: ["", "a", "Host", "host countries", "p5", String(repeating: "r", count: 41)])
  func refuses(typed: String) {
    #expect(RoleKey(typed) == nil)
  }
}
