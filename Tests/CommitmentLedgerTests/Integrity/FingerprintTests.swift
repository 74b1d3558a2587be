import CommitmentModel
import Formats
import TestSupport
import Testing

@testable import CommitmentLedger

struct FingerprintTests {
  private func fingerprint(_ ledger: [SourceFile], _ quarter: String = "2030-Q1") throws -> String {
    let workspace = try MadeUpWorkspace.workspace(ledger: ledger)
    let snapshot = Snapshot(
      of: workspace.register, quarter: try #require(Quarter(quarter)), wording: WordingFingerprint.of)
    return workspace.fingerprint(of: snapshot)
  }

  @Test(arguments: 0..<8)
  func doesNotDependOnHowRecordsAreSpreadOverFiles(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(40))
    let other = lines.shuffled(using: &random)
    let cut = Int.random(in: 0..<40, using: &random)
    let spread = [
      MadeUpWorkspace.segment(Array(other[cut...]), stream: "zzzz"),
      MadeUpWorkspace.segment(Array(other[..<cut]) + [other[0]]),
    ]
    #expect(try fingerprint([MadeUpWorkspace.segment(lines)]) == fingerprint(spread))
  }

  @Test func isWhatSortedSumsGiveAsLinesOfText() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(40).filter { $0.evidence != nil })
    let sums = lines.map { String(decoding: $0.suffix(66).prefix(64), as: UTF8.self) }
    try #require(sums.count > 1)
    let text = sums.sorted().map { $0 + "\n" }.joined()
    #expect(
      try fingerprint([MadeUpWorkspace.segment(lines)], "2199-Q4")
        == SHA256.digest(of: text).hexadecimal)
  }

  @Test func changesWithEveryRecordThatCounts() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(5))
    let all = try fingerprint([MadeUpWorkspace.segment(lines)])
    #expect(try fingerprint([MadeUpWorkspace.segment(Array(lines.dropFirst()))]) != all)
    #expect(all.count == 64)
  }

  @Test func leavesOutWhatIsDatedLater() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(10))
    #expect(try fingerprint([MadeUpWorkspace.segment(lines)], "1990-Q1") == fingerprint([], "1990-Q1"))
  }

  @Test func changesWithALineThatHasNoSum() throws {
    let line = """
      {"id":"01arz3ndektsv4rrffq69g5fav","kind":"membership","framework":"made-up","date":"2020","precision":"year",\
      "member":"AAA","role":"hosts","source":"S","office":"desk-1","recorded":"2026-10-01T08:00:00Z"}
      """
    #expect(try fingerprint([MadeUpWorkspace.segment([Array(line.utf8)])]) != fingerprint([]))
  }
}
