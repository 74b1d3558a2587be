import CommitmentModel
import Scorecards
import TestSupport
import Testing

/// Whole pages over invented workspaces.
struct ScorecardGoldenTests {
  @Test(arguments: [
    "scorecard.md", "README.md", "areas/ALP.md", "areas/BET.md", "roles/secretariat.md",
    "crosswalks/seasons.md",
    "scorecard.json",
  ])
  func writesTheSameFile(name: String) throws {
    let golden = name.replacing("/", with: "-")
    try expectGolden(try ThoroughWorkspace().page(name), named: golden)
  }

  @Test func writesHonestWordsWhereNothingIsRecorded() throws {
    try expectGolden(try InventedWorkspace().page("scorecard.md"), named: "nothing-recorded.md")
  }

  @Test func theWorkspaceHoldsEveryStatusAndEveryReason() throws {
    let scorecard = try ThoroughWorkspace().scorecard()
    let changes = scorecard.numbered.map(\.state.change)
    #expect(Set(changes.map(\.to)) == Set(AssessmentStatus.allCases))
    #expect(Set(changes.map(\.kind)) == Set(Change.Kind.allCases))
    #expect(Set(changes.flatMap(\.reasons)) == Set(Change.Reason.allCases))
    #expect(Set(scorecard.attention.map(\.kind)) == Set(AttentionItem.Kind.allCases))
  }

  @Test(arguments: [2, 3, 5])
  func writesTheSameBytesHoweverTheRecordsAreSpread(streams: Int) throws {
    // The fingerprint is over the stored lines, which name the record before them in their stream.
    let pages = { (streams: Int) in
      try ThoroughWorkspace().files(streams: streams).filter {
        !$0.path.hasSuffix("scorecard.md") && !$0.path.hasSuffix("scorecard.json")
      }
    }
    #expect(try pages(streams) == pages(1))
  }
}
