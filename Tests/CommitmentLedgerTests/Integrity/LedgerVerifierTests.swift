import CommitmentModel
import TestSupport
import Testing

@testable import CommitmentLedger

struct LedgerVerifierTests {
  private static func lines(_ count: Int = 6) throws -> [[UInt8]] {
    MadeUpWorkspace.stream(try MadeUpWorkspace.records(count))
  }

  private func verify(_ lines: [[UInt8]]) -> LedgerVerifier.Report {
    LedgerVerifier.verify([MadeUpWorkspace.segment(lines)])
  }

  @Test func findsNothingInWhatWasWritten() throws {
    let lines = try Self.lines()
    let report = LedgerVerifier.verify([
      MadeUpWorkspace.segment(Array(lines[..<3])), MadeUpWorkspace.segment(Array(lines[3...]), part: 2),
      MadeUpWorkspace.segment(
        MadeUpWorkspace.stream(try MadeUpWorkspace.records(2, seed: 7)), stream: "bbbb"),
    ])
    #expect(report.verified == 8)
    #expect(report.streams == 2)
    #expect(report.findings.isEmpty)
    #expect(report.gaps.isEmpty)
  }

  @Test(arguments: 0..<50)
  func findsAFlippedBit(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var lines = try Self.lines()
    let place = Int.random(in: 0..<lines[2].count, using: &random)
    lines[2][place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    // A flip that makes a line feed breaks the line in two; both halves are then no records.
    let report = verify(lines)
    #expect(report.findings.contains { $0.place.line == 3 && ["wrong-sum", "no-sum"].contains($0.rule) })
  }

  @Test func anEditedLineWithANewSumLeavesAGap() throws {
    var records = try MadeUpWorkspace.records(4)
    let lines = MadeUpWorkspace.stream(records)
    records[1].header.reason = "Edited"
    let before = RecordSum.stated(in: lines[0], line: 0..<lines[0].count)
    let edited = RecordWriter.line(records[1], previous: before).bytes
    let report = verify([lines[0], edited, lines[2], lines[3]])
    #expect(report.findings.isEmpty)
    #expect(report.gaps.map(\.place.line) == [3])
    #expect(report.gaps.map(\.missing) == [RecordSum.stated(in: lines[1], line: 0..<lines[1].count)])
  }

  @Test func aDeletedLineLeavesAGap() throws {
    var lines = try Self.lines()
    let gone = lines.remove(at: 3)
    let report = verify(lines)
    #expect(report.findings.isEmpty)
    #expect(
      report.gaps == [
        LedgerVerifier.Gap(
          place: Diagnostic.Place(file: "Commitments/Ledger/desk-1/2026/2026-Q1.aaaa.jsonl", line: 4),
          missing: try #require(RecordSum.stated(in: gone, line: 0..<gone.count)))
      ])
  }

  @Test func aDeletedSegmentLeavesAGap() throws {
    let lines = try Self.lines()
    let report = LedgerVerifier.verify([
      MadeUpWorkspace.segment(Array(lines[..<2])), MadeUpWorkspace.segment(Array(lines[4...]), part: 3),
    ])
    #expect(report.gaps.map(\.place.file) == ["Commitments/Ledger/desk-1/2026/2026-Q1.aaaa.3.jsonl"])
    #expect(report.gaps.map(\.place.line) == [1])
  }

  @Test func swappedAndDoubledLinesDoNoHarm() throws {
    var lines = try Self.lines()
    lines.swapAt(1, 4)
    lines.append(lines[0])
    let report = verify(lines)
    #expect(report.findings.isEmpty)
    #expect(report.gaps.isEmpty)
  }

  @Test func aTornTailIsOneFinding() throws {
    let lines = try Self.lines()
    let whole = MadeUpWorkspace.segment(lines)
    let torn = SourceFile(path: whole.path, bytes: whole.bytes.dropLast(20))
    let report = LedgerVerifier.verify([torn])
    #expect(report.findings.map(\.rule) == ["torn-line"])
    #expect(report.findings.map(\.place.line) == [6])
    #expect(report.verified == 5)
    #expect(report.gaps.isEmpty)
  }

  @Test func aWholeLastLineWithoutItsEndIsTornToo() throws {
    let whole = MadeUpWorkspace.segment(try Self.lines())
    let report = LedgerVerifier.verify([SourceFile(path: whole.path, bytes: whole.bytes.dropLast())])
    #expect(report.findings.map(\.rule) == ["torn-line"])
  }

  @Test(arguments: ["<<<<<<< HEAD", "{}", "", "not JSON", "{\"title\":\"x\"}"])
  func aLineThatTheToolDidNotWriteHasNoSum(line: String) throws {
    let report = verify([Array(line.utf8)] + (try Self.lines()))
    #expect(report.findings.map(\.rule) == ["no-sum"])
    #expect(report.findings.map(\.place.line) == [1])
    #expect(report.verified == 6)
  }

  @Test func linesOfAnotherSystemAreNotWhatWasWritten() throws {
    let report = verify(try Self.lines(2).map { $0 + [0x0D] })
    #expect(report.findings.map(\.rule) == ["no-sum", "no-sum"])
  }

  @Test func aPredecessorThatIsNoSumIsNamed() {
    let head = Array(#"{"id":"01arz3ndektsv4rrffq69g5fav","prev":"abc""#.utf8)
    let line = head + Array(",\"sum\":\"\(RecordSum(of: head).hexadecimal)\"}".utf8)
    #expect(verify([line]).findings.map(\.rule) == ["wrong-prev"])
  }

  @Test func anEmptyLedgerIsInOrder() {
    #expect(LedgerVerifier.verify([]) == LedgerVerifier.Report())
    #expect(LedgerVerifier.verify([SourceFile(path: "x", bytes: [])]) == LedgerVerifier.Report())
  }
}
