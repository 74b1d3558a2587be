import CommitmentLedger
import CommitmentModel
import Scorecards
import TestSupport
import Testing

/// What a scorecard says of what became known after earlier quarters were signed.
struct SignedQuarterTests {
  /// The state of ALP-1 in 2026-Q3, where the first records were known when an earlier quarter was signed.
  private static func state(
    _ workspace: InventedWorkspace, knowing count: Int, signed: String = "2026-Q2"
  ) throws -> CommitmentState {
    let quarter = try #require(Quarter("2026-Q3"))
    let earlier = try #require(Quarter(signed))
    let baseline = Baseline(
      Snapshot(
        of: try workspace.with(first: count).workspace().register, quarter: earlier,
        wording: WordingFingerprint.of),
      isSigned: true, signedQuarters: [earlier])
    let snapshot = Snapshot(
      of: try workspace.workspace().register, quarter: quarter,
      baseline: earlier < quarter ? baseline : nil, wording: WordingFingerprint.of)
    let id = try #require(CommitmentID("ALP-1"))
    return try #require(snapshot[id])
  }

  @Test func comparesWithWhatWasSignedAndNotWithWhatIsKnownNow() throws {
    var workspace = InventedWorkspace()
    let signed = try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-06-30")
    try workspace.addAssessment(
      "ALP-1", .substantialProgress, date: "2026-06-30", corrects: [signed], reason: "Invented.")
    let change = try Self.state(workspace, knowing: 1).change
    #expect(change.from == .limitedProgress && change.to == .substantialProgress)
    #expect(change.kind == .advanced && change.reasons == [.correction])
    #expect(try Self.state(workspace, knowing: 2).change.kind == .noChange)
  }

  @Test func aRetractedAssessmentTakesItsStatusWithIt() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31")
    let signed = try workspace.addAssessment("ALP-1", .substantialProgress, date: "2026-06-30")
    try workspace.addRetraction(of: [signed], reason: "Invented.")
    let change = try Self.state(workspace, knowing: 2).change
    #expect(change.kind == .regressed && change.to == .limitedProgress && change.reasons == [.correction])
  }

  @Test func whatIsDatedInASignedQuarterAndWasNotKnownIsLate() throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("Known", date: "2026-05-01", marks: ["ALP-1:advances"])
    try workspace.addEvidence("Late", date: "2026-05-02", marks: ["ALP-1:advances"])
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-05-03")
    let state = try Self.state(workspace, knowing: 1)
    #expect(state.change.reasons == [.lateReport, .reassessment])
    #expect(state.change.kind == .firstAssessment)
    // Before any quarter was signed, nothing is late.
    #expect(try Self.state(workspace, knowing: 1, signed: "2026-Q4").change.reasons == [])
  }

  @Test func whatCameLateAndWasTakenBackIsNoReason() throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("Known", date: "2026-05-01", marks: ["ALP-1:advances"])
    let late = try workspace.addEvidence("Late", date: "2026-05-02", marks: ["ALP-1:advances"])
    try workspace.addRetraction(of: [late], reason: "Invented.")
    #expect(try Self.state(workspace, knowing: 1).change.reasons == [])
  }

  @Test func namesEveryReasonInItsOrder() throws {
    var workspace = InventedWorkspace()
    let signed = try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31")
    try workspace.addEvidence("New", date: "2026-08-01", marks: ["ALP-1:advances"])
    try workspace.addAssessment("ALP-1", .substantialProgress, date: "2026-09-01")
    try workspace.addEvidence("Late", date: "2026-05-02", marks: ["ALP-1:advances"])
    try workspace.addAssessment(
      "ALP-1", .notStarted, date: "2026-03-31", corrects: [signed], reason: "Invented.")
    #expect(
      try Self.state(workspace, knowing: 1).change.reasons == [
        .correction, .lateReport, .reassessment, .newEvidence,
      ])
  }

  @Test func aStatusOfAQuarterThatWasPassedOverIsComparedWithTheLastThatWasSigned() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31")
    try workspace.addAssessment("ALP-1", .substantialProgress, date: "2026-06-30")
    let state = try Self.state(workspace, knowing: 1, signed: "2026-Q1")
    #expect(state.change.kind == .advanced && state.change.reasons == [.reassessment])
    #expect(!state.isAssessedThisQuarter)
  }

  @Test func listsOnlyWhatBecameKnownSinceTheLastSignature() throws {
    let page = MarkdownLines(try ThoroughWorkspace().page("scorecard.md"))
    let section = page.section("Corrections to earlier scorecards")
    let rows = MarkdownLines.rows(section).map { $0[1] }
    #expect(rows.contains("Corrected: an assessment of BET-3"))
    #expect(rows.contains("Reported late: evidence, “Invented song, reported late”"))
    // The rivals correct evidence of this quarter, which no earlier scorecard showed.
    #expect(!rows.contains { $0.contains("rival") || $0.contains("letters") })
    #expect(section.contains { $0.contains("on 20 July 2026: Invented reason: a page was missing.") })
  }
}
