import CommitmentModel
import Testing

struct ParagraphReferenceTests {
  @Test(arguments: [
    ("4", "4"), ("67-69", "67-69"), ("67–69", "67-69"), ("paras. 67 to 69", "67-69"), ("para. 3", "3"),
    ("9, 4 and 7", "4, 7, 9"), ("12(a)", "12 (a)"), ("12 (a)-12 (c)", "12 (a)-12 (c)"), ("5 bis", "5 bis"),
    ("68; 67-69", "67-69"),
  ])
  func readsParagraphsInOrder(typed: String, printed: String) throws {
    #expect(try #require(ParagraphReference(typed)).description == printed)
  }

  @Test(arguments: ["", "preamble", "69-67", "4-", "0", "12 (", "4 5", "annex II", "a", "1-2-3", "12 (A1)"])
  func refusesWhatNamesNoParagraph(text: String) {
    #expect(ParagraphReference(text) == nil)
  }

  @Test func joinsWhatSeveralCitationsMean() throws {
    let references = try ["17", "67-69", "19", "68", "70 (a)"].map { try #require(ParagraphReference($0)) }
    let merged = ParagraphReference(merging: references)
    #expect(merged.description == "17, 19, 67-69, 70 (a)" && merged.isSeveral)
    #expect(try !#require(ParagraphReference("12 (a)")).isSeveral)
  }
}
