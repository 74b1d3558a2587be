import CommitmentModel
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("chad", "", 4), ("chad", "chad", 0), ("chad", "chda", 1), ("chad", "cad", 1),
    ("chad", "chaad", 1),
    ("chad", "shad", 1), ("ca", "abc", 3), ("noway", "norway", 1),
  ])
  func countsEdits(left: String, right: String, edits: Int) {
    #expect(EditDistance.between(Array(left), Array(right), limit: 10) == edits)
    #expect(EditDistance.between(Array(right), Array(left), limit: 10) == edits)
  }

  @Test func givesUpAboveTheLimit() {
    #expect(EditDistance.between(Array("mozambique"), Array("liechtenstein"), limit: 2) == 3)
  }
}
