import CommitmentModel
import TestSupport
import Testing

/// The names of the real registers: each of them means its own State and no other.
struct NamesTests {
  private static let loaded = Result { try RealWorkspace.registers() }
  private static let indexed = loaded.map { NameIndex($0) }

  private static func registers() throws -> Registers { try loaded.get() }
  private static func index() throws -> NameIndex { try indexed.get() }

  // MARK: - Every name of the registers

  @Test func everyNameInTheRegisterMeansItsOwnEndorserAndNoOther() throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    #expect(registers.memberStates.count == 193)
    for endorser in registers.endorsers {
      let names = Language.allCases.compactMap { endorser.names[$0] }
      let formal = Language.allCases.compactMap { endorser.formalNames[$0] }
      let codes = [endorser.code.text, endorser.alpha2, endorser.m49].compactMap(\.self)
      for name in names + formal + codes + codes.map({ $0.lowercased() }) + endorser.aliases {
        let answer = index.answer(exactly: name)
        #expect(answer == .found(endorser.code), "\(name)")
      }
    }
  }

  @Test func everyFormerNameMeansWhoBoreIt() throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    #expect(registers.formerNames.count >= 20)
    for former in registers.formerNames {
      #expect(registers[former.code] != nil)
      for name in former.all {
        let answer = index.answer(exactly: name)
        #expect(answer == .found(former.code), "\(name)")
      }
    }
  }

  @Test func everyFormerShortNameIsThereInSixLanguages() throws {
    for former in try Self.registers().formerNames {
      let isNamed = former.names.languages
      #expect(isNamed.isEmpty || isNamed == Language.allCases, "\(former.code)")
      #expect(
        former.formalNames.languages.isEmpty || former.formalNames.languages == Language.allCases,
        "\(former.code)")
      #expect(!former.source.isEmpty)
    }
  }

  @Test(
    "is not misled by how a name is written",
    arguments: [
      { $0.uppercased() }, { $0.lowercased() }, { "  \($0)  " }, { "«\($0)»" }, { "\($0)." },
      { $0.replacing("-", with: " ") }, { $0.replacing("'", with: "’") },
    ] as [@Sendable (String) -> String])
  func isNotMisledByWriting(change: @Sendable (String) -> String) throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    for endorser in registers.endorsers {
      for name in Language.allCases.compactMap({ endorser.names[$0] }) {
        let answer = index.answer(exactly: change(name))
        #expect(answer == .found(endorser.code), "\(change(name))")
      }
    }
  }

  @Test(
    "understands a name with what stands before it in lists",
    arguments: ["the ", "The ", "THE ", "la ", "l'", "el "])
  func passesOverArticles(article: String) throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    for endorser in registers.endorsers {
      let answer = index.answer(exactly: article + endorser.name)
      #expect(answer == .found(endorser.code), "\(article)\(endorser.name)")
    }
  }

  @Test func everyNameWithBracketsIsUnderstoodWithACommaAndPutStraight() throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    for endorser in registers.endorsers {
      for language in [Language.english, .french, .spanish] {
        guard let name = endorser.names[language], let bracket = name.firstIndex(of: "("), name.hasSuffix(")")
        else {
          continue
        }
        let head = name[..<bracket].dropLast()
        let form = name[name.index(after: bracket)...].dropLast()
        for text in ["\(head), \(form)", "\(form) \(head)"] {
          let answer = index.answer(exactly: text)
          #expect(answer == .found(endorser.code), "\(text)")
        }
      }
    }
  }

  // MARK: - Tables

  @Test("understands names as people write them", arguments: NameTable.all.map { ($0.name, $0.code) })
  func understands(name: String, code: String) throws {
    #expect(try Self.index().answer(name) == .found(try #require(EndorserCode(code))))
  }

  @Test func theTablesHoldNamesOfEveryLanguage() {
    let counts = Dictionary(grouping: NameTable.all, by: \.language).mapValues(\.count)
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { $0 >= 45 })
  }

  @Test("takes no territory for a State, and says nothing else of it", arguments: ForeignNames.unlisted)
  func takesNoTerritoryForAState(name: String) throws {
    #expect(try Self.index().answer(name) == .unlisted)
  }

  @Test("does not answer for what fits several or nobody", arguments: ForeignNames.others)
  func doesNotAnswerFor(name: String) throws {
    switch try Self.index().answer(name) {
    case .ambiguous, .unknown: break
    case .found(let code): Testing.Issue.record("'\(name)' was taken for \(code)")
    case .unlisted: Testing.Issue.record("'\(name)' was taken for a territory")
    }
  }

  @Test func noOtherNameIsOneOfAnEndorser() throws {
    let (registers, index) = (try Self.registers(), try Self.index())
    #expect(registers.otherNames.count >= 60)
    for other in registers.otherNames {
      for name in other.all {
        let answer = index.answer(exactly: name)
        #expect(answer == .unlisted, "\(name)")
      }
    }
  }

  @Test(
    "suggests the nearest first",
    arguments: [
      ("Unted States", "USA"), ("Nigerr", "NER"), ("Kongo", "COG"), ("Slovnia", "SVN"), ("Austrlia", "AUS"),
      ("Republic Democratic Congo", "COD"), ("Kosta Rica", "CRI"), ("Srilanka", "LKA"), ("Itlay", "ITA"),
      ("Congo Brazaville", "COG"), ("Turkmenistn", "TKM"), ("Guinée équatorial", "GNQ"),
      ("Kingdom of Ghana", "GHA"),
      ("Saudi Arabai", "SAU"), ("Phillipines", "PHL"), ("Kazakstahn", "KAZ"), ("Papua Guinea", "PNG"),
      ("Etiopia del Norte", "ETH"), ("Казахстанн", "KAZ"), ("بنغلاديس", "BGD"), ("哥斯达黎", "CRI"),
      ("Trinidad", "TTO"),
    ])
  func suggestsTheNearestFirst(typed: String, best: String) throws {
    guard case .unknown(let near) = try Self.index().answer(typed) else {
      Testing.Issue.record("'\(typed)' was answered, or fits several")
      return
    }
    #expect(near.first?.text == best, "\(near)")
    #expect(near.count <= 5)
  }

  // MARK: - Orders

  @Test func theOrdersHoldEveryMemberStateOnce() throws {
    let registers = try Self.registers()
    let states = registers.memberStates.map(\.code)
    #expect(registers.orders.map(\.language) == [.english, .french, .russian])
    for order in registers.orders {
      #expect(order.codes.sorted() == states)
      #expect(!order.source.isEmpty)
    }
  }

  @Test(
    "lists States in the order of the language",
    arguments: [
      (Language.english, ["CZE", "PRK", "COD", "DNK", "DJI"], Language.english),
      (.french, ["ZAF", "ALB", "DZA", "DEU"], .french), (.russian, ["AUS", "AUT", "AZE"], .russian),
      (.chinese, ["CZE", "PRK", "COD", "DNK", "DJI"], .english), (.arabic, ["AFG", "ALB", "DZA"], .english),
    ])
  func listsStatesInTheOrderOfTheLanguage(language: Language, run: [String], used: Language) throws {
    let (endorsers, order) = try Self.registers().ordered(for: language)
    let codes = endorsers.map(\.code.text)
    let start = try #require(codes.firstIndex(of: run[0]))
    #expect(Array(codes[start..<start + run.count]) == run)
    #expect(order == used)
    #expect(Set(codes.suffix(4)) == ["AUC", "EU", "NATO", "OIF"])
  }
}
