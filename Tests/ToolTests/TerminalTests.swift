import Foundation
import TestSupport
import Testing

/// The built tool on a pseudo-terminal, which `script` (util-linux) makes.
@Suite(.enabled(if: Installed.has("script"), "the program 'script' is not installed"))
struct TerminalTests {
  private let folder: URL
  private let tool: BuiltTool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-tty-\(UUID().uuidString)")
    try InventedWorkspace().write(into: folder)
    var tool = BuiltTool(in: folder)
    tool.environment["A4P_OFFICE"] = "one"
    tool.environment["TERM"] = "xterm"
    self.tool = tool
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line on a terminal of its own, with what is typed there: each part follows the one before it after a moment.
  ///
  /// A part that begins with an exclamation mark is a command that is run beside the terminal.
  private func terminal(
    _ line: String, _ typed: [String] = [], columns: Int = 80, rows: Int = 24, variables: String = ""
  ) throws -> String {
    let pauses = typed.map { part in
      part.hasPrefix("!")
        ? "sleep 0.4; \(part.dropFirst())" : "sleep 0.4; printf '\(part.replacing("'", with: "'\\''"))'"
    }
    let feed = (pauses + ["sleep 0.6"]).joined(separator: "; ")
    let inner =
      "stty cols \(columns) rows \(rows); \(variables) \(line); echo code=$?; stty -a | grep -o ' -*icanon'"
    let file = folder.appendingPathComponent("inner.sh")
    try inner.write(to: file, atomically: true, encoding: .utf8)
    return try tool.shell("( \(feed) ) | /usr/bin/script -qec 'sh \(file.path)' /dev/null").output
  }

  private func count() throws -> Int {
    try tool.run("log", "--format", "csv").output.split(whereSeparator: \.isNewline).count - 1
  }

  @Test("records by conversation, at 80 and at 40 columns", arguments: [80, 40])
  func recordsByConversation(columns: Int) throws {
    defer { clean() }
    let typed = [
      "rivers", "\\r", "\\033[B\\r", "\\r", "2026-09-30\\r", "Les rivières\\r", "A/81/1\\r", "\\r", "\\r",
    ]
    let shown = try terminal("\"$A4P\" record", typed, columns: columns)
    #expect(shown.contains("The same as:"))
    #expect(shown.contains("code=0"), "\(shown)")
    #expect(shown.contains(" icanon"))
    #expect(try count() == 1)
    let evidence = try tool.run("evidence", "--format", "csv").output
    #expect(evidence.contains("Les rivières"))
    #expect(evidence.contains("ALP-1:sets-back"))
  }

  @Test func correctsByConversationAndShowsBeforeAndAfter() throws {
    defer { clean() }
    let made = try tool.run(
      "record", "--commitment", "ALP-1", "--date", "2026-09", "--title", "Rivers", "--symbol", "A/81/1")
    let id = try #require(made.output.split(separator: "\n").last?.suffix(6))
    let shown = try terminal(
      "\"$A4P\" correct \(id)", ["title\\r", " and lakes\\r", "\\r", "A slip.\\r", "\\r"])
    #expect(shown.contains("before: Rivers"), "\(shown)")
    #expect(shown.contains("a4p correct \(id) --reason 'A slip.' --title 'Rivers and lakes'"), "\(shown)")
    #expect(shown.contains("code=0") && shown.contains(" icanon"))
    #expect(try tool.run("evidence", "--format", "csv").output.contains("Rivers and lakes"))
  }

  @Test func leavesTheTerminalAndTheWorkspaceAsTheyWereAtControlC() throws {
    defer { clean() }
    let shown = try terminal("\"$A4P\" record", ["riv", "\\003"])
    #expect(shown.contains("left; nothing was recorded"))
    #expect(shown.contains("code=130"))
    #expect(shown.contains(" icanon"))
    #expect(try count() == 0)
  }

  @Test(
    "gives the terminal back as it was where a signal ends it at a question",
    arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func givesTheTerminalBackAtASignal(signal: String, code: Int) throws {
    defer { clean() }
    let line = "stty -g > before; sh -c 'ulimit -c 0; echo $$ > pid; exec \"$A4P\" record'"
    let shown = try terminal(
      line + "; echo ended=$?; stty -g > after; cmp before after && echo same",
      ["riv", "!kill -\(signal) $(cat pid)"])
    #expect(shown.contains("ended=\(code)"), "\(shown)")
    #expect(shown.contains("same"), "\(shown)")
    #expect(shown.contains("\u{1B}[?2004l"))
    #expect(try count() == 0)
  }

  @Test(
    "stops at Control-Z and at the signal of it, and goes on", arguments: ["\\032", "!kill -TSTP $(cat pid)"])
  func stopsAndGoesOn(part: String) throws {
    defer { clean() }
    let line =
      "set -m; stty -g > before; sh -c 'echo $$ > pid; exec \"$A4P\" endorse Betaland --source L'; "
      + "stty -g > after; cmp before after && echo same; fg"
    let shown = try terminal(line, ["20", part, "18\\r", "\\r"])
    #expect(shown.contains("same"), "\(shown)")
    #expect(shown.contains("code=0"), "\(shown)")
    #expect(try count() == 1)
  }

  @Test(
    "says at a terminal that work goes on, from a second on, and takes that away",
    arguments: [
      ("", true), ("--quiet", false), ("2> errors", false),
    ])
  func saysThatWorkGoesOn(option: String, isSaid: Bool) throws {
    defer { clean() }
    try slowGit()
    let shown = try terminal(
      "PATH=\"$PWD/slow:$PATH\" PAGER= \"$A4P\" status \(option)")
    let line = "\ra4p status: working, "
    #expect(shown.contains(line + "1 s\u{1B}[K") == isSaid, "\(shown)")
    #expect(shown.contains(line + "2 s\u{1B}[K") == isSaid)
    let parts = shown.components(separatedBy: "\r\u{1B}[K")
    #expect(parts.count == (isSaid ? 2 : 1))
    #expect(parts.last?.contains("Endorsements") ?? false)
    #expect(!(parts.last ?? "").contains("working"))
  }

  @Test func saysNothingOfItOnADumbTerminalOrOffOne() throws {
    defer { clean() }
    try slowGit()
    let line = "PATH=\"$PWD/slow:$PATH\" \"$A4P\" status"
    #expect(try !terminal(line, variables: "TERM=dumb").contains("working"))
    #expect(try tool.shell("rm slept; \(line)").errors == "")
  }

  /// A git that takes its time once and knows nothing.
  private func slowGit() throws {
    let place = folder.appendingPathComponent("slow")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let git = place.appendingPathComponent("git")
    _ = try tool.shell("mkdir .git; echo ref: refs/heads/main > .git/HEAD")
    try "#!/bin/sh\n[ -e slept ] || { : > slept; sleep 2.4; }\nexit 1\n".write(
      to: git, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: git.path)
  }

  @Test func asksInPlainLinesOnADumbTerminal() throws {
    defer { clean() }
    let typed = [
      "rivers\\n", "1\\n", "\\n", "2026-09\\n", "Rules\\n", "\\n", "https://invented.example/1\\n", "1\\n",
    ]
    let shown = try terminal("\"$A4P\" record", typed, variables: "TERM=dumb")
    #expect(shown.contains("1. advances"))
    #expect(!shown.contains("\u{1B}"))
    #expect(shown.contains("code=0"), "\(shown)")
    #expect(try count() == 1)
  }

  @Test func opensTheEditorAndReadsWhatItSaved() throws {
    defer { clean() }
    let script = folder.appendingPathComponent("editor.sh")
    try "#!/bin/sh\nprintf 'commitment: ALP-1\\ndate: 2026-09\\ntitle: Rules\\nsymbol: A/81/1\\n' > \"$2\"\n"
      .write(to: script, atomically: true, encoding: .utf8)
    let shown = try terminal(
      "\"$A4P\" record --edit", ["\\r"], variables: "EDITOR='sh \(script.path) -w'")
    #expect(shown.contains("code=0"), "\(shown)")
    #expect(try count() == 1)
  }

  @Test(
    "asks at the terminal whether to import, also where the answer goes into a file", arguments: ["y", "n"])
  func asksWhereTheAnswerGoesIntoAFile(answer: String) throws {
    defer { clean() }
    try "Betaland\n".write(to: folder.appendingPathComponent("list"), atomically: true, encoding: .utf8)
    let line = "\"$A4P\" import endorsements list --date 2019 --source L"
    let shown = try terminal("\(line) > answer", ["\(answer)\\n"])
    #expect(shown.contains("To be recorded: 1") && shown.contains("Record 1 record? [y/N]"), "\(shown)")
    let said = try String(contentsOf: folder.appendingPathComponent("answer"), encoding: .utf8)
    #expect(said.contains("Recorded 1 row") == (answer == "y"))
    #expect(!said.contains("To be recorded"))
    #expect(try count() == (answer == "y" ? 1 : 0))
    // Where nobody would see the question nobody is asked.
    let unseen = try terminal("\(line) 2> errors", ["y\\n"])
    #expect(!unseen.contains("[y/N]"))
  }

  @Test func showsALongAnswerInAPagerAndAShortOneWithout() throws {
    defer { clean() }
    let pager = "PAGER='sed s/^/PAGED:/'"
    #expect(try terminal("\"$A4P\" help record", variables: pager).contains("PAGED:USAGE"))
    #expect(try terminal("\"$A4P\" help record --no-pager", variables: pager).contains("PAGED:") == false)
    #expect(try terminal("\"$A4P\" areas", variables: pager).contains("PAGED:") == false)
    #expect(try tool.shell("PAGER='sed s/^/PAGED:/' \"$A4P\" help record").output.contains("PAGED:") == false)
    let missing = try terminal("\"$A4P\" help record", variables: "PAGER=no-such-pager")
    #expect(missing.contains("USAGE"))
  }

  @Test func endsWellWhereThePagerIsLeftEarly() throws {
    defer { clean() }
    let shown = try terminal("\"$A4P\" help record", variables: "PAGER='head -1'")
    #expect(shown.contains("code=0"))
    #expect(!shown.contains("EXAMPLES"))
  }

  @Test("wraps what it complains of to the terminal, and nowhere else", arguments: [40, 80])
  func wrapsComplaints(columns: Int) throws {
    defer { clean() }
    let line = "\"$A4P\" assess ALP-1 --date 2026-09-30 --status implemented --basis desk-review"
    let shown = try terminal("\(line) 2>&1 < /dev/null", columns: columns)
    let lines = shown.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "").split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(shown)")
    let piped = try tool.shell(line)
    #expect(piped.errors.split(separator: "\n").contains { $0.count > 80 }, "\(piped.errors)")
  }

  @Test func fitsTablesToANarrowTerminal() throws {
    defer { clean() }
    let shown = try terminal("\"$A4P\" commitments", columns: 40, rows: 200)
    let lines = shown.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "").split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(shown)")
    #expect(lines.contains("ALP-1"))
  }
}
