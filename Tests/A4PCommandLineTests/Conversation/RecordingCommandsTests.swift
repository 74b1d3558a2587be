import A4PCommandLine
import CommitmentModel
import TestSupport
import Testing

/// What is required is asked for at a terminal and is an error elsewhere, whatever is recorded.
struct RecordingCommandsTests {
  /// A line with something missing, what a person types, and what the ledger or the answer holds then.
  struct Talk: Sendable, CustomTestStringConvertible {
    let line: String
    let typed: [String]
    let same: String
    var testDescription: String { line }
  }

  static let talks = [
    Talk(
      line: "endorse", typed: ["betaland\r", "2018-09\r", "A list, p. 2\r", "grade\r", "A-\r", "\r"],
      same: "a4p endorse BBB --date 2018-09 --source 'A list, p. 2' --grade A-"),
    Talk(
      line: "endorse Betaland --withdrawn --source L", typed: ["yesterday\r", "\r"],
      same: "a4p endorse Betaland --date 2026-11-20 --source L --withdrawn"),
    Talk(
      line: "role", typed: ["betaland\r", "host\r", "2020\r", "2021\r", "A/1\r", "\r"],
      same: "a4p role BBB host-countries --from 2020 --source A/1 --to 2021"),
    Talk(
      line: "role Betaland host-countries --from 2020", typed: ["\r", "A/1\r", "\r"],
      same: "a4p role Betaland host-countries --from 2020 --source A/1"),
    Talk(
      line: "retract", typed: ["bridge\r", "It is open.\r", "\r"],
      same: "a4p retract yxyx1z --reason 'It is open.'"),
    Talk(
      line: "retract z99y1a", typed: ["Twice.\r", "duplicate\r", "rules\r", "\r"],
      same: "a4p retract z99y1a --reason Twice. --duplicate-of"),
    Talk(
      line: "redact z99y1a", typed: ["It named a victim.\r", "\r"],
      same: "a4p redact z99y1a --reason 'It named a victim.'"),
    Talk(
      line: "redact --reason R", typed: ["bridge\r", "\r"], same: "--reason R"),
    Talk(
      line: "correct", typed: ["bridge\r", "date\r", "\u{15}2026-09-04\r", "\r", "R\r", "\r"],
      same: "--reason R --date 2026-09-04"),
  ]

  @Test("asks for what is missing, shows what will be written, and writes it", arguments: talks)
  func asksForWhatIsMissing(talk: Talk) throws {
    var tool = try InventedTool(.eventful())
    let before = tool.lines
    let terminal = ScriptedTerminal(talk.typed)
    tool.terminal = terminal
    let run = tool.run(talk.line)
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.isDone)
    #expect(terminal.text.contains("The same as:"))
    #expect(terminal.text.contains(talk.same), "\(terminal.text)")
    let isWritten = tool.lines != before
    #expect(isWritten)
  }

  @Test("writes nothing where it is left at any question", arguments: talks)
  func writesNothingWhereItIsLeft(talk: Talk) throws {
    for step in talk.typed.indices {
      var tool = try InventedTool(.eventful())
      tool.terminal = ScriptedTerminal(Array(talk.typed.prefix(step)) + ["\u{3}"])
      let run = tool.run(talk.line)
      #expect(run.code == .interrupted, "\(step): \(run.errors)")
    }
  }

  @Test(
    "is an error where nobody can be asked", arguments: talks.map(\.line) + ["record", "assess", "approve"])
  func isAnErrorWhereNobodyCanBeAsked(line: String) throws {
    let tool = try InventedTool(.eventful())
    #expect(tool.run(line).code == .usage)
  }

  @Test func asksWhoApprovesWhatWaits() throws {
    var workspace = InventedWorkspace()
    let evidence = try workspace.addEvidence(
      "Rules", date: "2026-09-01", marks: ["ALP-1:advances"], nature: .decision, body: "Council")
    let report = try workspace.addEvidence(
      "Report", date: "2026-09-02", marks: ["ALP-1:advances"], nature: .report,
      url: "https://other.example/report", body: "Assembly")
    try workspace.addAssessment(
      "ALP-1", .implemented, date: "2026-09-30", cites: [evidence, report], assessedBy: "A desk officer")
    var tool = try InventedTool(workspace)
    let terminal = ScriptedTerminal(["ALP\r", "A chief\r", "\r"])
    tool.terminal = terminal
    let run = tool.run("approve")
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.text.contains("after: A chief"))
    #expect(terminal.text.contains("Approve it?"))
  }

  @Test func showsWhatWouldBeBlackedOut() throws {
    var tool = try InventedTool(.eventful())
    let terminal = ScriptedTerminal(["R\r", "\u{3}"])
    tool.terminal = terminal
    _ = tool.run("redact z99y1a")
    #expect(terminal.text.contains("Report on two rivers"))
    #expect(terminal.text.contains("Black it out?"))
  }
}
