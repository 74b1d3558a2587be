import CommitmentModel
import Testing

@testable import CommitmentLedger

/// The registers about names: former ones, those of nobody, and the orders of the States.
///
/// The names are invented.
struct NameRegistersTests {
  private static let former = """
    code,from,until,name_en,name_fr,formal_en,aliases,source,note
    AAA,,2003,Old Alpha,Vieil Alphé,the Kingdom of Old Alpha,Alphaland,invented,
    AAA,2003,2006-06,Alpha and Beta,,,,invented,
    """
  private static let other = """
    key,name_en,aliases,source,note
    gamma,Gamma,Gammaland;Gamma Island,invented,
    """
  private static let orders = """
    language,codes,source,note
    en,AAA;BBB,invented,
    fr,BBB;AAA,invented,
    """

  private func read(_ name: String = "", _ old: String = "", _ new: String = "") -> (
    registers: Registers, findings: [String]
  ) {
    let texts = [
      ("former-names.csv", Self.former), ("other-names.csv", Self.other), ("orders.csv", Self.orders),
    ]
    let files = texts.map { file, text in
      SourceFile(
        path: "\(Workspace.registersFolder)/\(file)",
        text: (file == name ? text.replacing(old, with: new) : text) + "\n")
    }
    let (registers, diagnostics) = RegistersReader.read(
      MadeUpWorkspace.registers + files, folder: Workspace.registersFolder)
    return (registers, diagnostics.map { "\($0.place.line ?? 0) \($0.rule) \($0.message)" })
  }

  @Test func readsThem() {
    let (registers, findings) = read()
    #expect(findings == [])
    #expect(registers.formerNames.map(\.until.text) == ["2003", "2006-06"])
    #expect(
      registers.formerNames[0].all == ["Old Alpha", "Vieil Alphé", "the Kingdom of Old Alpha", "Alphaland"])
    #expect(registers.otherNames[0].all == ["Gamma", "Gammaland", "Gamma Island"])
    #expect(registers.ordered(for: .french).endorsers.map(\.code.text) == ["BBB", "AAA", "ORG"])
    #expect(registers.ordered(for: .arabic).endorsers.map(\.code.text) == ["AAA", "BBB", "ORG"])
    #expect(registers.ordered(for: .arabic).language == .english)
  }

  @Test func aWorkspaceMayBeWithoutThem() {
    let (registers, diagnostics) = RegistersReader.read(
      MadeUpWorkspace.registers, folder: Workspace.registersFolder)
    #expect(diagnostics == [])
    #expect(registers.formerNames.isEmpty && registers.otherNames.isEmpty && registers.orders.isEmpty)
    #expect(registers.ordered(for: .french).language == nil)
  }

  @Test(arguments: [
    (
      "former-names.csv", "AAA,,2003", "ZZZ,,2003",
      "0 unknown-state 'ZZZ' is in no register of States or organizations"
    ),
    ("former-names.csv", "2006-06", "June", "3 bad-value 'June' is not a date such as 2018-04-19"),
    ("former-names.csv", "AAA,,2003", "BBB,,2003", "3 unsorted-row 'AAA' stands after 'BBB'"),
    (
      "orders.csv", "fr,BBB;AAA", "fr,BBB",
      "0 unknown-state the order for 'fr' does not hold every Member State once"
    ),
    ("orders.csv", "fr,BBB;AAA", "fr,BBB;BBB", "3 bad-value 'BBB' is no code, or is there twice"),
    ("orders.csv", "fr,", "xx,", "3 bad-value 'xx' is not one of en, fr, es, ar, ru, zh"),
    ("other-names.csv", "aliases", "others", "1 missing-field the column 'aliases' is missing"),
  ])
  func findsWhatIsWrong(file: String, old: String, new: String, finding: String) {
    let findings = read(file, old, new).findings
    #expect(findings.contains(finding), "\(findings)")
  }
}
