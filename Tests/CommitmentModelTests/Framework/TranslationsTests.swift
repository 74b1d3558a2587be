import Testing

@testable import CommitmentModel

struct TranslationsTests {
  @Test func languagesHaveTheirPlaces() {
    #expect(Language.allCases.map(\.place) == Array(0..<6))
  }

  @Test(arguments: Language.allCases)
  func givesTheTextOfALanguage(language: Language) {
    let translations = Translations([language: "invented"])
    #expect(Language.allCases.filter { translations[$0] == "invented" } == [language])
    #expect(translations.languages == [language])
  }

  @Test func anEmptyTextIsNone() {
    #expect(Translations([.french: ""]) == Translations())
    #expect(Translations(inOrder: Array(repeating: "", count: 6)) == Translations())
    #expect(Translations([.french: ""])[.french] == nil)
    #expect(Translations([.french: "", .english: "a"]).text(in: .french) == "a")
    #expect(Translations().text(in: .french).isEmpty)
    #expect(Translations([.english: "a", .french: ""]) == Translations([.english: "a"]))
    #expect(
      Translations(inOrder: ["a", "", "", "", "", "b"]) == Translations([.english: "a", .chinese: "b"]))
  }
}
