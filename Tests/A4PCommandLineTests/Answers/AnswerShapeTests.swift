import A4PCommandLine
import Formats
import TestSupport
import Testing

/// The JSON of every command, held against the one description of it.
struct AnswerShapeTests {
  @Test func everyAnswerIsAsDescribedAndEveryKeyIsMet() throws {
    var shapes = AnsweredShapes()
    try InventedAnswers.ofRecording(&shapes)
    try InventedAnswers.ofLists(&shapes)
    try InventedAnswers.ofReports(&shapes)
    try InventedAnswers.ofImports(&shapes)
    try InventedAnswers.ofCare(&shapes)
    try InventedAnswers.ofGit(&shapes)
    #expect(shapes.problems == [])
    #expect(shapes.unmet.filter { !Self.metByTheTwinsOwnTest($0) } == [])
    #expect(Set(shapes.checks.keys) == Set(AnswerShape.all.map(\.line)))
  }

  /// A workspace in which everything happens that a scorecard can say is with the tests of scorecards.
  private static func metByTheTwinsOwnTest(_ key: String) -> Bool { key.hasPrefix("scorecard: ") }

  @Test func everyCommandThatIsNotForPeopleAloneHasAnAnswer() {
    let without = Tool.commands.filter { $0.answers.isEmpty }.map { $0.word }
    #expect(without == ["completions", "help"])
    for command in Tool.commands {
      for answer in command.answers { #expect(answer.line.hasPrefix(command.syntax.name)) }
    }
  }

  @Test("answers that have no JSON refuse to give it", arguments: ["completions bash", "help", "help log"])
  func refusesJSONWhereThereIsNone(line: String) throws {
    #expect(try InventedTool().run(line + " --format json").code == .usage)
  }

  // MARK: - CSV

  private static let tables: [(line: String, shape: String)] = [
    ("commitments", "commitments"), ("areas", "areas"), ("roles", "roles"), ("missions", "missions"),
    ("evidence", "evidence"), ("evidence --all", "evidence"), ("evidence --search nothing", "evidence"),
    ("endorsed AAA BBB Nobody", "endorsed NAME"), ("endorsements", "endorsements"),
    ("endorsements --role host-countries", "endorsements"),
    ("endorsements --totals", "endorsements --totals"),
    ("log", "log"), ("changes", "changes"), ("todo", "todo"), ("check", "check"),
    ("export evidence --plain", "export evidence"), ("export assessments --plain", "export assessments"),
    ("export endorsements --plain", "export endorsements"),
    ("export memberships --plain", "export memberships"),
    ("export commitments --plain", "export commitments"),
  ]

  @Test("CSV has the keys of JSON for headings", arguments: tables)
  func csvHasTheKeysOfJSON(line: String, shape: String) throws {
    var workspace = try InventedWorkspace.eventful()
    let rival = try workspace.addEvidence("A song", date: "2025", marks: ["BET-2:neutral"])
    for title in ["A sonnet", "An ode"] {
      try workspace.addEvidence(
        title, date: "2025", marks: ["BET-2:neutral"], corrects: [rival], reason: "Invented.")
    }
    let tool = try InventedTool(workspace)
    let answer = try #require(AnswerShape.all.first { $0.line == shape })
    let columns = try #require(answer.columns)
    let run = tool.run(line + " --format csv")
    let (table, faults) = CSVReader.read(Array(run.output.utf8))
    #expect(faults.isEmpty)
    let header = table.header.map(\.text)
    #expect(header == columns.filter(header.contains), "\(header)")
    #expect(Set(table.rows.map(\.cells.count)).subtracting([header.count]) == [])
    // Every key that an element of the list has is a heading, whichever element it is.
    guard case .rows(let list) = answer.table else { return }
    let rows = try tool.run(line + " --format json").elements(list)
    #expect(rows.count == table.rows.count)
    #expect(Set(rows.flatMap(\.names)).subtracting(header) == [])
    #expect(table.rows.isEmpty || Set(header).subtracting(rows.flatMap(\.names)) == [])
  }

  @Test(
    "one row has the described paths for headings",
    arguments: [
      ("status", "status"), ("commitment ALP-1", "commitment COMMITMENT"), ("state AAA", "state NAME"),
    ])
  func oneRowHasTheDescribedPaths(line: String, shape: String) throws {
    let answer = try #require(AnswerShape.all.first { $0.line == shape })
    let run = try InventedTool(.eventful()).run(line + " --format csv")
    let table = CSVReader.read(Array(run.output.utf8)).table
    #expect(answer.table == .oneRow && table.rows.count == 1)
    #expect(table.header.map(\.text) == Self.paths(of: answer.properties))
  }

  /// The paths of everything that is always there and no object, down to where a list begins.
  private static func paths(of properties: [JSONProperty]) -> [String] {
    properties.filter { !$0.isOptional }.flatMap { property in
      switch property.shape {
      case .object(let members), .like(_, .object(let members)):
        paths(of: members).map { "\(property.name).\($0)" }
      case .map(let names, _): names.map { "\(property.name).\($0)" }
      default: [property.name]
      }
    }
  }

  @Test("comes as CSV only where that is described", arguments: AnswerShape.all.map(\.line))
  func comesAsCSVOnlyWhereThatIsDescribed(line: String) throws {
    let typed = line.replacing("COMMITMENT", with: "ALP-1").replacing("NAME", with: "AAA")
      .replacing("ID", with: "z99y1a")
      .replacing("REGISTER", with: "states").replacing("FILE", with: "none.csv").replacing(
        "LIST", with: "none.csv")
    let run = try InventedTool(.eventful()).run(typed + " --format csv")
    let isDescribed = AnswerShape.all.first { $0.line == line }?.table != nil
    #expect((run.code == .done || run.code == .no) == isDescribed, "\(typed): \(run.errors)")
  }

  @Test func everyAnswerWithCSVIsAmongThem() {
    let withCSV = AnswerShape.all.filter { $0.columns != nil }.map(\.line)
    #expect(Set(withCSV).subtracting(Self.tables.map(\.shape)) == [])
  }

  // MARK: - What others rely on

  /// The keys agreed with those who read them; nothing here goes away.
  @Test(
    "has the keys that were agreed",
    arguments: [
      (
        "endorsed NAME",
        "framework asOf asked asked[] endorsement.input endorsement.resolved endorsement.resolved.code "
          + "endorsement.resolved.kind endorsement.resolved.name endorsement.answer endorsement.date "
          + "endorsement.datePrecision endorsement.grade endorsement.verb endorsement.source endorsement.statement "
          + "endorsement.candidates candidate.code candidate.name"
      ),
      (
        "commitments",
        "framework commitments commitments[].id commitments[].number commitments[].area commitments[].title "
          + "commitments[].paragraph commitments[].calledOn commitments[].term commitments[].provenance "
          + "commitments[].status commitments[].statusAsOf commitments[].evidenceCount commitments[].lastEvidence "
          + "commitments[].currency"
      ),
      (
        "evidence",
        "framework evidence evidence.id evidence.date evidence.datePrecision evidence.recorded evidence.title "
          + "evidence.summary evidence.symbol evidence.paragraph evidence.url evidence.document evidence.commitments "
          + "evidence.commitments[].id evidence.commitments[].direction evidence.roles evidence.states "
          + "evidence.states[].code evidence.states[].relation evidence.missions evidence.nature evidence.published "
          + "evidence.covers evidence.office evidence.by evidence.corrects evidence.standing"
      ),
      (
        "scorecard",
        "framework quarter period period.from period.to dataAsOf fingerprint rubric pageFormat signOff commitments "
          + "areas roles endorsements endorsements.documentedStates endorsements.officialStates "
          + "endorsements.memberStates endorsements.organizations endorsements.asOf changes attention corrections pages "
          + "pages[].path pages[].sha256"
      ),
      (
        "check",
        "findings finding.file finding.line finding.column finding.severity finding.rule finding.message finding.hint"
      ),
      ("record", "id record"), ("status", "unreadable"),
    ])
  func hasTheKeysThatWereAgreed(line: String, keys: String) throws {
    let answer = try #require(AnswerShape.all.first { $0.line == line })
    let described = Set(AnswerKeys.paths(of: answer))
    #expect(
      Set(keys.split(separator: " ").map(String.init)).subtracting(described).subtracting(["asked[]"]) == [])
  }

  /// Every key that ever shipped, with what it holds.
  ///
  /// `RECORD_GOLDENS=1` adds new ones; what others rely on is taken
  /// away by hand, or not at all.
  @Test func noKeyGoesAwayOrChangesWhatItHolds() throws {
    let now = AnswerKeys.all
    let recorded = try AnswerKeys.recorded()
    #expect(
      Set(recorded).subtracting(now).sorted() == [], "others rely on these; only new keys may be added")
    let all = recorded + now.filter { !recorded.contains($0) }
    try expectGolden(all.map { $0 + "\n" }.joined(), AnswerKeys.file)
  }

  // MARK: - The page

  /// Written with `RECORD_TABLES=1`.
  @Test func thePageSaysWhatTheDescriptionSays() throws {
    try expectGenerated(AnswerPage.text, at: "Sources/A4PCommandLine/JSON.md")
  }

  @Test func helpListsTheKeysOfACommandAtTheTerminal() throws {
    var tool = try InventedTool()
    let run = tool.run("help evidence --json")
    #expect(run.code == .done)
    #expect(run.lines.first == "a4p evidence --format json")
    #expect(run.output.contains("\na4p evidence ID --format json\n"))
    #expect(run.output.contains("\n'record'\n"))
    #expect(!run.output.contains("'finding'"))
    #expect(
      run.cells.contains([
        "unreadable", "integer; not always there",
        "lines of the ledger that could not be read; only where there are any",
      ]))
    tool.width = 60
    let narrow = tool.run("help --json")
    #expect(narrow.lines.allSatisfy { $0.count <= 60 })
    for answer in AnswerShape.all { #expect(narrow.output.contains("a4p \(answer.line) --format json\n")) }
    #expect(tool.run("help log --json").output.contains("records[].id"))
    #expect(tool.run("help completions --json").output == "'a4p completions' gives no answer in JSON.\n")
  }
}
