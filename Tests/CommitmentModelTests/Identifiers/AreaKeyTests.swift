import CommitmentModel
import Testing

struct AreaKeyTests {
  @Test(arguments: [("PER", "PER"), ("per", "PER"), ("Ab", "AB"), ("ABCDE", "ABCDE")])
  func keepsUpperCase(typed: String, kept: String) throws {
    #expect(try #require(AreaKey(typed)).text == kept)
  }

  // Some letters beyond ASCII have capitals within it: ß becomes SS, ﬁ becomes FI, ſ becomes S.
  @Test(arguments: ["", "P", "ABCDEF", "PE R", "P3", "PÉR", "ß", "ﬁ", "ſa", "ıs"])
  func refuses(typed: String) {
    #expect(AreaKey(typed) == nil)
  }
}
