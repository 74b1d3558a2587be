import CommitmentModel
import Testing

struct NameIndexTests {
  private static func index() throws -> NameIndex {
    NameIndex([
      try state("COG", "CG", "Congo", formal: "the Republic of the Congo", ["Congo-Brazzaville"]),
      try state(
        "COD", "CD", "Democratic Republic of the Congo", formal: "the Democratic Republic of the Congo",
        ["DRC", "Congo-Kinshasa"]),
      try state("GIN", "GN", "Guinea", formal: "the Republic of Guinea"),
      try state("GNB", "GW", "Guinea-Bissau", formal: "the Republic of Guinea-Bissau"),
      try state("GNQ", "GQ", "Equatorial Guinea", formal: "the Republic of Equatorial Guinea"),
      try state("NER", "NE", "Niger", formal: "the Republic of the Niger"),
      try state("NGA", "NG", "Nigeria", formal: "the Federal Republic of Nigeria"),
      try state("KOR", "KR", "Republic of Korea", formal: "the Republic of Korea", ["South Korea"]),
      try state("PRK", "KP", "Democratic People's Republic of Korea", ["North Korea"]),
      try state("TCD", "TD", "Chad", french: "Tchad", formal: "the Republic of Chad"),
      try state("JOR", "JO", "Jordan", french: "Jordanie"),
    ])
  }

  private static func state(
    _ code: String, _ alpha2: String, _ name: String, french: String = "", formal: String = "",
    _ aliases: [String] = []
  ) throws -> Endorser {
    Endorser(
      code: try #require(EndorserCode(code)), kind: .state, alpha2: alpha2,
      names: Translations([.english: name, .french: french]),
      formalNames: Translations([.english: formal]), aliases: aliases)
  }

  @Test(arguments: [
    ("Congo", "COG"), ("the Congo", "COG"), ("Congo (the)", "COG"), ("CONGO-BRAZZAVILLE", "COG"),
    ("DRC", "COD"), ("Guinea", "GIN"), ("Niger", "NER"),
    ("nigeria", "NGA"), ("guinea bissau", "GNB"), ("Republic of Korea", "KOR"), ("tchad", "TCD"),
    ("TCD", "TCD"),
    ("td", "TCD"), ("the Republic of the Niger", "NER"), ("Republic of the Niger", "NER"),
  ])
  func finds(typed: String, code: String) throws {
    #expect(try Self.index().answer(typed) == .found(try #require(EndorserCode(code))))
  }

  @Test func anOfficialShortNameIsNeverAmbiguous() throws {
    let index = NameIndex([
      try Self.state("AAA", "CC", "Alpha", ["Beta", "Gamma"]),
      try Self.state("BBB", "DD", "Beta", formal: "Alpha"),
      try Self.state("CCC", "EE", "Delta", ["Gamma", "DD"]),
    ])
    #expect(index.answer("Alpha") == .found(try #require(EndorserCode("AAA"))))
    #expect(index.answer("Beta") == .found(try #require(EndorserCode("BBB"))))
    #expect(index.answer("DD") == .found(try #require(EndorserCode("BBB"))))
    #expect(
      index.answer("gamma")
        == .ambiguous([try #require(EndorserCode("AAA")), try #require(EndorserCode("CCC"))]))
  }

  @Test(arguments: ["Korea", "the Republic", "Democratic Republic"])
  func doesNotAnswerForWhatFitsSeveral(typed: String) throws {
    guard case .ambiguous(let candidates) = try Self.index().answer(typed) else {
      Testing.Issue.record("'\(typed)' was answered")
      return
    }
    #expect(candidates.count > 1)
    #expect(candidates == candidates.sorted())
  }

  @Test(arguments: [
    ("Nigerr", "NER"), ("Jodran", "JOR"), ("Chadd", "TCD"), ("Gunea", "GIN"), ("Guinée-Bissao", "GNB"),
  ])
  func suggestsWhatComesNearAndDoesNotAnswer(typed: String, best: String) throws {
    guard case .unknown(let near) = try Self.index().answer(typed) else {
      Testing.Issue.record("'\(typed)' was answered")
      return
    }
    #expect(near.first?.text == best)
  }

  @Test(arguments: ["Virgin Islands", "Atlantis", "", "—", "x"])
  func knowsNobodyOfThatName(typed: String) throws {
    #expect(try Self.index().answer(typed) == .unknown(near: []))
  }

  @Test func anExactAnswerLooksForNothingNear() throws {
    let index = try Self.index()
    #expect(index.answer(exactly: "the Congo") == .found(try #require(EndorserCode("COG"))))
    #expect(index.answer(exactly: "Korea") == .unknown(near: []))
    #expect(index.answer(exactly: "Nigerr") == .unknown(near: []))
  }

  @Test func onePartOfANameIsASuggestionOnly() throws {
    #expect(try Self.index().answer("Bissau") == .unknown(near: [try #require(EndorserCode("GNB"))]))
  }

  @Test func answersSeveralLikeEachAlone() throws {
    let index = try Self.index()
    let texts = ["Nigerr", "Korea", "Congo", "Atlantis", "", "Jodran"]
    #expect(index.answers(texts) == texts.map { index.answer($0) })
  }

  @Test func aNameOfTheRegistersThatIsNobodysIsNeverTakenForANearOne() throws {
    let index = NameIndex(
      [try Self.state("AAA", "CC", "Alpha", formal: "the Republic of Alpha")],
      otherNames: [
        OtherName(
          key: "alphas", names: Translations([.english: "Alphas"]), aliases: ["Republic of Old Alpha"])
      ])
    #expect(index.answer("Alphas") == .unlisted)
    #expect(index.answer("the ALPHAS") == .unlisted)
    #expect(index.answer("Republic of Alphas") == .unlisted)
    #expect(index.answer("Republic of Old Alpha") == .unlisted)
    #expect(index.answer("Alpha") == .found(try #require(EndorserCode("AAA"))))
  }

  @Test func aNameOfTodayIsNeverLostToAFormerOne() throws {
    let (first, second) = (try #require(EndorserCode("AAA")), try #require(EndorserCode("BBB")))
    let index = NameIndex(
      [try Self.state("AAA", "CC", "Alpha"), try Self.state("BBB", "DD", "Beta", ["Gamma"])],
      formerNames: [
        FormerName(
          code: first, until: try #require(DateSpan("2006")), names: Translations([.english: "Gamma"]),
          aliases: ["Delta"])
      ])
    #expect(index.answer("Gamma") == .found(second))
    #expect(index.answer("Delta") == .found(first))
    #expect(index.isFormer("Delta") && !index.isFormer("Gamma"))
  }

  @Test(
    "understands a form of State only where the State bears it",
    arguments: [
      ("Republic of Alpha", "AAA"), ("Alpha, Republic of", "AAA"), ("Islamic Republic of Alpha", nil),
      ("Kingdom of Alpha", nil), ("Republic of Republic of Alpha", nil), ("République d'Alpha", nil),
    ] as [(String, String?)])
  func understandsAFormOfState(typed: String, code: String?) throws {
    let index = NameIndex([try Self.state("AAA", "CC", "Alpha", formal: "the Democratic Republic of Alpha")])
    let found: String? = if case .found(let found) = index.answer(typed) { found.text } else { nil }
    #expect(found == code)
  }
}
