import CommitmentModel
import Testing

struct SnapshotEvidenceTests {
  @Test func countsByDirection() throws {
    var records = MadeUpRecords()
    try records.evidence("2025-05-01", "ONE-1:advances", "ONE-2:sets-back")
    try records.evidence("2026-01-01", "ONE-1:advances")
    try records.evidence("2026-02-01", "ONE-1")
    try records.evidence("2026-04-01", "ONE-1:sets-back")
    let snapshot = try records.snapshot("2026-Q1")
    let state = try snapshot.state("ONE-1")
    #expect([state.advancing, state.settingBack, state.neutral, state.evidenceCount] == [2, 0, 1, 3])
    #expect(state.lastEvidence?.text == "2026-02-01")
    #expect(try snapshot.state("ONE-2").settingBack == 1)
  }

  @Test func aCoarserDateThanAQuarterIsOfNoQuarterAndListedApart() throws {
    var records = MadeUpRecords()
    let quarter = try records.evidence("2026-Q4", "ONE-1")
    let month = try records.evidence("2026-11", "ONE-1")
    let year = try records.evidence("2026", "ONE-1")
    try records.evidence("2026-09-30", "ONE-1")
    let snapshot = try records.snapshot("2026-Q4")
    let state = try snapshot.state("ONE-1")
    #expect(state.newEvidence.map { snapshot.register.entries[$0].id } == [month, quarter])
    #expect(state.coarseEvidence.map { snapshot.register.entries[$0].id } == [year])
    #expect(state.change.reasons == [.newEvidence])
    #expect(try records.snapshot("2026-Q3").state("ONE-1").evidenceCount == 1)
  }

  @Test func correctedEvidenceCountsOnce() throws {
    var records = MadeUpRecords()
    let first = try records.evidence("2026-01-01", "ONE-1:advances")
    try records.evidence("2026-01-01", "ONE-2:advances", corrects: [first])
    let snapshot = try records.snapshot("2026-Q1")
    #expect(try snapshot.state("ONE-1").evidenceCount == 0)
    #expect(try snapshot.state("ONE-2").evidenceCount == 1)
  }

  @Test(arguments: [
    ("2025-09-30", Currency.current), ("2025-09-29", .ageing), ("2025-03-30", .ageing),
    ("2025-03-29", .stale),
    ("2026-09-30", .current), ("2026-10-01", .none),
  ])
  func theLimitsOfCurrencyAreInclusive(date: String, currency: Currency) throws {
    var records = MadeUpRecords()
    try records.evidence(date, "ONE-1")
    #expect(try records.snapshot("2026-Q3").state("ONE-1").currency == currency)
  }

  @Test func evidenceOfAYearCountsFromItsLastDay() throws {
    var records = MadeUpRecords()
    try records.evidence("2025", "ONE-1")
    #expect(try records.snapshot("2025-Q3").state("ONE-1").currency == .none)
    #expect(try records.snapshot("2026-Q4").state("ONE-1").currency == .current)
  }

  @Test func aCommitmentNamedTwiceByOneRecordIsOnePieceOfEvidence() throws {
    var records = MadeUpRecords()
    try records.evidence("2026-01-01", "ONE-1:advances", "ONE-1:sets-back")
    let state = try records.snapshot("2026-Q1").state("ONE-1")
    #expect(state.evidenceCount == 1)
    #expect(state.newEvidence.count == 1)
  }

  @Test func evidenceOfAnUnknownCommitmentIsNoCommitments() throws {
    var records = MadeUpRecords()
    try records.evidence("2026-01-01", "ZZZ-1")
    #expect(try records.snapshot("2026-Q1").commitments.allSatisfy { $0.evidenceCount == 0 })
  }
}
