import CommitmentModel
import Testing

struct CommitmentMarkTests {
  @Test(arguments: [
    ("PER-3:advances", "PER-3:advances"), ("PER-3:sets-back", "PER-3:sets-back"), ("PER-3", "PER-3:neutral"),
    ("per-3:neutral", "PER-3:neutral"),
  ])
  func isReadAndWritten(typed: String, written: String) throws {
    #expect(try #require(CommitmentMark(typed)).description == written)
  }

  @Test(arguments: [
    "", "PER-3:", "PER-3:up", "PER-3:advances:", ":advances", "PER-3 :advances",
    "PER-3:advances:advances", "PER-3:\u{301}advances", "PER-3\u{301}:advances", ":",
  ])
  func refuses(typed: String) {
    #expect(CommitmentMark(typed) == nil)
  }
}
