import A4PCommandLine
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("recrod", ["record", "report"], ["record"]),
    ("RECORD", ["report", "record"], ["record"]),
    ("comm", ["areas", "commitment", "commitments"], ["commitment", "commitments"]),
    ("stat", ["state", "status", "stats"], ["state", "status", "stats"]),
    ("xyz", ["record", "report"], []),
    ("", ["record"], []),
  ])
  func offersWhatIsNear(word: String, candidates: [String], expected: [String]) {
    #expect(Suggestion.nearest(to: word, among: candidates) == expected)
  }

  @Test func putsTheBestFirst() {
    #expect(
      Suggestion.nearest(to: "commitmnt", among: ["commitments", "commitment"]) == [
        "commitment", "commitments",
      ])
  }

  @Test func keepsToTheLimit() {
    #expect(Suggestion.nearest(to: "a", among: ["ab", "ac", "ad", "ae"]) == ["ab", "ac", "ad"])
    #expect(Suggestion.nearest(to: "a", among: ["ab", "ac"], limit: 1) == ["ab"])
    #expect(Suggestion.nearest(to: "a", among: ["ab"], limit: 0).isEmpty)
  }

  @Test func asksInWords() {
    #expect(Suggestion.question(offering: []) == nil)
    #expect(Suggestion.question(offering: ["a"]) == "did you mean 'a'?")
    #expect(Suggestion.question(offering: ["a", "b", "c"]) == "did you mean 'a', 'b' or 'c'?")
  }
}
