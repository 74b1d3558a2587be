import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// Recording by conversation, from the keys that are pressed to the line in the ledger.
struct RecordingConversationTests {
  private func converse(
    _ line: String, _ typed: [String], isPlain: Bool = false, columns: Int = 80,
    in workspace: InventedWorkspace = InventedWorkspace(),
    editor: @escaping @Sendable (String) -> EditorOutcome = { _ in .missing }
  ) throws -> (run: TestRun, terminal: ScriptedTerminal, tool: InventedTool) {
    var tool = try InventedTool(workspace)
    let terminal = ScriptedTerminal(typed, isPlain: isPlain, columns: columns)
    tool.terminal = terminal
    tool.editor = editor
    return (tool.run(line), terminal, tool)
  }

  private static let keys = [
    "riv", "\r", "adv", "\r", "\r", "yesterday\r", "Rules for rivers\r", "A/81/1\r", "4\r", "\r",
  ]
  private static let same =
    "a4p record --date 2026-11-20 --commitment ALP-1:advances --title 'Rules for rivers' --symbol A/81/1 --paragraph 4"

  @Test("asks for everything that is missing and shows the command that does the same", arguments: [40, 80])
  func asksForEverythingMissing(columns: Int) throws {
    let (run, terminal, tool) = try converse("record", Self.keys, columns: columns)
    #expect(run.code == .done)
    #expect(terminal.isDone)
    #expect(terminal.text.contains("Which commitment does it bear on?"))
    #expect(terminal.text.contains("  " + Self.same + "\r\n"))
    #expect(tool.lineCount == 1)
    let twin = try InventedTool()
    let words = Array(ShellWords.partial(Self.same).dropFirst())
    #expect(twin.run(words: words).code == .done)
    let fields = #/"(id|sum|prev|recorded)":"[^"]*",?/#
    let lines = [tool, twin].map { $0.lines.values.flatMap(\.self).map { $0.replacing(fields, with: "") } }
    #expect(lines[0] == lines[1])
  }

  @Test(
    "finds a commitment by anything that is said of it, and what is named so first",
    arguments: [
      ("2", "ALP-2"), ("#4", "BET-2"), ("bet-2", "BET-2"), ("host", "ALP-2"), ("beta", "BET-1"),
    ])
  func findsACommitment(typed: String, id: String) throws {
    let typed = typed.replacing("#", with: "")
    let (run, terminal, tool) = try converse(
      "record --date 2026 --title T --symbol A/1", [typed + "\r", "adv\r", "\r", "\r"])
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    #expect(tool.lines.values.joined().first?.contains("\(id):advances") ?? false, "\(tool.lines.values)")
  }

  @Test func findsASymbolByWhatWasCitedThere() throws {
    let (run, terminal, _) = try converse(
      "record --date 2026-10 --commitment ALP-1 --title T", ["invented council\t\r", "\r", "\r"],
      in: .eventful())
    #expect(run.code == .done, "\(run.errors)")
    #expect(terminal.text.contains("--symbol 'S/RES/0003 (2026)'"), "\(terminal.text)")
  }

  @Test func asksOnlyForWhatIsMissing() throws {
    let (run, terminal, tool) = try converse(
      "record --commitment ALP-1 --date 2026-09 --url https://invented.example/1", ["Rules\r", "\r"])
    #expect(run.code == .done)
    #expect(!terminal.text.contains("Which commitment"))
    #expect(!terminal.text.contains("symbol"))
    #expect(tool.lineCount == 1)
  }

  @Test(
    "asks first who records, where nothing says it", arguments: ["desk-one\r", "Desk One\r\u{15}desk-one\r"])
  func asksFirstWhoRecords(typed: String) throws {
    var tool = try InventedTool()
    tool.environment["A4P_OFFICE"] = nil
    let terminal = ScriptedTerminal([typed, "Rules\r", "\r"])
    tool.terminal = terminal
    let run = tool.run("record --commitment ALP-1 --date 2026-09 --url https://invented.example/1")
    #expect(run.code == .done)
    #expect(terminal.isDone)
    #expect(terminal.text.contains("Which office records?"))
    #expect(terminal.text.contains("--office desk-one"))
    #expect(run.output.contains("/desk-one/"))
  }

  @Test func offersTheOfficesThatHaveRecorded() throws {
    var tool = try InventedTool(.eventful())
    tool.environment["A4P_OFFICE"] = nil
    let terminal = ScriptedTerminal(["\u{1B}[B\r", "Rules\r", "\r"])
    tool.terminal = terminal
    let run = tool.run("record --commitment ALP-1 --date 2026-09 --url https://invented.example/1")
    #expect(run.output.contains("/invented-office/"))
    #expect(terminal.isDone)
  }

  @Test func leavesWhereNobodySaysWhoRecords() throws {
    var tool = try InventedTool()
    tool.environment["A4P_OFFICE"] = nil
    tool.terminal = ScriptedTerminal(["\u{3}"])
    #expect(tool.run("record --commitment ALP-1").code == .interrupted)
  }

  @Test func takesAnAddressForOneWhereASymbolIsAskedFor() throws {
    let (run, terminal, _) = try converse(
      "record --commitment ALP-1 --date 2026-09 --title Rules", ["https://invented.example/1\r", "\r"])
    #expect(run.code == .done)
    #expect(terminal.text.contains("--url https://invented.example/1"))
  }

  @Test func asksNothingWhereNothingIsMissing() throws {
    let (run, terminal, _) = try converse(
      "record --commitment ALP-1 --date 2026-09 --title Rules --url https://invented.example/1", [])
    #expect(run.code == .done)
    #expect(terminal.text == "")
  }

  @Test("leaves everything as it was at any step", arguments: 0..<keys.count)
  func leavesEverythingAsItWas(step: Int) throws {
    let typed = Array(Self.keys.prefix(step)) + ["\u{3}"]
    let (run, _, tool) = try converse("record", typed)
    #expect(run.code == .interrupted)
    #expect(run.notes == ["a4p: left; nothing was recorded"])
    #expect(tool.lineCount == 0)
  }

  @Test func asksAgainForWhatIsNoDate() throws {
    let typed = ["banana\r", "\u{15}2030\r", "\u{15}today\r", "\r"]
    let (run, terminal, _) = try converse("record --commitment ALP-1 --title T --symbol A/1", typed)
    #expect(run.code == .done)
    #expect(terminal.text.contains("'banana' is not a date"))
    #expect(terminal.text.contains("2030 has not come yet."))
  }

  @Test func addsAndChangesBeforeWriting() throws {
    let typed = [
      "T\r", "state\r", "betaland\r", "\r", "mission\r", "invmis\r", "\r", "change date\r", "2026-09\r",
      "nature\r",
      "data\r", "write\r",
    ]
    let (run, terminal, tool) = try converse("record --commitment ALP-1 --date 2025 --symbol A/1", typed)
    #expect(run.code == .done, "\(run.errors)\(terminal.text)")
    let line = try #require(tool.lines.values.first?.first)
    #expect(line.contains(#""date":"2026-09""#))
    #expect(line.contains(#""states":["BBB"]"#))
    #expect(line.contains(#""missions":["INVMIS"]"#))
    #expect(line.contains(#""nature":"data""#))
  }

  @Test func talksInPlainLinesWhereTheTerminalCanDoNoMore() throws {
    let typed = ["rivers", "1", "", "2026-09-30", "Rules for rivers", "", "https://invented.example/1", "1"]
    let (run, terminal, tool) = try converse("record", typed, isPlain: true)
    #expect(run.code == .done, "\(terminal.text)")
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.text.contains("  1. Write it\r\n") || terminal.text.contains("  1. Write it\n"))
    #expect(tool.lineCount == 1)
  }

  @Test func pointsOutWhatLooksLikeADuplicateAndNeverRefusesIt() throws {
    let workspace = try InventedWorkspace.eventful()
    let title = "Report on two rivers"
    let tool = try InventedTool(workspace)
    let symbol = try #require(try tool.run("evidence z99y1a --format json").json()["record"])
    let words = [
      "record", "--commitment", "ALP-1", "--title", "Another title", "--date", "2026-01-01", "--symbol",
      symbol.text("symbol") ?? "", "--paragraph", symbol.text("paragraph") ?? "",
    ].filter { !$0.isEmpty }
    var asked = tool
    asked.terminal = ScriptedTerminal([])
    let run = asked.run(words: words)
    #expect(run.notes.contains { $0.contains("looks like 'z99y1a'") && $0.contains(title) }, "\(run.errors)")
    #expect(run.code == .done)
  }

  @Test func pointsOutWhatAnotherOfficeRecordedEarlierWithoutATerminal() throws {
    var workspace = InventedWorkspace()
    workspace.firstRecorded = try #require(Instant("2026-02-01T09:00:00Z"))
    let rules = try workspace.addEvidence(
      "Rules", date: "2026-01-01", marks: ["ALP-1:advances"], symbol: "A/81/1")
    let tool = try InventedTool(workspace)
    let line = "record --office another --commitment ALP-1 --title Else --date 2026-01-02 --symbol A/81/1"
    #expect(tool.run(line).notes.contains { $0.contains("looks like '\(rules.short)'") })
    // What was taken back elsewhere is not pointed out.
    tool.run("retract \(rules) --office third --reason 'Invented.'")
    let again = "record --office fourth --commitment ALP-1 --title Other --date 2026-01-03 --symbol A/81/1"
    #expect(tool.run(again).notes.allSatisfy { !$0.contains("looks like '\(rules.short)'") })
  }

  @Test func pointsOutWhatTheSameOfficeRecordedLatelyWithoutATerminal() throws {
    let tool = try InventedTool()
    let line = "record --commitment ALP-1 --title Rules --date 2026-01-01 --symbol A/81/1"
    #expect(tool.run(line).notes.allSatisfy { !$0.contains("looks like") })
    let again = tool.run(line)
    #expect(again.code == .done)
    #expect(again.notes.contains { $0.contains("with the same document and paragraph: Rules") })
    let words = tool.run("record --commitment ALP-1 --title RULES --date 2026-01-01 --symbol A/81/9")
    #expect(words.notes.filter { $0.contains("looks like") } == [])
    let other = tool.run("record --commitment ALP-1 --title Rules --date 2026-01-01 --symbol A/81/9")
    #expect(other.notes.contains { $0.contains("with the same date and words: Rules") })
  }

  @Test func remindsOfWhatTheHeadingRemindsOf() throws {
    let (_, terminal, _) = try converse(
      "record --commitment BET-1 --date 2026 --symbol A/1", ["Friends met\r", "\u{3}"])
    #expect(terminal.text.contains("reminder: name no invented friend"))
  }

  // MARK: - Editing

  @Test func takesWhatAnEditorSaved() throws {
    let (run, _, tool) = try converse("record --edit", ["\r"]) { text in
      .saved(
        text.replacing("\ncommitment:", with: "\ncommitment: ALP-1:advances\ncommitment: BET-2")
          .replacing("\ndate:", with: "\ndate: 2026-09").replacing(
            "\ntitle:", with: "\ntitle: Rules: for\n   rivers"
          )
          .replacing("\nsymbol:", with: "\nsymbol: A/81/1"))
    }
    #expect(run.code == .done, "\(run.errors)")
    let line = try #require(tool.lines.values.first?.first)
    #expect(line.contains(#""commitments":["ALP-1:advances","BET-2:neutral"]"#))
    #expect(line.contains(#""title":"Rules: for\nrivers""#))
  }

  @Test func showsWhatIsWrongInATextAndGivesASecondChance() throws {
    let (run, terminal, tool) = try converse("record --edit", ["\r", "\r"]) { text in
      let fields = "commitment: ALP-1\ntitle: Rules\nsymbol: A/81/1\n"
      return .saved(text.contains("# ! line 1: ") ? fields + "date: 2026-09\n" : "dat: 2026-09\n" + fields)
    }
    #expect(terminal.text.contains("line 1: there is no field 'dat'; did you mean 'date'?"))
    #expect(run.code == .done, "\(run.errors)")
    #expect(tool.lineCount == 1)
  }

  @Test func leavesWhereNothingWasSaved() throws {
    let (run, _, _) = try converse("record --edit", []) { _ in .saved("# nothing\n") }
    #expect(run.code == .interrupted)
    let (failed, _, _) = try converse("record --edit", []) { _ in .failed("it broke") }
    #expect(failed.code == .inputOutput)
    #expect(failed.errors.contains("it broke"))
  }

  @Test func editsWithoutATerminalWhereAnEditorIsSet() throws {
    var tool = try InventedTool()
    tool.editor = { _ in .saved("commitment: ALP-1\ntitle: Rules\nsymbol: A/81/1\ndate: 2026-09\n") }
    #expect(tool.run("record --edit").code == .done)
    #expect(tool.lineCount == 1)
    #expect(tool.run("record --edit --dry-run").notes.contains("note: a dry run; nothing was written"))
    #expect(tool.lineCount == 1)
    tool.editor = { _ in .saved("nonsense\n") }
    let run = tool.run("record --edit")
    #expect(run.code == .usage)
    #expect(run.notes == ["a4p: error: line 1: there is no field 'nonsense'"])
  }
}
