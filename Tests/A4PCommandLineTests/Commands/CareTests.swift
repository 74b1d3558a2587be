import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `check`, `verify`, `init`, `help`, and workspaces that are none.
struct CareTests {
  private static let catalogue = "/pact/Commitments/Frameworks/invented"

  private func segment(_ tool: InventedTool) throws -> String { try #require(tool.lines.keys.first) }

  /// Changes the text of a file that is there.
  private func edit(_ tool: InventedTool, _ path: String, _ old: String, _ new: String) throws {
    let text = try #require(tool.store.text(path))
    try #require(text.contains(old))
    tool.store.put(text.replacing(old, with: new), at: path)
  }

  @Test func findsNothingWrong() throws {
    let run = try InventedTool(.eventful()).run("check")
    #expect(run.code == .done)
    #expect(run.output == "4 commitments and 15 records: nothing wrong was found.\n")
  }

  @Test("wraps findings to the terminal, with the mark under its place", arguments: [40, 80])
  func wrapsFindings(width: Int) throws {
    var tool = try InventedTool(.eventful())
    try edit(tool, segment(tool), "ALP-2:sets-back", "ALP-9:sets-back")
    tool.width = width
    let lines = tool.run("check").lines
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 68) }, "\(lines)")
    let mark = try #require(lines.firstIndex { $0.hasSuffix("^") })
    let column = lines[mark].count - 1
    #expect(lines[mark].count <= width && lines[mark - 1].count <= width)
    #expect(lines[mark - 1].dropFirst(column).hasPrefix("ALP-9"), "\(lines)")
  }

  @Test(
    "finds what was planted in a record, with its place",
    arguments: [
      ("ALP-1:advances", "ALP-9:advances", "unknown-commitment", "ALP-9"),
      ("\"2026-02-10\"", "\"2026-02-31\"", "bad-date", "2026-02-31"),
      ("\"endorser\":\"AAA\"", "\"endorser\":\"AAX\"", "unknown-state", "AAX"),
      ("https://invented.example/document", "javascript:invented", "bad-address", "javascript:invented"),
    ])
  func findsWhatWasPlanted(old: String, new: String, rule: String, value: String) throws {
    let tool = try InventedTool(.eventful())
    let path = try segment(tool)
    try edit(tool, path, old, new)
    let run = tool.run("check --format json")
    #expect(run.code == .no)
    let finding = try #require(
      try run.elements("findings").first { $0.text("message")?.contains(value) ?? false }, "\(run.output)")
    #expect(finding.names == ["file", "line", "column", "severity", "rule", "message", "hint"])
    #expect(finding.text("severity") == "error")
    #expect(finding.text("file") == String(path.dropFirst(6)))
    let line = try #require(finding.text("line").flatMap { Int($0) })
    let column = try #require(finding.text("column").flatMap { Int($0) })
    let text = try #require(tool.lines[path])[line - 1]
    #expect(text.dropFirst(column - 1).prefix(40).contains(value.prefix(5)))
  }

  @Test func putsACaretUnderThePlace() throws {
    let tool = try InventedTool(.eventful())
    try edit(tool, segment(tool), "BET-1:advances", "BET-7:advances")
    let lines = tool.run("check").lines
    let index = try #require(lines.firstIndex { $0.contains("error: commitment 'BET-7'") })
    #expect(lines[index].contains(#/^Commitments/Ledger/.+\.jsonl:\d+:\d+: error: /#))
    let caret = try #require(lines[index + 2].firstIndex(of: "^"))
    let column = lines[index + 2].distance(from: lines[index + 2].startIndex, to: caret)
    #expect(lines[index + 1].dropFirst(column).hasPrefix("BET-7"))
    #expect(lines[index + 3].hasPrefix("  hint: BET-1 to BET-2 exist"))
  }

  @Test func takesWarningsForErrorsWhenStrict() throws {
    let tool = try InventedTool(.eventful())
    tool.store.put("x", at: "/pact/Commitments/Ledger/notes.txt")
    let run = tool.run("check")
    #expect(run.code == .done)
    #expect(run.lines.last == "0 errors, 1 warning.")
    #expect(tool.run("check --strict").code == .no)
  }

  @Test func marksARecordWhoseTimeWasGiven() throws {
    let tool = try InventedTool()
    tool.run("record --commitment ALP-1 --date 2026 --title T --symbol A/81/1 --now 2026-11-20T00:00:00")
    #expect(tool.run("check").output.contains("note: the time of recording was given"))
    #expect(tool.run("check --strict").code == .done)
  }

  @Test func findsALineThatWasEdited() throws {
    let tool = try InventedTool(.eventful())
    try edit(tool, segment(tool), "Report on two rivers", "Report on ten rivers")
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(
      run.output.contains(".jsonl:2:1: error: this line is not what was recorded: its sum does not fit"))
    #expect(run.lines.last == "14 records in 1 stream verified; 1 finding.")
    #expect(
      try tool.run("verify --format json").json().names
        == ["verified", "streams", "findings", "gaps", "redacted", "seals", "git"])
  }

  @Test func findsALineWhoseSumWasRecomputed() throws {
    let tool = try InventedTool(.eventful())
    var other = try InventedWorkspace.eventful()
    other = try changed(other)
    let path = try segment(tool)
    let forged = try #require(try other.segments().first).bytes
    let line = String(decoding: forged, as: UTF8.self).split(separator: "\n")[1]
    var lines = try #require(tool.lines[path])
    lines[1] = String(line)
    tool.store.put(lines.map { $0 + "\n" }.joined(), at: path)
    let run = tool.run("verify")
    #expect(run.code == .no || run.output.contains("the record before this one is not here"))
    #expect(run.output.contains(".jsonl:3"))
  }

  /// The same records, one of them with another title and the sum that fits it.
  private func changed(_ workspace: InventedWorkspace) throws -> InventedWorkspace {
    var copy = InventedWorkspace()
    for record in workspace.records {
      var record = record
      if case .evidence(var evidence) = record.body, evidence.title == "Report on two rivers" {
        evidence.title = "Report on ten rivers"
        record.body = .evidence(evidence)
      }
      copy.add(record)
    }
    return copy
  }

  @Test func verifiesWhatIsWhole() throws {
    let run = try InventedTool(.eventful()).run("verify")
    #expect(run.code == .done)
    #expect(run.output == "15 records in 1 stream verified; nothing was altered or removed.\n")
  }

  @Test func makesAWorkspaceWithAnEmptyLedger() throws {
    let tool = try InventedTool(.eventful())
    let run = tool.run("init ../trial")
    #expect(run.code == .done)
    #expect(run.output == "Made a workspace in ../trial with an empty ledger.\n")
    #expect(run.errors.hasPrefix("note: no repository of git holds it"))
    #expect(tool.store.text("/trial/Commitments/Frameworks/invented/framework.json") != nil)
    #expect(tool.store.text("/trial/Commitments/Registers/states.csv") != nil)
    var other = tool
    other.folder = "/trial/Commitments/Ledger"
    #expect(try other.run("status --format json").json().text("records") == "0")
    #expect(other.run("check --strict").code == .done)
    #expect(other.run("record --commitment ALP-1 --date 2026 --title T --symbol X").code == .done)
    #expect(tool.lineCount == 15)
  }

  @Test func keepsToItselfWhoRecords() throws {
    var tool = try InventedTool()
    let before = tool.store.files.keys.filter { $0.hasPrefix("/pact/") }.sorted()
    let json = try tool.run("init --office desk-two --format json").json()
    #expect(json.text("office") == "desk-two")
    #expect(tool.run("init --office desk-one").output == "This clone records for office 'desk-one'.\n")
    #expect(tool.store.files.keys.filter { $0.hasPrefix("/pact/") }.sorted() == before)
    tool.environment["A4P_OFFICE"] = nil
    #expect(
      tool.run("record --commitment ALP-1 --date 2026 --title T --symbol X").output.contains("/desk-one/"))
  }

  @Test func remembersWhoRecordsWhenTheFolderBecomesARepository() throws {
    var tool = try InventedTool()
    tool.environment["A4P_OFFICE"] = nil
    tool.run("init --office desk-one")
    tool.store.put("ref: refs/heads/main\n", at: "/pact/.git/HEAD")
    let line = "record --commitment ALP-1 --date 2026 --title T --symbol X"
    #expect(tool.run(line).output.contains("/desk-one/"))
    tool.run("init --office desk-two")
    #expect(tool.run(line).output.contains("/desk-two/"))
    #expect(tool.run("init /pact/.git/other --office desk-three").errors.isEmpty)
  }

  @Test func aRepositoryInThePlaceOfAnotherFolderHasNoOffice() throws {
    var tool = try InventedTool()
    tool.environment["A4P_OFFICE"] = nil
    tool.run("init --office desk-one")
    let path = try #require(tool.store.files.keys.first { $0.hasSuffix("/office") })
    tool.store.put("desk-one\nidentity of another\n", at: path)
    tool.store.put("ref: refs/heads/main\n", at: "/pact/.git/HEAD")
    #expect(tool.run("record --commitment ALP-1 --date 2026 --title T --symbol X").code == .usage)
  }

  @Test(
    "refuses to make a workspace",
    arguments: [
      ("init", ExitCode.usage, "say which folder, or which office"),
      ("init .", .cannotCreate, "'.' is a workspace already"),
      ("init --office 'Not One'", .usage, "'Not One' is not an office"),
    ])
  func refusesToMake(line: String, code: ExitCode, words: String) throws {
    let run = try InventedTool().run(line)
    #expect(run.code == code)
    #expect(run.errors.contains(words))
  }

  @Test("leaves nothing behind where a file cannot be made", arguments: [0, 3, 8])
  func leavesNothingBehind(step: Int) throws {
    let tool = try InventedTool()
    tool.store.fail(after: step, with: FileFault(.create, "/trial/x", "no space left"))
    #expect(tool.run("init /trial").code == .cannotCreate)
  }

  @Test func looksUpwardsForTheWorkspace() throws {
    var tool = try InventedTool()
    tool.folder = "/pact/Commitments/Registers"
    #expect(tool.run("areas").code == .done)
    tool.folder = "/elsewhere"
    #expect(tool.run("areas").code == .missing)
    #expect(tool.run("areas --workspace /pact").code == .done)
    #expect(tool.run("areas --workspace ../pact/.").code == .done)
    tool.environment["A4P_WORKSPACE"] = "/pact"
    #expect(tool.run("areas").code == .done)
    #expect(tool.run("areas --workspace /elsewhere").code == .missing)
  }

  @Test func refusesACatalogueWithoutItsFramework() throws {
    let tool = try InventedTool()
    tool.store.drop("\(Self.catalogue)/framework.json")
    let run = tool.run("commitments")
    #expect(run.code == .data)
    #expect(run.errors.contains("framework.json"))
    #expect(tool.run("check").code == .no)
    #expect(tool.run("check").output.contains("framework.json"))
  }

  @Test func refusesADoubledFieldWithItsPlace() throws {
    let tool = try InventedTool()
    try edit(tool, "\(Self.catalogue)/Commitments/ALP-1.md", "term:", "term: continuing\nterm:")
    let run = tool.run("commitments")
    #expect(run.code == .data)
    #expect(
      run.errors.contains(
        "Commitments/Frameworks/invented/Commitments/ALP-1.md:9:1: error: the field 'term' is there twice"))
    #expect(tool.run("record --commitment ALP-1 --date 2026 --title T --symbol X").code == .data)
  }

  @Test(
    "refuses a framework that is not there",
    arguments: [
      ("--framework other", ExitCode.missing, "has no framework 'other'"),
      ("--framework 'No Framework'", .usage, "is not the identifier"),
    ])
  func refusesAFramework(options: String, code: ExitCode, words: String) throws {
    let run = try InventedTool().run("areas \(options)")
    #expect(run.code == code)
    #expect(run.errors.contains(words))
  }

  @Test func showsHelpWhateverElseIsWrong() throws {
    let tool = try InventedTool()
    #expect(tool.run("").output == tool.run("help").output)
    #expect(tool.run("--help").output == tool.run("help").output)
    #expect(tool.run("help record").output == tool.run("record --nonsense --help").output)
    #expect(tool.run("--version").output == "a4p \(Tool.version)\n")
    #expect(tool.run("areas --version").output == "a4p \(Tool.version)\n")
    #expect(tool.run("help nonsense").code == .usage)
  }

  @Test("has help that fits the terminal", arguments: Tool.commands.map { $0.word }, [60, 80, 100])
  func hasHelpThatFits(command: String, width: Int) throws {
    var tool = try InventedTool()
    tool.width = width
    let run = tool.run("help \(command)")
    #expect(run.code == .done)
    #expect(run.lines.allSatisfy { $0.count <= width })
  }

  @Test(
    "understands the beginning of a command where it is one",
    arguments: [("arEas", ExitCode.usage), ("are", .done), ("com", .usage), ("veri", .done)])
  func understandsTheBeginning(word: String, code: ExitCode) throws {
    #expect(try InventedTool().run(word).code == code)
  }
}
