import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// Correcting by conversation: the record as it stands, what changes, before and after, and the command that does it.
struct CorrectingConversationTests {
  private static let report = "z99y1a"  // "Report on two rivers"

  private func converse(
    _ line: String, _ typed: [String], isPlain: Bool = false,
    in workspace: InventedWorkspace? = nil,
    editor: @escaping @Sendable (String) -> EditorOutcome = { _ in .missing }
  ) throws -> (run: TestRun, terminal: ScriptedTerminal, tool: InventedTool) {
    var tool = try InventedTool(workspace ?? .eventful())
    let terminal = ScriptedTerminal(typed, isPlain: isPlain)
    tool.terminal = terminal
    tool.editor = editor
    return (tool.run(line), terminal, tool)
  }

  /// The line that was written, without what no two lines have in common.
  private func written(_ tool: InventedTool) throws -> String {
    let here = tool.lines.filter { $0.key.contains("2026-Q4") }.values.flatMap(\.self)
    let line = try #require(
      here.first { $0.contains(#""corrects""#) && $0.contains(#""recorded":"2026-11-21"#) })
    return line.replacing(#/"(id|sum|prev|recorded)":"[^"]*",?/#, with: "")
  }

  @Test func showsTheRecordAsksWhatChangesAndWhyAndGivesTheCommandThatDoesTheSame() throws {
    let (run, terminal, tool) = try converse(
      "correct \(Self.report)", ["title\r", ", again\r", "\r", "The title was short.\r", "\r"])
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.isDone)
    #expect(terminal.text.contains("summary: Two rivers follow the rules."))
    #expect(terminal.text.contains("before: Report on two rivers\r\n"))
    #expect(terminal.text.contains("after: Report on two rivers, again\r\n"))
    let same =
      "a4p correct z99y1a --reason 'The title was short.' --title 'Report on two rivers, again'"
    #expect(terminal.text.contains("  " + same + "\r\n"), "\(terminal.text)")
    let twin = try InventedTool(.eventful())
    #expect(twin.run(words: Array(ShellWords.partial(same).dropFirst())).code == .done)
    #expect(try written(tool) == written(twin))
  }

  @Test func offersTheRecordsThatStandWhereNoneIsNamed() throws {
    let (run, terminal, tool) = try converse(
      "correct", ["bridge\r", "nature\r", "data\r", "\r", "It is a table.\r", "\r"])
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(try written(tool).contains(#""nature":"data""#))
    #expect(!terminal.text.contains("Friends met twise"))
  }

  @Test func asksWhatIsToChangeWhereTheLineChangesNothing() throws {
    let (run, terminal, _) = try converse(
      "correct \(Self.report) --reason R", ["paragraph\r", "\u{15}13\r", "\r", "\r"])
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.text.contains("a4p correct z99y1a --reason R --paragraph 13"))
  }

  @Test func asksOnlyForTheReasonWhereTheChangeIsOnTheLine() throws {
    let (run, terminal, _) = try converse(
      "correct \(Self.report) --paragraph 13", ["A slip.\r", "\r"])
    #expect(run.code == .done, "\(run.errors)")
    #expect(terminal.isDone && !terminal.text.contains("What is to change"))
  }

  @Test func takesATextAwayWhereItsLineIsEmptied() throws {
    let (run, terminal, tool) = try converse(
      "correct \(Self.report)", ["summary\r", "\u{15}\r", "\r", "R\r", "\r"])
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.text.contains("--summary ''"))
    #expect(try !written(tool).contains("summary"))
  }

  @Test func changesListsMemberByMember() throws {
    let typed = [
      "commitment\r", "alp 1\r", "sets\r", "bet 1\r", "neutral\r", "alp 2\r", "take\r", "\r",
      "state\r", "betaland\r", "host\r", "gamma\r", "\r", "\r", "\r", "R\r", "\r",
    ]
    let (run, terminal, tool) = try converse("correct \(Self.report)", typed)
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    let line = try written(tool)
    #expect(line.contains(#""commitments":["ALP-1:sets-back","BET-1:neutral"]"#), "\(line)")
    #expect(line.contains(#""states":["BBB:host","CCC"]"#), "\(line)")
  }

  @Test func keepsADayKnownOnlyAsAnUpperBoundAsOne() throws {
    let workspace = try InventedWorkspace.eventful()
    let id = try #require(workspace.records.first { $0.endorsement != nil }).id.short
    let (run, terminal, tool) = try converse(
      "correct \(id)", ["date\r", "\u{15}2018-09-20\r", "\r", "R\r", "\r"], in: workspace)
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    let line = try written(tool)
    #expect(line.contains(#""date":"2018-09-20""#) && line.contains(#""by""#), "\(line)")
  }

  @Test func talksInPlainLines() throws {
    let typed = ["title", "Rivers", "summary", "-", "nature", "", "", "R", "1"]
    let (run, terminal, tool) = try converse("correct \(Self.report)", typed, isPlain: true)
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(terminal.text.contains("Now: Report on two rivers. Enter keeps it."))
    #expect(!terminal.text.contains("\u{1B}"))
    let line = try written(tool)
    #expect(
      line.contains(#""title":"Rivers""#) && !line.contains("summary") && line.contains(#""nature":"report""#)
    )
  }

  @Test("leaves everything as it was at any step", arguments: 0...4)
  func leavesEverythingAsItWas(step: Int) throws {
    let keys = ["title\r", ", again\r", "\r", "The title was short.\r"]
    let (run, _, tool) = try converse("correct \(Self.report)", Array(keys.prefix(step)) + ["\u{3}"])
    #expect(run.code == .interrupted)
    #expect(try tool.lineCount == InventedTool(.eventful()).lineCount)
  }

  @Test(
    "refuses what no answer could make good before it asks",
    arguments: ["correct xvxt3y", "correct xgjs4k", "correct zzzzzz", "retract yjkw2m", "approve z99y1a"])
  func refusesBeforeItAsks(line: String) throws {
    let (run, terminal, _) = try converse(line, [])
    #expect(run.code == .data || run.code == .missing)
    #expect(terminal.text.isEmpty)
  }

  // MARK: - Editing

  @Test func opensThePresentRecordInAnEditorAndChangesWhatIsDifferentThere() throws {
    let (run, terminal, _) = try converse("correct \(Self.report) --edit", ["\r"]) { text in
      let shown =
        text.contains("\ntitle: Report on two rivers\n") && text.contains("\ncommitment: ALP-2:neutral\n")
        && text.contains("\ncovers: 2025-07/2026-06\n") && !text.contains("\nrationale:")
      return !shown
        ? .failed(text)
        : .saved(
          text.replacing("\ntitle: Report on two rivers\n", with: "\ntitle: Rivers\n")
            .replacing("\nsummary: Two rivers follow the rules.\n", with: "\nsummary:\n")
            .replacing("\nreason:", with: "\nreason: Shorter."))
    }
    #expect(run.code == .done, "\(run.errors)")
    #expect(
      terminal.text.contains("  a4p correct z99y1a --reason Shorter. --title Rivers --summary ''\r\n"),
      "\(terminal.text)")
  }

  @Test func editsWithoutATerminal() throws {
    var tool = try InventedTool(.eventful())
    tool.editor = {
      .saved($0.replacing("\nreason:", with: "\nreason: R").replacing("\nbody:", with: "\nbody: B"))
    }
    #expect(tool.run("correct \(Self.report) --edit").code == .done)
    #expect(try written(tool).contains(#""body":"B""#))
    tool.editor = { .saved($0.replacing("\nreason:", with: "\nreason: R")) }
    let unchanged = tool.run("correct yxyx1z --edit")
    #expect(unchanged.code == .data || unchanged.code == .missing)
    #expect(tool.run("correct --edit").code == .usage)
  }

  @Test func asksForTheRecordBeforeItOpensTheEditor() throws {
    let (run, terminal, _) = try converse("correct --edit", ["bridge\r", "\r"]) { text in
      .saved(
        text.replacing("A bridge is closed", with: "A bridge").replacing("\nreason:", with: "\nreason: R"))
    }
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
  }
}
