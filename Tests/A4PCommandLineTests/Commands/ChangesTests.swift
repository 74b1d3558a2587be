import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `changes`: which status changed from one quarter to another, and why.
struct ChangesTests {
  @Test func saysWhatChangedInTheLastQuarter() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("changes")
    #expect(run.code == .done)
    #expect(run.cells.dropFirst().first?.first == "ALP-1")
    #expect(run.output.contains("Limited progress"))
    #expect(run.output.contains("reassessment, new evidence"))
    #expect(run.lines.last == "1 of 4 commitments changed from 2026-Q2 to 2026-Q3.")
  }

  @Test func agreesWithTheTwin() throws {
    let tool = try InventedTool(.eventful())
    let changes = try tool.run("changes --format json").elements("changes")
    let twin = try tool.run("scorecard --format json").elements("changes")
    #expect(changes.map { $0.text("commitment") } == twin.map { $0.text("commitment") })
    #expect(changes.map { $0.texts("reasons") } == twin.map { $0.texts("reasons") })
    #expect(changes.first?.text("rationale") == "Two rivers follow the rules.")
    let csv = tool.run("changes --format csv").lines
    #expect(csv.first == "commitment,title,from,to,kind,reasons,statusAsOf,assessment,rationale,reason")
    #expect(csv.count == 2)
  }

  @Test func comparesAnyTwoQuarters() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("changes --from 2025-Q4 --to 2026-Q3 --format json")
    let change = try #require(try run.elements("changes").first)
    #expect(change.text("kind") == "first-assessment")
    #expect(change.texts("reasons") == ["reassessment", "new-evidence"])
    #expect(tool.run("changes --to 2025-Q4").output == "No status changed from 2025-Q3 to 2025-Q4.\n")
  }

  @Test func comparesWithWhatWasSigned() throws {
    let tool = try InventedTool(.eventful())
    tool.run("sign-off --quarter 2026-Q2 \(SignOffTests.people)")
    let id = try #require(
      try tool.run("commitment ALP-1 --format json").elements("assessments").last?.text("id"))
    tool.run("retract \(id) --reason 'Not ours.'")
    let run = tool.run("changes --from 2026-Q2")
    #expect(run.code == .done)
    #expect(run.lines.last?.contains("2026-Q2 as it was signed") == true)
  }

  @Test("refuses quarters the wrong way round", arguments: ["--from 2026-Q3 --to 2026-Q3", "--from 2027-Q1"])
  func refusesTheWrongWayRound(words: String) throws {
    let run = try InventedTool(.eventful()).run("changes \(words)")
    #expect(run.code == .usage)
    #expect(run.errors.contains("is not before"))
  }
}
