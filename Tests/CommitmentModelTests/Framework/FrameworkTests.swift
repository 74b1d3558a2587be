import CommitmentModel
import Testing

struct FrameworkTests {
  @Test func ordersByNumberWithFollowUpsLast() throws {
    let framework = try MadeUpFramework.framework()
    #expect(framework.commitments.map(\.id.text) == ["ONE-1", "ONE-2", "TWO-1", "FOL-1"])
    #expect(framework.numberedCommitments.count == 3)
    #expect(framework.followUpCommitments.map(\.id.text) == ["FOL-1"])
  }

  @Test(arguments: [("ONE-2", "ONE-2"), ("one-2", "ONE-2"), ("2", "ONE-2"), ("fol-1", "FOL-1")])
  func understandsAnIdentifierOrANumber(typed: String, id: String) throws {
    #expect(try MadeUpFramework.framework().commitment(typed: typed)?.id.text == id)
  }

  @Test(arguments: ["", "0", "4", "ONE-3", "one", "-1", "2.0"])
  func knowsNoOther(typed: String) throws {
    #expect(try MadeUpFramework.framework().commitment(typed: typed) == nil)
  }

  @Test func aTextFallsBackToEnglishThenToNothing() {
    let texts = Translations([.english: "Word", .french: ""])
    #expect(texts.text(in: .french) == "Word")
    #expect(texts[.french] == nil)
    #expect(texts.languages == [.english])
    #expect(Translations().text(in: .arabic).isEmpty)
  }

  @Test func onlyStatusesOnTheScaleHaveARank() {
    #expect(AssessmentStatus.allCases.map(\.rank) == [nil, 0, 1, 2, 3, nil])
  }
}
