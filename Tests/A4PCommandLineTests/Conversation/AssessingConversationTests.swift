import A4PCommandLine
import CommitmentModel
import TestSupport
import Testing

struct AssessingConversationTests {
  /// Two pieces of evidence: one that can meet the bar, and a pledge that cannot.
  private static func workspace() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    try workspace.addEvidence(
      "Report on rivers", date: "2026-09-30", marks: ["ALP-1:advances"], nature: .report)
    try workspace.addEvidence(
      "Pledge on rivers", date: "2026-09-29", marks: ["ALP-1:advances"], nature: .pledge)
    return workspace
  }

  @Test func offersTheCitationsThatWouldMeetTheBarFirst() throws {
    var tool = try InventedTool(Self.workspace())
    let terminal = ScriptedTerminal([
      "riv", "\r", "limited\r", "desk\r", "today\r", "\t\r", "\r", "It has begun.\r", "\r",
    ])
    tool.terminal = terminal
    let run = tool.run("assess")
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    let report = try #require(terminal.text.firstRange(of: "Report on rivers"))
    let pledge = try #require(terminal.text.firstRange(of: "Pledge on rivers"))
    #expect(report.lowerBound < pledge.lowerBound)
    #expect(terminal.text.contains("meets the bar"))
    #expect(terminal.text.contains("The status needs 1 document; 0 cited, 1 more would count."))
    #expect(tool.lineCount == 3)
  }

  @Test func saysWhatTheBarStillNeedsAndGoesOn() throws {
    var tool = try InventedTool(Self.workspace())
    let terminal = ScriptedTerminal([
      "ALP-1\r", "limited\r", "desk\r", "today\r", "\r", "It has begun.\r", "citation\r", "\t\r", "\r", "\r",
    ])
    tool.terminal = terminal
    let run = tool.run("assess")
    #expect(terminal.text.contains("needs 1 cited document"))
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
  }

  @Test func asksOnlyForTheDateOfWhatIsReaffirmed() throws {
    var workspace = try Self.workspace()
    try workspace.addAssessment(
      "ALP-1", .limitedProgress, date: "2026-10-01", cites: [workspace.records[0].id])
    var tool = try InventedTool(workspace)
    let terminal = ScriptedTerminal(["today\r", "\r"])
    tool.terminal = terminal
    let run = tool.run("assess --reaffirm ALP-1")
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.isDone)
    #expect(tool.lineCount == 4)
  }

  @Test func asksWhereWasSearchedWhereTheStatusNeedsIt() throws {
    var tool = try InventedTool()
    tool.terminal = ScriptedTerminal(["All of the archive, to today.\r", "\r"])
    let run = tool.run(
      "assess ALP-1 --status not-started --basis desk-review --date 2026-11-01 --rationale 'Nothing was found.'"
    )
    // What is required of every assessment is there, so nobody is asked, and the bar refuses it as in a script.
    #expect(run.code == .data)
    let asked = ScriptedTerminal(["All of the archive, to today.\r", "Nothing was found.\r", "\r"])
    tool.terminal = asked
    #expect(tool.run("assess ALP-1 --status not-started --basis desk-review --date 2026-11-01").code == .done)
    #expect(asked.text.contains("Where was searched, and until when?"))
  }
}
