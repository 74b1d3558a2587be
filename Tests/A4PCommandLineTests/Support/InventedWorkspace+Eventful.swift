import CommitmentModel
import TestSupport

extension InventedWorkspace {
  /// A workspace with evidence of every kind, two assessments, three endorsements and two memberships.
  static func eventful() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    let rules = try workspace.addEvidence(
      "Rules for rivers are adopted", date: "2026-02-10", marks: ["ALP-1:advances"], nature: .decision,
      symbol: "S/RES/0003 (2026)", paragraph: "4-6", url: nil, body: "Invented Council")
    let report = try workspace.addEvidence(
      "Report on two rivers", date: "2026-08-20", marks: ["ALP-1:advances", "ALP-2:neutral"], nature: .report,
      symbol: "A/80/0001", paragraph: "12", summary: "Two rivers follow the rules.", published: "2026-08-25",
      covers: "2025-07/2026-06")
    try workspace.addEvidence("A bridge is closed", date: "2026-09-03", marks: ["ALP-2:sets-back"])
    let mistyped = try workspace.addEvidence("Friends met twise", date: "2024-03", marks: ["BET-1:advances"])
    try workspace.addEvidence(
      "Friends met twice", date: "2024-03", marks: ["BET-1:advances"], corrects: [mistyped],
      reason: "The title was mistyped.")
    let doubled = try workspace.addEvidence("Friends met again", date: "2024-03", marks: ["BET-1:advances"])
    try workspace.addRetraction(of: [doubled], reason: "Recorded before.")
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31", cites: [rules])
    try workspace.addAssessment(
      "ALP-1", .substantialProgress, date: "2026-09-30", rationale: "Two rivers follow the rules.",
      cites: [rules, report], gaps: "Lakes.")
    try workspace.addEndorsement("AAA", date: "by 2018-09-25")
    try workspace.addEndorsement("INVO", date: "2018-10")
    try workspace.addEndorsement("CCC", date: "2019-04-01")
    try workspace.addEndorsement("CCC", date: "2020-04-01", act: .withdrawn)
    try workspace.addMembership("BBB", "host-countries", from: "2015-03-01", detail: "INVMIS")
    try workspace.addMembership("CCC", "host-countries", from: "2016-01-01", until: "2020-12-31")
    return workspace
  }
}
