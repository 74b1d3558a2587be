import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `verify` over signed quarters.
struct VerifySealsTests {
  private static let path = "/pact/Commitments/SignOffs/2026-Q3.json"

  /// A workspace whose third quarter was signed.
  private func signed() throws -> InventedTool {
    let workspace = try InventedWorkspace.eventful()
    let seal = try Seal.make(
      SealName(quarter: try #require(Quarter("2026-Q3"))),
      framework: try #require(FrameworkID(InventedWorkspace.framework)),
      people: Seal.People(prepared: "A desk officer", approved: "A chief"), signed: InventedTool.now,
      rubric: "1", ledger: workspace.segments(), files: workspace.catalogue + workspace.registers, pages: [],
      pageFormat: 1, tool: "0.0.1")
    let tool = try InventedTool(workspace)
    tool.store.put(seal.file.bytes, at: Self.path)
    return tool
  }

  @Test func findsWhatWasSigned() throws {
    let tool = try signed()
    let run = tool.run("verify")
    #expect(run.code == .done)
    #expect(
      run.output
        == "15 records in 1 stream verified; 1 of 1 seal found as signed; nothing was altered or removed.\n")
    let seals = try tool.run("verify --format json").elements("seals")
    #expect(seals.map(\.names) == [["quarter", "records", "ok"]])
    #expect(seals.first?.text("quarter") == "2026-Q3")
    #expect(seals.first?.text("records") == "15")
  }

  @Test func aGapThatASealReachesIsOneErrorAndNoNote() throws {
    let tool = try signed()
    let path = try #require(tool.lines.keys.first)
    var lines = try #require(tool.lines[path])
    lines.remove(at: 4)
    tool.store.put(lines.map { $0 + "\n" }.joined(), at: path)
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains(".jsonl:5: error: the record before this one was signed in 2026-Q3"))
    #expect(run.lines.last == "14 records in 1 stream verified; 0 of 1 seal found as signed; 1 finding.")
    #expect(try tool.run("verify --format json").elements("gaps").isEmpty)
  }

  @Test func lastLinesThatASealReachesAreMissed() throws {
    let tool = try signed()
    let path = try #require(tool.lines.keys.first)
    let lines = try #require(tool.lines[path])
    tool.store.put(lines.dropLast(2).map { $0 + "\n" }.joined(), at: path)
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("Commitments/SignOffs/2026-Q3.json: error: the last record of stream"))
  }

  @Test func whatMovedOnAndWhatCameLateIsANote() throws {
    let tool = try signed()
    let states = "/pact/Commitments/Registers/states.csv"
    tool.store.put(try #require(tool.store.text(states)) + "\n", at: states)
    tool.run("record --commitment ALP-1 --date 2026-09-01 --title T --symbol X")
    let run = tool.run("verify")
    #expect(run.code == .done)
    #expect(
      run.output.contains("note: since the sign-off this has changed: Commitments/Registers/states.csv"))
    #expect(run.output.contains("note: 1 record dated in 2026-Q3 came after the sign-off"))
  }

  @Test func namesASealThatCannotBeRead() throws {
    let tool = try signed()
    tool.store.put("{", at: Self.path)
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("Commitments/SignOffs/2026-Q3.json:1:2: error: this seal cannot be read"))
  }
}
