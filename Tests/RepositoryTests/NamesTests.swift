import CommitmentLedger
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The names of the real register: each of them means its own State and no other.
struct NamesTests {
  private static func registers() throws -> Registers { try loaded.get() }

  /// Read once for all tests.
  private static let loaded = Result { try load() }

  /// The registers as the workspace reader sees them.
  private static func load() throws -> Registers {
    let (workspace, diagnostics) = Workspace.read(
      framework: try #require(FrameworkID("a4p")), catalogue: try files(below: "Commitments/Frameworks/a4p"),
      registers: try files(below: "Commitments/Registers"), ledger: [])
    #expect(diagnostics.isEmpty)
    return try #require(workspace).register.registers
  }

  private static func files(below folder: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: ProjectFolder.url(folder).path)
    return try paths.sorted().compactMap { path in
      guard ["csv", "json", "md"].contains(URL(fileURLWithPath: path).pathExtension) else { return nil }
      return SourceFile(
        path: "\(folder)/\(path)", bytes: Array(try Data(contentsOf: ProjectFolder.url("\(folder)/\(path)"))))
    }
  }

  @Test func everyShortNameInEveryLanguageMeansItsOwnState() throws {
    let registers = try Self.registers()
    let index = NameIndex(registers.endorsers)
    #expect(registers.memberStates.count == 193)
    for endorser in registers.endorsers {
      for language in Language.allCases {
        guard let name = endorser.names[language] else { continue }
        #expect(index.answer(name) == .found(endorser.code), "\(name)")
      }
    }
  }

  @Test func everyCodeMeansItsOwnState() throws {
    let registers = try Self.registers()
    let index = NameIndex(registers.endorsers)
    for endorser in registers.endorsers {
      for code in [endorser.code.text, endorser.alpha2, endorser.m49].compactMap(\.self) {
        #expect(index.answer(code) == .found(endorser.code), "\(code)")
        #expect(index.answer(code.lowercased()) == .found(endorser.code), "\(code)")
      }
    }
  }

  @Test func everyFormalNameAndAliasMeansItsOwnState() throws {
    let registers = try Self.registers()
    let index = NameIndex(registers.endorsers)
    for endorser in registers.endorsers {
      for name in Language.allCases.compactMap({ endorser.formalNames[$0] }) + endorser.aliases {
        #expect(index.answer(name) == .found(endorser.code), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Congo", "COG"), ("Guinea", "GIN"), ("Niger", "NER"), ("COTE D’IVOIRE", "CIV"), ("turkiye", "TUR"),
    ("Turkey", "TUR"),
    ("the Gambia", "GMB"), ("Gambia (the)", "GMB"), ("Кот д'Ивуар", "CIV"), ("الاردن", "JOR"), ("中国", "CHN"),
    ("Ｃｈａｄ", "TCD"),
    ("Corée du Sud", "KOR"), ("Viet Nam", "VNM"), ("Vietnam", "VNM"), ("usa", "USA"), ("UK", "GBR"),
  ])
  func finds(typed: String, code: String) throws {
    #expect(
      NameIndex(try Self.registers().endorsers).answer(typed) == .found(try #require(EndorserCode(code))))
  }

  @Test(arguments: [
    "Korea", "Virgin Islands", "the Republic", "Republic", "Guinée équatorial", "Atlantis", "Kingdom",
  ])
  func doesNotAnswerFor(typed: String) throws {
    if case .found(let code) = NameIndex(try Self.registers().endorsers).answer(typed) {
      Testing.Issue.record("'\(typed)' was taken for \(code)")
    }
  }
}
