import CommitmentModel
import Formats
import Testing

@testable import CommitmentLedger

struct SealTests {
  @Test func sealsWhatEveryStreamEndsIn() throws {
    let ledger = try SealedLedger(records: 5)
    let seal = try ledger.seal()
    #expect(seal.heads.map(\.stream.text) == ["aaaa", "bbbb"])
    #expect(seal.heads.map(\.sum) == [try ledger.lastSum(of: 0), try ledger.lastSum(of: 1)])
    #expect(seal.recordCount == 10)
    #expect(seal.files.map(\.path) == SealedLedger.files.map(\.path).sorted())
  }

  @Test func doesNotDependOnTheOrderOfLinesOrFiles() throws {
    let ledger = try SealedLedger(records: 5)
    var shuffled = ledger
    shuffled.segments = ledger.segments.reversed().map { segment in
      SealedLedger.file(segment.path, SealedLedger.lines(segment).reversed())
    }
    #expect(try shuffled.seal() == ledger.seal())
  }

  @Test func writesTheSameBytesAndReadsThemBack() throws {
    let ledger = try SealedLedger(records: 2)
    let first = try ledger.seal()
    let second = try ledger.seal(part: 2, previous: first.file, replaced: (first.file, "A page was wrong."))
    for seal in [first, second] {
      let (read, diagnostics) = SealReader.read(seal.file)
      #expect(diagnostics == [])
      #expect(read == seal)
      #expect(read?.file == seal.file)
    }
    #expect(second.previous == SHA256.digest(of: first.file.bytes))
    let text = String(decoding: first.file.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("{\n  \"quarter\": \"2026-Q1\",\n  \"framework\": \"made-up\",\n  \"preparedBy\": "))
    #expect(text.hasSuffix("\"tool\": \"0.0.1\"\n}\n"))
  }

  @Test func sealsAnEmptyLedger() throws {
    var ledger = try SealedLedger(records: 1)
    ledger.segments = []
    #expect(try ledger.seal().recordCount == 0)
    #expect(try ledger.seal().recordDigest == SHA256.digest(of: ""))
  }

  @Test func refusesALedgerWithAGap() throws {
    var ledger = try SealedLedger(records: 5)
    ledger.removeLines(1..<2, of: 0)
    #expect(throws: SealFault.self) { try ledger.seal() }
  }

  @Test func refusesALedgerWithALineThatWasAltered() throws {
    var ledger = try SealedLedger(records: 5)
    ledger.flipBit(of: 0, line: 2)
    #expect(throws: SealFault.self) { try ledger.seal() }
  }

  @Test func refusesASecondSealWithoutAReason() throws {
    let ledger = try SealedLedger(records: 1)
    #expect(throws: SealFault.unexplained) { try ledger.seal(part: 2) }
  }

  @Test(
    "names what cannot be read in a seal",
    arguments: [
      ("\"rubric\": \"1\"", "\"rubric\": 1", "bad-value"),
      ("\"quarter\": \"2026-Q1\"", "\"quarter\": \"2026-Q2\"", "bad-value"),
      ("\"count\": 2", "\"count\": -2", "bad-value"), ("\"approvedBy\"", "\"approved\"", "missing-field"),
      ("\"stream\": \"aaaa\"", "\"stream\": \"a\"", "bad-value"), ("{\n", "{", nil),
      ("{\n", "{{", "unreadable-seal"),
    ] as [(String, String, String?)])
  func namesWhatCannotBeRead(old: String, new: String, rule: String?) throws {
    let file = try SealedLedger(records: 1).seal().file
    let text = String(decoding: file.bytes, as: UTF8.self)
    try #require(text.contains(old))
    let edited = SourceFile(path: file.path, text: text.replacing(old, with: new, maxReplacements: 1))
    let (seal, diagnostics) = SealReader.read(edited)
    #expect(diagnostics.first?.rule == rule)
    #expect((seal == nil) == (rule != nil))
  }
}
