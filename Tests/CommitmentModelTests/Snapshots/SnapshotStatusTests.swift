import CommitmentModel
import Testing

struct SnapshotStatusTests {
  @Test func withoutAnAssessmentNothingIsJudged() throws {
    let state = try MadeUpRecords().snapshot("2026-Q1").state("ONE-1")
    #expect(state.status == .notAssessed)
    #expect(!state.isAssessed)
    #expect(!state.isProvisional)
    #expect(state.assessment == nil)
    #expect(state.currency == .none)
    #expect(state.change.kind == .noChange)
  }

  @Test func aFirstAssessmentIsNoAdvance() throws {
    var records = MadeUpRecords()
    let id = try records.assessment("2026-03-31", "ONE-1", .limitedProgress)
    let state = try records.snapshot("2026-Q1").state("ONE-1")
    #expect(state.status == .limitedProgress)
    #expect(state.assessment?.id == id)
    #expect(state.assessment?.asOf.text == "2026-03-31")
    #expect(state.isAssessedThisQuarter)
    #expect(state.change.kind == .firstAssessment)
    #expect(state.change.reasons == [.reassessment])
  }

  @Test func aStatusIsCarriedForwardUntilItIsReplaced() throws {
    var records = MadeUpRecords()
    try records.assessment("2025-06-30", "ONE-1", .limitedProgress)
    let state = try records.snapshot("2026-Q3").state("ONE-1")
    #expect(state.status == .limitedProgress)
    #expect(!state.isAssessedThisQuarter)
    #expect(state.change.kind == .noChange)
    #expect(state.change.reasons.isEmpty)
  }

  @Test func anAssessmentOfALaterDayIsNotYetThere() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-04-01", "ONE-1", .limitedProgress)
    #expect(try records.snapshot("2026-Q1").state("ONE-1").status == .notAssessed)
  }

  @Test(arguments: [
    (AssessmentStatus.limitedProgress, AssessmentStatus.substantialProgress, Change.Kind.advanced),
    (.substantialProgress, .limitedProgress, .regressed), (.notStarted, .notStarted, .noChange),
    (.implemented, .notStarted, .regressed), (.limitedProgress, .overtakenByEvents, .notComparable),
    (.overtakenByEvents, .limitedProgress, .notComparable),
  ])
  func comparesWithTheQuarterBefore(before: AssessmentStatus, after: AssessmentStatus, kind: Change.Kind)
    throws
  {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", before, approvedBy: "A second person")
    try records.assessment("2026-06-30", "ONE-1", after, approvedBy: "A second person")
    let change = try records.snapshot("2026-Q2").state("ONE-1").change
    #expect(change.kind == kind)
    #expect(change.from == before)
    #expect(change.to == after)
  }

  @Test(arguments: [("2", "w"), ("1", "other words")])
  func doesNotCompareAcrossAnotherRubricOrWording(rubric: String, wording: String) throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress, rubric: rubric, wording: wording)
    try records.assessment("2026-06-30", "ONE-1", .substantialProgress)
    #expect(try records.snapshot("2026-Q1").state("ONE-1").isWordingChanged)
    let state = try records.snapshot("2026-Q2").state("ONE-1")
    #expect(state.change.kind == .notComparable)
    #expect(!state.isWordingChanged)
  }

  @Test(arguments: [
    ("2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z", AssessmentStatus.notStarted),
    ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", .limitedProgress),
    ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", .limitedProgress),
  ])
  func ofEqualDatesTheLatestRecordedThenTheGreaterIdentifierStands(
    first: String, second: String, status: AssessmentStatus
  ) throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .notStarted, recorded: first)
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress, recorded: second)
    let state = try records.snapshot("2026-Q1").state("ONE-1")
    #expect(state.status == status)
    #expect(state.isTied)
  }

  @Test func theLatestDateWinsOverTheLatestRecorded() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress)
    try records.assessment("2026-02-28", "ONE-1", .notStarted)
    let state = try records.snapshot("2026-Q1").state("ONE-1")
    #expect(state.status == .limitedProgress)
    #expect(!state.isTied)
  }

  @Test func untilApprovedTheFormerStatusStands() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .substantialProgress)
    let waiting = try records.assessment("2026-06-30", "ONE-1", .implemented)
    let before = try records.snapshot("2026-Q2").state("ONE-1")
    #expect(before.status == .substantialProgress)
    #expect(before.awaitingApproval == waiting)
    #expect(before.change.kind == .noChange)

    try records.assessment(
      "2026-06-30", "ONE-1", .implemented, approvedBy: "A second person", corrects: [waiting])
    let after = try records.snapshot("2026-Q2").state("ONE-1")
    #expect(after.status == .implemented)
    #expect(after.awaitingApproval == nil)
    #expect(after.change.kind == .advanced)
    #expect(after.change.reasons == [.reassessment])
  }

  @Test func whatWaitedLongerThanALaterAssessmentWaitsNoMore() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .implemented)
    try records.assessment("2026-06-30", "ONE-1", .limitedProgress)
    #expect(try records.snapshot("2026-Q2").state("ONE-1").awaitingApproval == nil)
  }

  @Test func aRetractedAssessmentGivesWayToTheOneBeforeIt() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress)
    let second = try records.assessment("2026-06-30", "ONE-1", .substantialProgress)
    try records.retraction(of: second)
    #expect(try records.snapshot("2026-Q2").state("ONE-1").status == .limitedProgress)
  }

  @Test func isProvisionalWhereTheTextWasNotSeen() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "ONE-1", .limitedProgress)
    try records.assessment("2026-03-31", "ONE-2", .limitedProgress)
    let snapshot = try records.snapshot("2026-Q1")
    #expect(try !snapshot.state("ONE-1").isProvisional)
    #expect(try snapshot.state("ONE-2").isProvisional)
  }

  @Test func anEarlierDayShowsWhatHadHappenedByThen() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-01-31", "ONE-1", .notStarted)
    try records.assessment("2026-03-15", "ONE-1", .limitedProgress)
    #expect(try records.snapshot("2026-Q1", asOf: "2026-03-14").state("ONE-1").status == .notStarted)
    #expect(try records.snapshot("2026-Q1", asOf: "2026-03-15").state("ONE-1").status == .limitedProgress)
    #expect(try records.snapshot("2026-Q1", asOf: "2026-12-31").asOf.description == "2026-03-31")
  }

  @Test func anEarlierDayOfRecordingShowsWhatWasKnownByThen() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-01-31", "ONE-1", .notStarted, recorded: "2026-02-01T00:00:00Z")
    try records.assessment("2026-03-15", "ONE-1", .limitedProgress, recorded: "2026-05-01T00:00:00Z")
    #expect(try records.snapshot("2026-Q1", asRecorded: "2026-04-30").state("ONE-1").status == .notStarted)
    #expect(
      try records.snapshot("2026-Q1", asRecorded: "2026-05-01").state("ONE-1").status == .limitedProgress)
  }

  @Test func followUpsStandApart() throws {
    var records = MadeUpRecords()
    try records.assessment("2026-03-31", "FOL-1", .limitedProgress)
    let snapshot = try records.snapshot("2026-Q1")
    #expect(snapshot.numbered.map(\.commitment.id.text) == ["ONE-1", "ONE-2", "TWO-1"])
    #expect(snapshot.followUp.map(\.commitment.id.text) == ["FOL-1"])
    #expect(snapshot.followUp.map(\.status) == [.limitedProgress])
  }
}
