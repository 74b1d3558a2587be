import CommitmentModel
import Testing

/// Which records stand for one that an assessment cites.
struct StandInsTests {
  /// The positions that stand for the record at a position.
  private func standIns(_ records: MadeUpRecords, for position: Int) throws -> [Int] {
    Standings(of: try records.register()).standIns(for: position)
  }

  @Test func aDuplicateStandsForTheRecordThatRemains() throws {
    var records = MadeUpRecords()
    let kept = try records.evidence("2026-01-01", "ONE-1")
    let doubled = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: doubled, duplicateOf: kept)
    #expect(try standIns(records, for: 0) == [0])
    #expect(try standIns(records, for: 1) == [0])
  }

  @Test func aDuplicateFollowsTheCorrectionOfTheRecordThatRemains() throws {
    var records = MadeUpRecords()
    let kept = try records.evidence("2026-01-01", "ONE-1")
    let doubled = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: doubled, duplicateOf: kept)
    try records.evidence("2026-01-02", "ONE-1", corrects: [kept])
    #expect(try standIns(records, for: 1) == [3])
  }

  @Test func nothingStandsForWhatWasTakenBack() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: first)
    #expect(try standIns(records, for: 0) == [])
  }

  @Test func nothingStandsForDuplicatesOfEachOther() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1")
    let second = try records.evidence("2026-01-01", "ONE-1")
    try records.retraction(of: first, duplicateOf: second)
    try records.retraction(of: second, duplicateOf: first)
    #expect(try standIns(records, for: 0) == [])
  }
}
