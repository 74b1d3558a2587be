import CommitmentModel
import Testing

@testable import CommitmentLedger

/// What sums, links and seals notice of a change, and what must not alarm anybody.
///
/// Two changes only git can tell: the last line deleted before a seal reaches it, and a well-formed record added.
struct TamperingTests {
  /// A change of a ledger that was sealed.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The rules of what the seal finds.
    var rules: Set<String>
    var make: @Sendable (inout SealedLedger) throws -> Void
  }

  static let noticed = [
    Change(testDescription: "a flipped bit", rules: ["sealed-altered"]) { $0.flipBit(of: 0, line: 2) },
    Change(testDescription: "an edited line with its sum recomputed", rules: ["sealed-missing"]) { ledger in
      var record = ledger.records[0][1]
      record.header.reason = "Edited"
      var lines = SealedLedger.lines(ledger.segments[0])
      let before = RecordSum.stated(in: lines[0], line: 0..<lines[0].count)
      lines[1] = RecordWriter.line(record, previous: before).bytes
      ledger.setLines(lines, of: 0)
    },
    Change(testDescription: "a deleted middle line", rules: ["sealed-missing"]) {
      $0.removeLines(1..<2, of: 0)
    },
    Change(testDescription: "a deleted older segment", rules: ["sealed-missing"]) {
      $0.segments.remove(at: 0)
    },
    Change(testDescription: "a deleted newest segment", rules: ["sealed-missing"]) {
      $0.segments.remove(at: 1)
    },
    Change(testDescription: "the last lines deleted", rules: ["sealed-missing"]) {
      $0.removeLines(1..<3, of: 1)
    },
    Change(testDescription: "a whole stream deleted", rules: ["sealed-missing"]) {
      $0.segments.removeSubrange(0..<2)
    },
    Change(testDescription: "a stream's whole history rewritten", rules: ["sealed-missing"]) { ledger in
      var records = ledger.records[0]
      records[0].header.reason = "Edited"
      ledger.segments.replaceSubrange(0..<2, with: SealedLedger.segments(records, "aaaa", ledger.split))
    },
  ]

  static let harmless = [
    Change(testDescription: "lines in the order of a union merge", rules: []) { ledger in
      ledger.setLines(SealedLedger.lines(ledger.segments[0]).reversed(), of: 0)
    },
    Change(testDescription: "lines moved as they are to another segment of the stream", rules: []) { ledger in
      let moved = SealedLedger.lines(ledger.segments[0])[2]
      ledger.removeLines(2..<3, of: 0)
      ledger.setLines(SealedLedger.lines(ledger.segments[1]) + [moved], of: 1)
    },
    Change(testDescription: "a line that a cherry-pick brought to another stream too", rules: []) { ledger in
      let picked = SealedLedger.lines(ledger.segments[0])[1]
      ledger.setLines(SealedLedger.lines(ledger.segments[3]) + [picked], of: 3)
    },
    Change(testDescription: "swapped and doubled lines", rules: []) { ledger in
      var lines = SealedLedger.lines(ledger.segments[0])
      lines.swapAt(0, 2)
      ledger.setLines(lines + [lines[1]], of: 0)
    },
    Change(testDescription: "records after the seal", rules: []) { ledger in
      let lines = SealedLedger.lines(ledger.segments[1])
      ledger.setLines(lines + [try ledger.forged(after: lines.last)], of: 1)
    },
    Change(testDescription: "a record that was redacted", rules: []) { ledger in
      let outcome = try RedactionWriter.redact(ledger.records[0][1].id, in: ledger.segments[0], reason: "R")
      try #require(outcome.lines == [2])
      ledger.segments[0] = outcome.file
    },
  ]

  private func sealed() throws -> (ledger: SealedLedger, seal: SourceFile) {
    let ledger = try SealedLedger(records: 6)
    return (ledger, try ledger.seal().file)
  }

  @Test("is noticed where a seal reaches it", arguments: noticed)
  func isNoticed(change: Change) throws {
    var (ledger, seal) = try sealed()
    try change.make(&ledger)
    let audit = ledger.audit([seal])
    #expect(Set(audit.findings.map(\.rule)) == change.rules)
    #expect(audit.findings.allSatisfy { $0.severity == .error })
    #expect(audit.checks.map(\.isSound) == [false])
  }

  @Test("raises no alarm", arguments: harmless)
  func raisesNoAlarm(change: Change) throws {
    var (ledger, seal) = try sealed()
    try change.make(&ledger)
    let report = LedgerVerifier.verify(ledger.segments)
    #expect(report.findings.isEmpty)
    #expect(report.gaps.isEmpty)
    #expect(ledger.audit([seal]).findings.isEmpty)
    #expect(ledger.audit([seal]).checks.map(\.isSound) == [true])
  }

  @Test func saysAtWhichLineARecordIsMissing() throws {
    var (ledger, seal) = try sealed()
    ledger.removeLines(1..<2, of: 0)
    let findings = ledger.audit([seal]).findings
    #expect(findings.map(\.place.file) == [ledger.segments[0].path])
    #expect(findings.map(\.place.line) == [2])
  }

  @Test func saysOfWhichStreamTheEndIsMissing() throws {
    var (ledger, seal) = try sealed()
    ledger.segments.remove(at: 1)
    let finding = try #require(ledger.audit([seal]).findings.first)
    #expect(finding.place.file == seal.path)
    #expect(finding.message.contains("stream 'aaaa' of office 'desk-1'"))
  }

  /// Without a seal that reaches it, what is not here may be in a part of the history that was not cloned.
  @Test func aCopyOfSomeYearsHasGapsAndNoFinding() throws {
    var ledger = try SealedLedger(records: 6)
    ledger.segments.remove(at: 0)
    let report = LedgerVerifier.verify(ledger.segments)
    #expect(report.findings.isEmpty)
    #expect(report.gaps.count == 1)
  }

  @Test func anUnsealedLastLineThatIsDeletedIsLeftToGit() throws {
    var ledger = try SealedLedger(records: 6)
    let seal = try ledger.seal().file
    let before = ledger.segments
    let lines = SealedLedger.lines(ledger.segments[1])
    ledger.setLines(lines + [try ledger.forged(after: lines.last)], of: 1)
    ledger.segments = before
    #expect(LedgerVerifier.verify(ledger.segments).gaps.isEmpty)
    #expect(ledger.audit([seal]).findings.isEmpty)
  }

  @Test func aForgedRecordIsLeftToGit() throws {
    var (ledger, seal) = try sealed()
    var lines = SealedLedger.lines(ledger.segments[0])
    lines.insert(try ledger.forged(after: lines[0]), at: 1)
    ledger.setLines(lines, of: 0)
    let report = LedgerVerifier.verify(ledger.segments)
    #expect(report.findings.isEmpty && report.gaps.isEmpty)
    #expect(ledger.audit([seal]).findings.isEmpty)
  }

  @Test func aCopyOfALineThatIsWholeStandsForOneThatWasAltered() throws {
    var (ledger, seal) = try sealed()
    ledger.setLines(
      SealedLedger.lines(ledger.segments[3]) + [SealedLedger.lines(ledger.segments[0])[1]], of: 3)
    ledger.flipBit(of: 0, line: 2)
    #expect(ledger.audit([seal]).findings.isEmpty)
    #expect(LedgerVerifier.verify(ledger.segments).findings.map(\.rule) == ["wrong-sum"])
  }

  @Test func aLinkOfARedactedRecordThatWasChangedDoesNotFitTheSeal() throws {
    var (ledger, seal) = try sealed()
    var lines = SealedLedger.lines(
      try RedactionWriter.redact(ledger.records[0][2].id, in: ledger.segments[0], reason: "R").file)
    let other = try #require(RecordSum.stated(in: lines[0], line: 0..<lines[0].count))
    let own = try #require(RecordSum.stated(in: lines[1], line: 0..<lines[1].count))
    let text = String(decoding: lines[2], as: UTF8.self)
    lines[2] = Array(text.replacing(own.hexadecimal, with: other.hexadecimal).utf8)
    ledger.setLines(lines, of: 0)
    #expect(ledger.audit([seal]).findings.map(\.rule) == ["seal-mismatch"])
  }

  @Test func namesFilesThatMovedOn() throws {
    let (ledger, seal) = try sealed()
    var files = SealedLedger.files
    files[1] = SourceFile(path: files[1].path, text: "code,kind\n")
    let last = files.removeLast()
    let audit = ledger.audit([seal], files: files)
    #expect(audit.findings.isEmpty)
    #expect(Set(audit.checks[0].changedFiles) == [files[1].path, last.path])
  }

  @Test func namesRecordsThatCameLate() throws {
    var (ledger, seal) = try sealed()
    let signed = try #require(SealReader.read(seal).seal)
    var record = try #require(ledger.records[0].first { $0.kind == .evidence })
    record.header.date = DateSpan("2026-02-10")
    let lines = SealedLedger.lines(ledger.segments[1])
    let before = try #require(lines.last)
    let previous = RecordSum.stated(in: before, line: 0..<before.count)
    ledger.setLines(lines + [RecordWriter.line(record, previous: previous).bytes], of: 1)
    let audit = ledger.audit([signed.file])
    #expect(audit.checks[0].late == [Diagnostic.Place(file: ledger.segments[1].path, line: 4)])
    #expect(audit.checks[0].isSound)
  }

  @Test func findsASealThatWasEditedOrRemoved() throws {
    let ledger = try SealedLedger(records: 2)
    let first = try ledger.seal().file
    let second = try ledger.seal(part: 2, previous: first, replaced: (first, "Why")).file
    #expect(ledger.audit([first, second]).findings.isEmpty)
    #expect(ledger.audit([second]).findings.map(\.rule).contains("seal-chain"))
    let text = String(decoding: first.bytes, as: UTF8.self).replacing("A chief", with: "Another")
    let edited = SourceFile(path: first.path, text: text)
    #expect(ledger.audit([edited, second]).findings.map(\.place.file).contains(second.path))
  }

  @Test func findsASealWhoseCountWasEdited() throws {
    let ledger = try SealedLedger(records: 2)
    let file = try ledger.seal().file
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("\"count\": 4", with: "\"count\": 3")
    #expect(
      ledger.audit([SourceFile(path: file.path, text: text)]).findings.map(\.rule) == ["seal-mismatch"])
  }
}
