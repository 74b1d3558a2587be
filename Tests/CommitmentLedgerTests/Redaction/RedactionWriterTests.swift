import CommitmentModel
import Testing

@testable import CommitmentLedger

struct RedactionWriterTests {
  private let records: [Record]
  private let file: SourceFile
  private let outcome: RedactionWriter.Outcome

  init() throws {
    records = try MadeUpWorkspace.records(5)
    file = MadeUpWorkspace.segment(MadeUpWorkspace.stream(records))
    outcome = try RedactionWriter.redact(records[1].id, in: file, reason: "It \"named\" one.")
  }

  private func line(_ file: SourceFile, _ number: Int) -> String {
    String(decoding: file.bytes[file.lines[number - 1]], as: UTF8.self)
  }

  @Test func leavesWhoseSumItWasAndNothingOfWhatItSaid() throws {
    let record = records[1]
    let lines = MadeUpWorkspace.stream(records)
    let previous = try #require(RecordSum.stated(in: lines[0], line: 0..<lines[0].count)).hexadecimal
    let sum = try #require(RecordSum.stated(in: lines[1], line: 0..<lines[1].count)).hexadecimal
    #expect(outcome.lines == [2])
    #expect(
      line(outcome.file, 2)
        == "{\"id\":\"\(record.id)\",\"kind\":\"\(record.kind.rawValue)\","
        + "\"recorded\":\"\(record.header.recorded)\",\"redacted\":\"It \\\"named\\\" one.\","
        + "\"prev\":\"\(previous)\",\"sum\":\"\(sum)\"}")
  }

  @Test(arguments: [1, 3, 4, 5])
  func leavesEveryOtherLineAsItWas(number: Int) {
    #expect(line(outcome.file, number) == line(file, number))
  }

  @Test func theSumsGoOnToFit() {
    let report = LedgerVerifier.verify([outcome.file])
    #expect(report.findings.isEmpty)
    #expect(report.gaps.isEmpty)
    #expect(report.verified == 4)
    #expect(report.redacted.map(\.record.id) == [records[1].id])
    #expect(report.redacted.map(\.record.reason) == ["It \"named\" one."])
    #expect(report.redacted.map(\.place.line) == [2])
  }

  @Test func doesNothingToWhatIsRedactedAlready() throws {
    let again = try RedactionWriter.redact(records[1].id, in: outcome.file, reason: "Again")
    #expect(again.lines.isEmpty)
    #expect(again.file == outcome.file)
  }

  @Test func refusesALineThatWasAltered() throws {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let altered = SourceFile(path: file.path, text: text.replacing("\"office\":", with: "\"Office\":"))
    #expect(throws: RedactionFault.altered(line: 2)) {
      try RedactionWriter.redact(records[1].id, in: altered, reason: "R")
    }
  }

  @Test func aRedactedRecordIsThereAndNotCounted() throws {
    let workspace = try MadeUpWorkspace.workspace(ledger: [outcome.file])
    let register = workspace.register
    let position = try #require(register.position(of: records[1].id))
    #expect(register.recordCount == 4)
    #expect(register.redactedCount == 1)
    #expect(register.unreadable == 0)
    let standings = Standings(of: register)
    #expect(standings.standing(of: position) == .redacted)
    #expect(!standings.isCounted(position))
    #expect(register[records[1].id] == nil)
    #expect(workspace.redaction(of: records[1].id)?.reason == "It \"named\" one.")
    #expect(workspace.redaction(of: records[0].id) == nil)
    #expect(workspace.check(ledger: []).filter { $0.place.line == 2 }.map(\.rule) == ["redacted"])
  }

  @Test func staysRedactedWhereAMergeBringsTheWholeLineBack() throws {
    let (workspace, diagnostics) = try MadeUpWorkspace.read(
      ledger: [file, SourceFile(path: file.path.replacing("aaaa", with: "bbbb"), bytes: outcome.file.bytes)])
    let register = try #require(workspace?.register)
    let position = try #require(register.position(of: records[1].id))
    #expect(Standings(of: register).standing(of: position) == .redacted)
    #expect(diagnostics.map(\.rule) == ["clashing-records"])
  }

  @Test func aRedactedLineKeepsNothingElse() throws {
    let text = String(decoding: outcome.file.bytes, as: UTF8.self)
    let added = SourceFile(
      path: file.path, text: text.replacing("\"redacted\":", with: "\"title\":\"T\",\"redacted\":"))
    #expect(LedgerVerifier.verify([added]).findings.map(\.rule) == ["wrong-sum"])
    let workspace = try MadeUpWorkspace.workspace(ledger: [added])
    #expect(workspace.check(ledger: []).filter { $0.place.line == 2 }.map(\.rule) == ["bad-redaction"])
  }
}
