import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `todo`: what is missing before a sign-off, and what to type next.
struct TodoTests {
  /// A workspace in which something of every kind is missing.
  private func tool() throws -> InventedTool {
    var workspace = try InventedWorkspace.eventful()
    let songs = try workspace.addEvidence(
      "Songs are sung", date: "2026-07-05", marks: ["BET-2:advances"], symbol: "X/1")
    try workspace.addAssessment(
      "BET-2", .limitedProgress, date: "2026-07-10", cites: [songs], wording: "0123456789abcdef")
    try workspace.addEvidence("More songs", date: "2026-08-05", marks: ["BET-2:advances"], symbol: "X/2")
    let tool = try InventedTool(workspace)
    let ids = try tool.run("evidence --commitment ALP-1 --format json").elements("evidence").compactMap {
      $0.text("id")
    }
    let assess =
      "assess ALP-1 --status implemented --basis desk-review --date 2026-09-30 --rationale R --assessed-by 'The Desk'"
    let run = tool.run("\(assess) \(ids.map { "--cites \($0)" }.joined(separator: " "))")
    try #require(run.code == .done, "\(run.errors)")
    let bridge = try #require(
      try tool.run("evidence --search bridge --format json").elements("evidence").first?.text("id"))
    // Two offices correct one record without knowing of each other.
    let before = tool.store.files
    tool.run("correct \(bridge) --title One --reason R --office office-one")
    let one = tool.store.files.filter { $0.key.contains("office-one") && before[$0.key] == nil }
    for path in one.keys { tool.store.drop(path) }
    tool.run("correct \(bridge) --title Two --reason R --office office-two")
    for (path, bytes) in one { tool.store.put(bytes, at: path) }
    return tool
  }

  private func items(_ tool: InventedTool) throws -> [JSONNode] {
    try tool.run("todo --quarter 2026-Q3 --format json").elements("todo")
  }

  @Test func saysWhatIsMissingByOffice() throws {
    let items = try items(tool())
    #expect(
      Set(items.compactMap { $0.text("kind") }) == [
        "awaiting-approval", "wording-changed", "new-evidence", "contested", "not-assessed",
        "no-recent-evidence", "sign-off",
      ])
    let approval = try #require(items.first { $0.text("kind") == "awaiting-approval" })
    #expect(approval.text("office") == "invented-office")
    #expect(approval.text("commitment") == "ALP-1")
    #expect(approval.text("command")?.hasPrefix("a4p approve ") == true)
    #expect(items.last?.text("kind") == "sign-off")
    #expect(items.allSatisfy { $0.text("blocks") == nil && $0["blocks"]?.content == .bool(false) })
    let table = try tool().run("todo")
    #expect(table.output.contains("not designated"))
    #expect(table.lines.last == "Nothing stands in the way of signing 2026-Q3.")
  }

  @Test func everyCommandDoesWhatItSays() throws {
    let tool = try tool()
    var run = 0
    for item in try items(tool) {
      guard let command = item.text("command"), command.hasPrefix("a4p ") else { continue }
      let line = command.dropFirst(4).replacing("TEXT", with: "'Somebody \(run)'")
        .replacing("--approved-by 'Somebody \(run)'", with: "--approved-by 'Somebody else'")
      let outcome = tool.run(String(line))
      #expect(outcome.code == .done, "\(command): \(outcome.errors)")
      run += 1
    }
    #expect(run == 7)
    #expect(
      tool.run("todo --quarter 2026-Q3").output
        == "2026-Q3 was signed on 2026-11-21, approved by Somebody else; nothing is missing.\n")
  }

  @Test func whatStandsInTheWayComesFirst() throws {
    let tool = try InventedTool(.eventful())
    let path = "/pact/Commitments/Ledger/invented-office/2026/2026-Q4.0000000z.jsonl"
    tool.store.put("nonsense\n", at: path)
    let run = tool.run("todo --quarter 2026-Q4 --format json")
    let items = try run.elements("todo")
    #expect(items.prefix(2).map { $0.text("kind") } == ["obstacle", "obstacle"])
    #expect(items.prefix(2).map { $0.text("command") } == [nil, "a4p check"])
    #expect(!items.contains { $0.text("kind") == "sign-off" })
  }

  @Test func saysWhyAnAssessmentCannotSimplyBeReaffirmed() throws {
    var workspace = InventedWorkspace()
    let old = try workspace.addEvidence("Old", date: "2025-01-05", marks: ["ALP-1:advances"], symbol: "X/1")
    let older = try workspace.addEvidence(
      "Older", date: "2025-01-04", marks: ["ALP-1:advances"], symbol: "X/2")
    try workspace.addAssessment(
      "ALP-1", .substantialProgress, date: "2025-02-01", cites: [old, older], wording: "0123456789abcdef")
    let item = try items(InventedTool(workspace)).first { $0.text("kind") == "wording-changed" }
    #expect(item?.text("text")?.contains("needs a document of the 12 months before 2026-09-30") == true)
    #expect(item?.text("command") == "a4p commitment ALP-1")
  }
}
