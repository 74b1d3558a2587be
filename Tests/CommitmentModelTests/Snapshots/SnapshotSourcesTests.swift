import CommitmentModel
import Testing

/// Which records a snapshot rests on: they make its date and its fingerprint.
struct SnapshotSourcesTests {
  @Test func restsOnWhatIsDatedByTheEndOfTheQuarter() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let other = try records.endorsement("2026-03-31", "AAA")
    try records.evidence("2026-04-01", "ONE-1", recorded: "2026-06-01T00:00:00Z")
    let snapshot = try records.snapshot("2026-Q1")
    #expect(snapshot.consideredIDs == [first, other])
    #expect(snapshot.dataAsOf?.description == "2026-01-01T00:00:01Z")
    #expect(try MadeUpRecords().snapshot("2026-Q1").dataAsOf == nil)
  }

  @Test func aRetractionExplainsWhatItTakesBack() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let retraction = try records.retraction(of: first)
    let later = try records.evidence("2026-05-01", "ONE-1")
    try records.retraction(of: later)
    #expect(try records.snapshot("2026-Q1").consideredIDs == [first, retraction])
  }

  @Test func aCorrectionThatMovesARecordOutOfTheQuarterExplainsWhyItIsGone() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-03-31", "ONE-1")
    let moved = try records.evidence("2026-04-01", "ONE-1", corrects: [first])
    let snapshot = try records.snapshot("2026-Q1")
    #expect(snapshot.consideredIDs == [first, moved])
    #expect(try snapshot.state("ONE-1").evidenceCount == 0)
  }

  @Test func theRetractionOfARetractionBelongsWhereTheRetractedRecordBelongs() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-05-01", "ONE-1")
    let second = try records.retraction(of: first)
    let third = try records.retraction(of: second)
    #expect(try records.snapshot("2026-Q1").consideredIDs.isEmpty)
    #expect(try records.snapshot("2026-Q2").consideredIDs == [first, second, third])
  }

  @Test func whatWasNotKnownExplainsNothing() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: first, recorded: "2026-06-01T00:00:00Z")
    #expect(try records.snapshot("2026-Q1", asRecorded: "2026-05-31").consideredIDs == [first])
  }

  @Test(arguments: 0..<16)
  func theOrderOfReadingDoesNotMatter(seed: UInt64) throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1:advances")
    try records.evidence("2026-02-01", "ONE-1:sets-back", corrects: [first])
    try records.evidence("2026-02-01", "ONE-1")
    try records.evidence("2026", "ONE-1")
    try records.evidence("2026-Q1", "ONE-1", "TWO-1:advances")
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress, recorded: "2026-04-01T00:00:00Z")
    let tied = try records.assessment("2026-03-31", "ONE-1", .notStarted, recorded: "2026-04-01T00:00:00Z")
    try records.assessment("2026-03-31", "ONE-2", .implemented)
    try records.retraction(of: first)
    try records.endorsement("2026-02", "AAA")
    try records.endorsement("2026-02-28", "AAA", .withdrawn)
    let (one, other) = (try records.snapshot("2026-Q1"), try records.snapshot("2026-Q1", shuffledBy: seed))
    #expect(one.consideredIDs == other.consideredIDs)
    #expect(one.dataAsOf == other.dataAsOf)
    #expect(try one.state("ONE-1").assessment?.id == tied)
    for (left, right) in zip(one.commitments, other.commitments) {
      #expect(left.status == right.status)
      #expect(left.assessment?.id == right.assessment?.id)
      #expect(left.awaitingApproval == right.awaitingApproval)
      #expect(left.change == right.change)
      #expect(left.evidenceCount == right.evidenceCount)
      #expect(
        left.newEvidence.map { one.register.entries[$0].id }
          == right.newEvidence.map { other.register.entries[$0].id })
    }
    #expect(one.endorsements.states == other.endorsements.states)
  }
}
