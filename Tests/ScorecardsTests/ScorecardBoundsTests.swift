import CommitmentModel
import Scorecards
import TestSupport
import Testing

struct ScorecardBoundsTests {
  private static func crowded() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    var first: RecordID?
    for index in 0..<120 {
      let id = try workspace.addEvidence(
        "Old \(index)", date: "2025-0\(index % 9 + 1)-15", marks: ["ALP-1:advances"],
        nature: index % 2 == 0 ? .data : .act)
      first = first ?? id
    }
    for index in 0..<60 {
      try workspace.addEvidence(
        "New \(index)", date: "2026-08-15", marks: ["ALP-1:neutral", "ALP-1:neutral"])
    }
    for index in 0..<40 {
      let doubled = try workspace.addEvidence(
        "Doubled \(index)", date: "2025-01-01", marks: ["ALP-2:neutral"])
      try workspace.addRetraction(of: [doubled], reason: "Invented.")
    }
    try workspace.addAssessment(
      "ALP-1", .limitedProgress, date: "2026-09-01", cites: Array(workspace.records.prefix(40).map(\.id)))
    return workspace
  }

  @Test func boundsTheListsOfAnArea() throws {
    let page = MarkdownLines(try Self.crowded().page("areas/ALP.md"))
    let titles = MarkdownLines.rows(page.lines).filter { $0.count == 7 }.map { $0[1] }
    #expect(titles.count(where: { $0.hasPrefix("New") }) == ScorecardLimits.newEvidence)
    let old = ScorecardLimits.citedEvidence + ScorecardLimits.otherEvidence
    #expect(titles.count(where: { $0.hasPrefix("Old") }) == old)
    #expect(page.lines.contains { $0.hasPrefix("and 15 more that the assessment cites: record ") })
    // Of 80 that are neither cited nor new 70 are not shown, and 35 of the 60 new ones.
    #expect(page.lines.contains("and 105 more: `a4p evidence --commitment ALP-1`"))
  }

  @Test func showsTheLatestOfTheOthersFirst() throws {
    let page = try Self.crowded().page("areas/ALP.md")
    let others = try #require(page.split(separator: "**Other evidence, latest first**").last)
    let dates = MarkdownLines.rows(MarkdownLines(String(others)).lines).prefix(ScorecardLimits.otherEvidence)
      .map { $0[0] }
    #expect(dates.allSatisfy { $0 == "15 September 2025" || $0 == "15 August 2025" })
    #expect(dates.first == "15 September 2025")
  }

  @Test func boundsTheListsOfTheOverview() throws {
    let page = MarkdownLines(try Self.crowded().page("scorecard.md"))
    let new = MarkdownLines.rows(page.section("New evidence this quarter"))
    #expect(new.count == ScorecardLimits.newEvidenceOnOverview + 1)
    #expect(new.last?[2] == "and 50 more: `a4p evidence --commitment ALP-1`")
    #expect(MarkdownLines.rows(page.section("Figures")).count == ScorecardLimits.figures)
    #expect(page.section("Figures").contains("and 50 more: `a4p evidence --until 2026-09-30`"))
    let corrections = page.section("Corrections to earlier scorecards")
    #expect(MarkdownLines.rows(corrections).count == ScorecardLimits.corrections)
    #expect(corrections.contains("and 15 more: `a4p log`"))
  }

  @Test func bindsTheNoteOnAChangeToFiftyWords() throws {
    var workspace = InventedWorkspace()
    let rationale = Array(repeating: "word", count: 80).joined(separator: " ")
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-09-01", rationale: rationale)
    let lines = MarkdownLines(try workspace.page("scorecard.md")).section("Detail by area")
    let note = try #require(lines.first { $0.hasPrefix("- [ALP-1]") })
    #expect(note.split(separator: " ").count(where: { $0 == "word" }) == 50)
    #expect(note.hasSuffix(" …"))
  }
}
