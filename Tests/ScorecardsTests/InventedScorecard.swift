import CommitmentLedger
import CommitmentModel
import Scorecards
import TestSupport
import Testing

extension InventedWorkspace {
  /// The scorecard of a quarter.
  func scorecard(_ quarter: String = "2026-Q3", streams: Int = 1) throws -> Scorecard {
    let workspace = try workspace(streams: streams)
    let snapshot = Snapshot(
      of: workspace.register, quarter: try #require(Quarter(quarter)), wording: WordingFingerprint.of)
    return Scorecard(snapshot, fingerprint: workspace.fingerprint(of: snapshot))
  }

  /// The files of a quarter's scorecard in English.
  func files(_ quarter: String = "2026-Q3", streams: Int = 1) throws -> [ScorecardFile] {
    ScorecardFiles.files(try scorecard(quarter, streams: streams), language: .english)
  }

  /// The text of one file of a quarter's scorecard.
  func page(_ name: String, _ quarter: String = "2026-Q3") throws -> String {
    try #require(try files(quarter).first { $0.path.hasSuffix("/\(name)") }).text
  }

  /// A quarter in which a little of everything happened; all of it invented.
  static func eventful() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    let rules = try workspace.addEvidence(
      "The Invented Council adopts rules for rivers", date: "2026-02-10", marks: ["ALP-1:advances"],
      nature: .decision, symbol: "S/RES/0003 (2026)", paragraph: "4-6", body: "Invented Council")
    let report = try workspace.addEvidence(
      "Invented report on two rivers", date: "2026-08-20", marks: ["ALP-1:advances", "ALP-2:neutral"],
      nature: .report, symbol: "A/80/0001", paragraph: "12", body: "Invented Secretariat",
      published: "2026-08-25",
      covers: "2025-07/2026-06")
    let collapse = try workspace.addEvidence(
      "A bridge is closed, and | is no cell", date: "2026-09-03", marks: ["ALP-2:sets-back"],
      url: "https://news.invented.example/bridge?x=1&y=2")
    try workspace.addEvidence(
      "Invented count of bridges", date: "2026-Q2", marks: ["ALP-2:neutral"], nature: .data,
      summary: "7 of 9 bridges stand. The count leaves out the wooden ones.", body: "Invented Statistics")
    try workspace.addEvidence(
      "Songs are sung somewhere in the year", date: "by 2026-07-31", marks: ["BET-2:advances"],
      nature: .statement)
    let mistyped = try workspace.addEvidence(
      "Friends met twise", date: "2024-03-05", marks: ["BET-1:advances"], body: "Invented Forum")
    try workspace.addEvidence(
      "Friends met twice", date: "2024-03-05", marks: ["BET-1:advances"], body: "Invented Forum",
      corrects: [mistyped], reason: "The title was mistyped.")
    let doubled = try workspace.addEvidence(
      "Friends met twice again", date: "2024-03-05", marks: ["BET-1:advances"])
    try workspace.addRetraction(of: [doubled], reason: "The same meeting was recorded before.")
    try workspace.addEvidence(
      "The invented friends review the pact", date: "2026-07-07", marks: ["FUP-1:advances"], nature: .act)
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31", cites: [rules])
    try workspace.addAssessment(
      "ALP-1", .substantialProgress, date: "2026-09-30", rationale: "Rules exist and two rivers follow them.",
      cites: [rules, report], gaps: "No rule covers lakes.")
    try workspace.addAssessment("ALP-2", .substantialProgress, date: "2026-06-30", cites: [report])
    try workspace.addAssessment(
      "ALP-2", .limitedProgress, date: "2026-09-30", rationale: "One bridge is closed.",
      cites: [report, collapse])
    try workspace.addAssessment("BET-2", .limitedProgress, date: "2026-06-30")
    try workspace.addAssessment("BET-2", .implemented, date: "2026-09-15")
    try workspace.addEndorsement("AAA", date: "2018-09-01")
    try workspace.addEndorsement("INVO", date: "2018-09-01")
    return workspace
  }
}
