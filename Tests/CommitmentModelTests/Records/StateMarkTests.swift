import CommitmentModel
import Testing

struct StateMarkTests {
  @Test(arguments: ["CAF:host", "CAF", "NOR:donor"])
  func isReadAndWritten(text: String) throws {
    #expect(try #require(StateMark(text)).description == text)
  }

  // Votes and nationalities are not recorded.
  @Test(arguments: ["", "CAF:", "CAF:voted-against", "CAF:nationality", "caf:host", ":host"])
  func refuses(text: String) {
    #expect(StateMark(text) == nil)
  }
}
