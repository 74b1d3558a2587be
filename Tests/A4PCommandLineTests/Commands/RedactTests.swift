import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

struct RedactTests {
  private static let report = "z99y1a"  // "Report on two rivers", the second line
  private static let reason = "--reason 'It named a victim.'"

  private func redacted() throws -> InventedTool {
    let tool = try InventedTool(.eventful())
    try #require(tool.run("redact \(Self.report) \(Self.reason)").code == .done)
    return tool
  }

  @Test func blacksOutOneLineAndSaysWhatGitStillHolds() throws {
    let tool = try InventedTool(.eventful())
    let before = try #require(tool.lines.values.first)
    let path = try #require(tool.lines.keys.first)
    let run = tool.run("redact \(Self.report) \(Self.reason)")
    #expect(run.code == .done)
    #expect(run.lines.first == "Redacted \(path.dropFirst(6)):2:")
    #expect(run.errors.contains("to purge them is for the owner of the repository"))
    let after = try #require(tool.lines[path])
    #expect(after.indices.filter { after[$0] != before[$0] } == [1])
    #expect(after[1].contains("\"redacted\":\"It named a victim.\",\"prev\":"))
    #expect(!after[1].contains("rivers"))
    #expect(tool.store.locks == 1)
  }

  @Test func writesNothingInARehearsal() throws {
    let tool = try InventedTool(.eventful())
    let before = tool.store.files
    let run = tool.run("redact \(Self.report) \(Self.reason) --dry-run")
    #expect(run.code == .done)
    #expect(run.output.hasPrefix("Would redact "))
    #expect(tool.store.files == before)
  }

  @Test func answersForPrograms() throws {
    let run = try InventedTool(.eventful()).run("redact \(Self.report) \(Self.reason) --format json")
    #expect(try run.json().names == ["id", "redacted", "places"])
    #expect(try run.elements("places").map { $0.text("line") } == ["2"])
  }

  @Test func isSeenByEveryCommandAndCountedByNone() throws {
    let tool = try redacted()
    #expect(!tool.run("evidence").output.contains(Self.report))
    let row = try #require(tool.run("evidence --all").lines.first { $0.contains(Self.report) })
    #expect(row.contains("redacted: It named a victim."))
    #expect(!tool.run("evidence --all --search rivers").output.contains(Self.report))
    #expect(tool.run("log").lines.contains { $0.contains(Self.report) && $0.contains("redacted") })
    #expect(tool.run("log \(Self.report)").lines.contains { $0.contains("It named a victim.") })
    #expect(tool.run("evidence \(Self.report)").output.contains("redacted: It named a victim."))
    #expect(try tool.run("status --format json").json().text("records") == "14")
    #expect(tool.run("check --strict").code == .done)
    #expect(tool.run("check").output.contains("note: the evidence 'z99y1a' that this rests on can no longer"))
    #expect(tool.run("check").output.contains(":2:1: note: this record was redacted: It named a victim."))
    let verified = tool.run("verify")
    #expect(verified.code == .done)
    #expect(verified.output.contains("was redacted: It named a victim."))
    #expect(verified.lines.last == "14 records in 1 stream verified; nothing was altered or removed.")
    #expect(try tool.run("verify --format json").elements("redacted").count == 1)
  }

  @Test func hasTheSameKeysForProgramsAsOtherEvidence() throws {
    let elements = try redacted().run("evidence --all --format json").elements("evidence")
    #expect(Set(elements.map(\.names)).count == 1)
    #expect(elements.last?.text("standing") == "redacted")
    let records = try redacted().run("log --format json").elements("records")
    #expect(Set(records.map(\.names)).count == 1)
  }

  @Test(
    "refuses",
    arguments: [
      ("redact z99y1a --reason R", ExitCode.data, "was redacted already"),
      ("correct z99y1a --title T --reason R", .data, "was redacted"),
      ("retract z99y1a --reason R", .data, "was redacted"),
      ("redact zzzzzz --reason R", .missing, "there is no record"),
      ("redact z99y1a", .usage, "--reason"), ("redact z99y1a --reason ' '", .usage, "--reason"),
    ])
  func refuses(line: String, code: ExitCode, words: String) throws {
    let run = try redacted().run(line)
    #expect(run.code == code)
    #expect(run.errors.contains(words))
  }

  @Test func refusesALineThatWasAltered() throws {
    let tool = try InventedTool(.eventful())
    let path = try #require(tool.lines.keys.first)
    tool.store.put(try #require(tool.store.text(path)).replacing("two rivers", with: "ten rivers"), at: path)
    let run = tool.run("redact \(Self.report) \(Self.reason)")
    #expect(run.code == .data)
    #expect(run.errors.contains("is not what was recorded"))
  }

  @Test func leavesTheLedgerAsItWasWhereTheDiskIsFull() throws {
    let tool = try InventedTool(.eventful())
    tool.store.fail(after: 0, with: FileFault(.write, "/pact/x", "No space left on device"))
    #expect(tool.run("redact \(Self.report) \(Self.reason)").code == .inputOutput)
  }

  @Test func saysWhatCountsAgain() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("redact xgjs4k \(Self.reason)")  // a retraction
    #expect(run.code == .done)
    #expect(run.errors.contains("warning: what it replaced or took back counts again: "))
  }

  @Test func goesOnRecordingAfterALastLineThatWasRedacted() throws {
    let tool = try InventedTool()
    tool.run("record --commitment ALP-1 --date 2026 --title T --symbol X")
    let last = try #require(tool.lines.values.first?.last)
    let id = String(last.dropFirst(7).prefix(26))
    #expect(tool.run("redact \(id) \(Self.reason)").code == .done)
    tool.run("record --commitment ALP-1 --date 2026 --title U --symbol X")
    #expect(tool.run("verify").code == .done)
    #expect(!tool.run("verify").output.contains("not here"))
  }
}
