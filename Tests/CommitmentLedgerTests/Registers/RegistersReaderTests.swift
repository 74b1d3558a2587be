import CommitmentModel
import Testing

@testable import CommitmentLedger

struct RegistersReaderTests {
  private func read(_ name: String = "", _ old: String = "", _ new: String = "") throws -> (
    registers: Registers, findings: [String]
  ) {
    let files = try MadeUpWorkspace.registers.map { file in
      let text = try #require(String(validating: file.bytes, as: UTF8.self))
      return file.path.hasSuffix("/\(name)")
        ? SourceFile(path: file.path, text: text.replacing(old, with: new)) : file
    }
    let (registers, diagnostics) = RegistersReader.read(files, folder: Workspace.registersFolder)
    return (registers, diagnostics.map { "\($0.place.line ?? 0) \($0.rule) \($0.message)" })
  }

  @Test func readsAllRegisters() throws {
    let (registers, findings) = try read()
    #expect(findings.isEmpty)
    #expect(registers.endorsers.map(\.code.text) == ["AAA", "BBB", "ORG"])
    let alpha = try #require(registers.endorsers.first)
    #expect(alpha.name == "Alpha")
    #expect(alpha.names[.french] == "Alphé")
    #expect(alpha.formalNames[.english] == "the Republic of Alpha")
    #expect(alpha.aliases == ["Alfa", "Old Alpha"])
    #expect(alpha.memberSince?.text == "1945-10-24")
    #expect(registers.endorsers[1].memberSince?.text == "1960")
    let mission = try #require(registers.missions.first)
    #expect(mission.hosts.map(\.text) == ["AAA", "BBB"])
    #expect(mission.mandateUntil?.text == "2026-11-15")
    #expect(registers.totals.map(\.states) == [150])
    #expect(registers.totals.map(\.span.precision) == [.by])
  }

  @Test(arguments: [
    ("states.csv", "AAA,state", "aaa,state", "2 bad-value 'aaa' is not a code of upper-case letters"),
    ("states.csv", "AAA,state", "AAA,planet", "2 bad-value 'planet' is not state or observer"),
    ("states.csv", "1945-10-24", "24 October", "2 bad-value '24 October' is not a date such as 1945-10-24"),
    ("states.csv", "BBB,state", "AAA,state", "3 doubled-row 'AAA' is there twice"),
    ("organizations.csv", ",organization,", ",state,", "2 bad-value 'state' is not organization"),
    ("missions.csv", "AAA;BBB", "AAA;b", "2 bad-value 'b' is not a code"),
    (
      "missions.csv", "AAA;BBB", "AAA;ZZZ",
      "0 unknown-state the host 'ZZZ' of UNONE is not in the register of States"
    ),
    ("endorsement-totals.csv", "by,150", "day,many", "2 bad-value 'many' is not a number"),
    ("endorsement-totals.csv", "official", "rumour", "2 bad-value 'rumour' is not official or secondary"),
    (
      "endorsement-totals.csv", "2018-09-25,by", "2018,by",
      "2 bad-value '2018' is not a date of that precision"
    ),
  ])
  func aWrongCellIsShownWhereItStands(file: String, old: String, new: String, finding: String) throws {
    let findings = try read(file, old, new).findings
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test func aMissingRegisterIsNamed() {
    let (registers, diagnostics) = RegistersReader.read([], folder: Workspace.registersFolder)
    #expect(registers.endorsers.isEmpty)
    #expect(diagnostics.map(\.rule) == Array(repeating: "missing-file", count: 4))
  }
}
