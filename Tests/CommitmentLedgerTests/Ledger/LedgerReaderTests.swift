import CommitmentModel
import Testing

@testable import CommitmentLedger

struct LedgerReaderTests {
  @Test func identicalLinesAreOneRecord() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(10))
    let (workspace, diagnostics) = try MadeUpWorkspace.read(ledger: [
      MadeUpWorkspace.segment(lines + [lines[3]]),
      MadeUpWorkspace.segment([lines[0], lines[9]], stream: "bbbb"),
    ])
    #expect(diagnostics.isEmpty)
    #expect(workspace?.register.recordCount == 10)
    #expect(workspace?.register.unreadable == 0)
  }

  @Test func linksStillPointFromTheirRecordsWhenDoubledLinesAreLeftOut() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(20))
    let once = try MadeUpWorkspace.workspace(ledger: [MadeUpWorkspace.segment(lines)]).register
    let twice = try MadeUpWorkspace.workspace(ledger: [
      MadeUpWorkspace.segment([lines[0], lines[0], lines[1], lines[1]] + lines)
    ]).register
    let sources = { (register: Register) in register.links.map { register.entries[$0.source].id } }
    #expect(sources(twice) == sources(once))
    #expect(twice.entries.map(\.id) == once.entries.map(\.id))
    #expect(twice.entries.indices.allSatisfy { twice.position(of: twice.entries[$0].id) == $0 })
  }

  @Test func oneIdentifierWithOtherBytesIsAClashThatNamesBothPlaces() throws {
    let records = try MadeUpWorkspace.records(3)
    var altered = records[1]
    altered.header.reason = "Altered"
    let (workspace, diagnostics) = try MadeUpWorkspace.read(ledger: [
      MadeUpWorkspace.segment(MadeUpWorkspace.stream(records)),
      MadeUpWorkspace.segment(MadeUpWorkspace.stream([records[0], altered]), stream: "bbbb"),
    ])
    let finding = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(finding.rule == "clashing-records")
    #expect(finding.severity == .error)
    #expect(finding.place.file == "Commitments/Ledger/desk-1/2026/2026-Q1.bbbb.jsonl")
    #expect(finding.place.line == 2)
    #expect(finding.message.hasSuffix("Commitments/Ledger/desk-1/2026/2026-Q1.aaaa.jsonl:2"))
    #expect(workspace?.register.recordCount == 3)
    #expect(workspace?.register[altered.id]?.header.reason == records[1].header.reason)
  }

  @Test func countsWhatIsUnreadableAcrossSegments() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(2))
    let register = try MadeUpWorkspace.workspace(ledger: [
      MadeUpWorkspace.segment([lines[0], Array("<<<<<<< HEAD".utf8)]),
      MadeUpWorkspace.segment([[], lines[1]], stream: "bbbb"),
    ]).register
    #expect(register.unreadable == 2)
    #expect(register.recordCount == 2)
  }

  @Test func givesBackTheWholeRecordItsPlaceAndItsSum() throws {
    let records = try MadeUpWorkspace.records(10)
    let lines = MadeUpWorkspace.stream(records)
    let workspace = try MadeUpWorkspace.workspace(ledger: [
      MadeUpWorkspace.segment(Array(lines[..<4])), MadeUpWorkspace.segment(Array(lines[4...]), part: 2),
    ])
    for record in records { #expect(workspace.register[record.id] == record) }
    #expect(
      workspace.place(of: records[5].id)
        == Diagnostic.Place(file: "Commitments/Ledger/desk-1/2026/2026-Q1.aaaa.2.jsonl", line: 2))
    #expect(workspace.sum(of: records[5].id) == RecordSum.stated(in: lines[5], line: 0..<lines[5].count))
    #expect(workspace.sum(of: RecordID(high: 0, low: 0)) == nil)
  }
}
