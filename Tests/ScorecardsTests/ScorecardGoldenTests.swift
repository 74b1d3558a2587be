import TestSupport
import Testing

struct ScorecardGoldenTests {
  @Test(arguments: ["scorecard.md", "areas/ALP.md", "scorecard.json"])
  func writesTheSameFile(name: String) throws {
    let golden = name.replacing("/", with: "-")
    try expectGolden(try InventedWorkspace.eventful().page(name), named: golden)
  }

  @Test func writesHonestWordsWhereNothingIsRecorded() throws {
    try expectGolden(try InventedWorkspace().page("scorecard.md"), named: "nothing-recorded.md")
  }
}
