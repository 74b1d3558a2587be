import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// Two offices that correct one record, or record the same news.
struct RivalOfficesTests {
  private func contested() throws -> (tool: InventedTool, record: RecordID) {
    var workspace = InventedWorkspace()
    let record = try workspace.addEvidence("Bridge opens", date: "2026-08-01", marks: ["ALP-2:advances"])
    for (office, title) in [("office-one", "Bridge opens in May"), ("office-two", "Bridge opens in June")] {
      workspace.office = office
      try workspace.addEvidence(
        title, date: "2026-08-01", marks: ["ALP-2:advances"], corrects: [record], reason: "Better known.")
    }
    return (try InventedTool(workspace), record)
  }

  @Test func showsAContestEverywhere() throws {
    let (tool, record) = try contested()
    #expect(tool.run("evidence").output.contains("Bridge opens (contested)"))
    let listed = try tool.run("evidence --format json").elements("evidence")
    #expect(listed.map { $0.text("standing") } == ["contested"])
    #expect(listed.map { $0.text("title") } == ["Bridge opens"])
    #expect(
      try tool.run("log --format json").elements("records").allSatisfy { $0.text("standing") == "contested" })
    let check = tool.run("check")
    #expect(check.code == .done)
    #expect(check.output.contains(": warning: '\(record.short)' has rival corrections, '"))
    #expect(check.output.hasSuffix("0 errors, 1 warning.\n"))
    #expect(tool.run("check --strict").code == .no)
    let twin = try tool.run("scorecard --quarter 2026-Q3 --format json").json()
    let kinds = twin["attention"]?.elements?.compactMap { $0.text("kind") } ?? []
    #expect(kinds.contains("contested"))
  }

  @Test func isSettledByOneCorrection() throws {
    let (tool, record) = try contested()
    let run = tool.run(
      "correct \(record) --title 'Bridge opens in May' --reason 'Both offices agree.' --format json")
    #expect(run.code == .done)
    #expect(try run.json()["record"]?.texts("corrects").count == 2)
    #expect(tool.run("check --strict").code == .done)
    let listed = try tool.run("evidence --format json").elements("evidence")
    #expect(listed.map { $0.text("title") } == ["Bridge opens in May"])
    #expect(listed.allSatisfy { $0["standing"] == nil })
  }

  @Test func citationsFollowADuplicateToTheRecordThatRemains() throws {
    var workspace = InventedWorkspace()
    workspace.office = "office-one"
    let kept = try workspace.addEvidence(
      "Bridge opens", date: "2026-08-01", marks: ["ALP-2:advances"], symbol: "A/81/1")
    workspace.office = "office-two"
    let doubled = try workspace.addEvidence(
      "A bridge is opened", date: "2026-08-01", marks: ["ALP-2:advances"], symbol: "A/81/1")
    try workspace.addAssessment("ALP-2", .limitedProgress, date: "2026-09-30", cites: [doubled])
    let tool = try InventedTool(workspace)
    let run = tool.run("retract \(doubled) --reason 'Recorded twice.' --duplicate-of \(kept)")
    #expect(run.code == .done)
    #expect(tool.run("check").code == .done)
    #expect(tool.run("scorecard --quarter 2026-Q3").code == .done)
    let page = try #require(tool.store.text("/pact/Reports/2026-Q3/en/areas/ALP.md"))
    #expect(page.contains("Bridge opens"))
    #expect(!page.contains("was taken back later"))
    let refused = tool.run(
      "assess ALP-2 --status limited-progress --basis desk-review --date 2026-09-30 --rationale R --cites \(doubled)"
    )
    #expect(refused.code == .data)
    #expect(refused.errors.contains("cite the record of which it was a duplicate: \(kept.short)"))
  }
}
