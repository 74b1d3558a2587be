import A4PCommandLine
import CommitmentModel
import TestSupport
import Testing

/// `--as-recorded`: what came later changes no byte of what was known by a day.
struct AsRecordedTests {
  private static let commands = [
    "status --quarter 2026-Q3", "state AAA", "evidence", "evidence --all", "commitments", "commitment ALP-1",
    "endorsed AAA BBB CCC", "endorsements", "endorsements --totals", "endorsements --not-documented", "roles",
    "log --limit 0", "scorecard --quarter 2026-Q3",
  ]

  /// The same records, followed by later ones of every kind that touch all of them.
  private static func later() throws -> InventedWorkspace {
    var workspace = try InventedWorkspace.eventful()
    let first = workspace.records.count
    for record in workspace.records.prefix(first) {
      if record.evidence != nil, record.header.corrects.isEmpty {
        try workspace.addEvidence(
          "Changed", date: "2026-07-01", marks: ["ALP-1:sets-back"], corrects: [record.id], reason: "Later.",
          recorded: "2026-10-20T08:00:00Z")
      }
    }
    try workspace.addEvidence(
      "New", date: "2026-09-29", marks: ["ALP-1:advances", "BET-2:advances"], recorded: "2026-10-20T08:00:00Z"
    )
    workspace.firstRecorded = Instant(seconds: workspace.firstRecorded.seconds + 20 * 86_400)
    try workspace.addAssessment("ALP-2", .limitedProgress, date: "2026-09-30")
    try workspace.addEndorsement("BBB", date: "2019-01-01")
    try workspace.addEndorsement("AAA", date: "2020-01-01", act: .withdrawn)
    try workspace.addMembership("AAA", "host-countries", from: "2015-01-01")
    try workspace.addRetraction(of: [workspace.records[2].id], reason: "Later.")
    return workspace
  }

  @Test(arguments: commands, ["table", "json"])
  func givesTheSameBytes(command: String, format: String) throws {
    guard format == "json" || !command.hasPrefix("scorecard") else { return }
    let line = "\(command) --as-recorded 2026-10-10 --format \(format)"
    let before = try InventedTool(.eventful()).run(line)
    let after = try InventedTool(Self.later()).run(line)
    #expect(before.errors == "")
    #expect(after.output == before.output)
    #expect(after.code == before.code)
    // Without the day the later records show.
    #expect(try InventedTool(Self.later()).run("\(command) --format \(format)").output != before.output)
  }

  @Test(arguments: ["evidence", "log"])
  func showsOneRecordAsItStood(command: String) throws {
    let workspace = try Self.later()
    let (old, new) = (try #require(workspace.records.first).id, try #require(workspace.records.last).id)
    let line = "\(command) \(old) --as-recorded 2026-10-10"
    #expect(try InventedTool(workspace).run(line).output == InventedTool(.eventful()).run(line).output)
    let run = try InventedTool(workspace).run("\(command) \(new) --as-recorded 2026-10-10")
    #expect(run.code == .missing)
    #expect(run.errors.contains("was not in the ledger by then"))
  }
}
