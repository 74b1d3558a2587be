import A4PCommandLine
import Formats
import TestSupport
import Testing

/// `commitments`, `commitment`, `evidence`, `status` and `log`.
struct ReadingTests {
  private func ids(_ line: String) throws -> [String] {
    try InventedTool(.eventful()).run("\(line) --format json").elements("commitments").compactMap {
      $0.text("id")
    }
  }

  private func titles(_ line: String) throws -> [String] {
    try InventedTool(.eventful()).run("\(line) --format json").elements("evidence").compactMap {
      $0.text("title")
    }
  }

  @Test func hasTheKeysOfACommitmentThatProgramsRelyOn() throws {
    let run = try InventedTool(.eventful()).run("commitments --format json")
    #expect(try run.json().names == ["framework", "commitments"])
    let first = try #require(try run.elements("commitments").first)
    #expect(
      first.names == [
        "id", "number", "area", "title", "paragraph", "calledOn", "term", "provenance", "status",
        "statusAsOf",
        "evidenceCount", "lastEvidence", "currency",
      ])
    #expect(first.text("status") == "substantial-progress")
    #expect(first.text("statusAsOf") == "2026-09-30")
    #expect(first.text("evidenceCount") == "2")
    #expect(first.text("lastEvidence") == "2026-08-20")
    #expect(first.text("currency") == "current")
  }

  @Test(
    "keeps commitments to the filters",
    arguments: [
      ("commitments", ["ALP-1", "ALP-2", "BET-1", "BET-2", "FUP-1"]),
      ("commitments --area alp", ["ALP-1", "ALP-2"]),
      ("commitments --area Friendship", ["BET-1", "BET-2"]),
      ("commitments --role host-countries", ["ALP-2", "BET-1"]),
      ("commitments --status substantial-progress", ["ALP-1"]),
      ("commitments --status limited-progress --as-of 2026-06-30", ["ALP-1"]),
      ("commitments --status not-assessed --area ALP", ["ALP-2"]),
      ("commitments --status substantial-progress --as-recorded 2026-10-04", []),
    ])
  func keepsCommitmentsToTheFilters(line: String, expected: [String]) throws {
    #expect(try ids(line) == expected)
  }

  @Test("finds a commitment by identifier and by number", arguments: ["ALP-2", "alp-2", "2"])
  func findsACommitment(typed: String) throws {
    let run = try InventedTool(.eventful()).run("commitment \(typed) --format json")
    #expect(try run.json().text("id") == "ALP-2")
    #expect(try run.json().texts("inferred") == ["host-countries"])
  }

  @Test func showsAssessmentsThroughTimeLatestFirst() throws {
    let assessments = try InventedTool(.eventful()).run("commitment ALP-1 --format json").elements(
      "assessments")
    #expect(assessments.map { $0.text("status") } == ["substantial-progress", "limited-progress"])
  }

  @Test func hasTheKeysOfEvidenceThatProgramsRelyOn() throws {
    let keys = [
      "id", "date", "datePrecision", "recorded", "title", "summary", "symbol", "paragraph", "url", "document",
      "commitments", "roles", "states", "missions", "nature", "published", "covers", "office", "by",
      "corrects",
    ]
    let tool = try InventedTool(.eventful())
    let run = tool.run("evidence --format json")
    #expect(try run.json().names == ["framework", "evidence"])
    #expect(try run.elements("evidence").first?.names == keys)
    #expect(
      try run.elements("evidence").first?["commitments"]?.elements?.first?.names == ["id", "direction"])
    #expect(
      try tool.run("evidence --all --format json").elements("evidence").first?.names == keys + ["standing"])
  }

  @Test(
    "keeps evidence to the filters",
    arguments: [
      (
        "evidence",
        ["A bridge is closed", "Report on two rivers", "Rules for rivers are adopted", "Friends met twice"]
      ),
      ("evidence --commitment ALP-2", ["A bridge is closed", "Report on two rivers"]),
      ("evidence --commitment 3", ["Friends met twice"]),
      ("evidence --since 2026-08-21", ["A bridge is closed"]),
      ("evidence --until 2024-03", ["Friends met twice"]), ("evidence --until 2024-03-30", []),
      ("evidence --since 2026 --until 2026-06", ["Rules for rivers are adopted"]),
      ("evidence --search RIVERS", ["Report on two rivers", "Rules for rivers are adopted"]),
      ("evidence --search 's/res/0003'", ["Rules for rivers are adopted"]),
      ("evidence --nature report", ["Report on two rivers"]), ("evidence --as-recorded 2026-10-04", []),
      ("evidence --as-of 2026-03-01", ["Rules for rivers are adopted", "Friends met twice"]),
      ("evidence --state BBB", []), ("evidence --mission INVMIS", []), ("evidence --role secretariat", []),
    ])
  func keepsEvidenceToTheFilters(line: String, expected: [String]) throws {
    #expect(try titles(line) == expected)
  }

  @Test func filtersByStateMissionAndRole() throws {
    let tool = try InventedTool(.eventful())
    tool.run(
      "record --commitment ALP-1 --date 2026-09-01 --title Named --symbol X/1 --state Betaland:host --mission INVMIS --role secretariat"
    )
    for filter in ["--state BBB", "--mission invmis", "--role secretariat"] {
      #expect(
        try tool.run("evidence \(filter) --format json").elements("evidence").map { $0.text("title") } == [
          "Named"
        ])
    }
    let states = try tool.run("evidence --state BBB --format json").elements("evidence").first?["states"]?
      .elements
    #expect(states?.first?.names == ["code", "relation"])
    #expect(states?.first?.text("relation") == "host")
    #expect(
      try tool.run("state BBB --format json").elements("evidence").map { $0.text("title") } == ["Named"])
  }

  @Test func showsWhatWasCorrectedAndTakenBackWithItsStanding() throws {
    let all = try InventedTool(.eventful()).run("evidence --all --commitment BET-1 --format json").elements(
      "evidence")
    let standings = Dictionary(
      uniqueKeysWithValues: all.map { ($0.text("title") ?? "", $0.text("standing") ?? "") })
    #expect(
      standings == [
        "Friends met twise": "corrected", "Friends met twice": "live", "Friends met again": "retracted",
      ])
  }

  @Test("shows one piece by its beginning or its end", arguments: ["id", "end", "beginning"])
  func showsOnePiece(part: String) throws {
    let tool = try InventedTool(.eventful())
    let id = try #require(
      try tool.run("evidence --search bridge --format json").elements("evidence").first?.text("id"))
    let typed = part == "id" ? id : part == "end" ? String(id.suffix(6)) : String(id.prefix(20))
    let run = tool.run("evidence \(typed) --format json")
    #expect(try run.json()["record"]?.text("id") == id)
    #expect(try run.json().names == ["framework", "record", "standing", "replacedBy", "file", "line"])
  }

  @Test func showsWhatReplacedARecord() throws {
    let tool = try InventedTool(.eventful())
    let old = try #require(
      try tool.run("evidence --all --search twise --format json").elements("evidence").first?.text("id"))
    let new = try #require(
      try tool.run("evidence --search twice --format json").elements("evidence").first?.text("id"))
    let run = tool.run("evidence \(old) --format json")
    #expect(try run.json().text("standing") == "corrected")
    #expect(try run.json().texts("replacedBy") == [new])
  }

  @Test func logsEverythingLatestFirst() throws {
    let run = try InventedTool(.eventful()).run("log --format json")
    let records = try run.elements("records")
    #expect(records.count == 15)
    #expect(records.first?.text("kind") == "membership")
    #expect(
      records.map { $0.text("recorded") ?? "" } == records.map { $0.text("recorded") ?? "" }.sorted(by: >))
  }

  @Test func logsTheHistoryOfOneRecord() throws {
    let tool = try InventedTool(.eventful())
    let old = try #require(
      try tool.run("evidence --all --search twise --format json").elements("evidence").first?.text("id"))
    let records = try tool.run("log \(old) --format json").elements("records")
    #expect(records.map { $0.text("standing") } == ["live", "corrected"])
    #expect(records.first?.text("reason") == "The title was mistyped.")
  }

  @Test func logsNoMoreThanAsked() throws {
    let run = try InventedTool(.eventful()).run("log --limit 2")
    #expect(run.lines.count == 4)
    #expect(run.lines.last == "and 13 more; 'a4p log --limit 0' shows all")
  }

  @Test func saysEveryFigureWithItsDenominator() throws {
    let run = try InventedTool(.eventful()).run("status --format json")
    #expect(try run.json().text("quarter") == "2026-Q3")
    #expect(try run.json().text("commitments") == "4")
    #expect(try run.json().text("assessed") == "1")
    #expect(try run.json()["byStatus"]?.text("substantial-progress") == "1")
    #expect(try run.json().text("withoutEvidence") == "1")
    #expect(try run.json()["uncommitted"]?.content == .null)
  }

  @Test func takesTheQuarterAsked() throws {
    let run = try InventedTool(.eventful()).run("status --quarter 2026-Q1 --format json")
    #expect(try run.json().text("quarter") == "2026-Q1")
    #expect(try run.json()["byStatus"]?.text("limited-progress") == "1")
  }

  @Test(
    "shows text from records on one line, without what a terminal would obey",
    arguments: [
      "evidence", "log", "commitment ALP-2", "evidence --format markdown",
    ])
  func showsHostileTextOnOneLine(line: String) throws {
    let tool = try InventedTool()
    let title = "one\ntwo\u{1B}[31m|three` <b>x</b>\u{202E}"
    tool.run(words: [
      "record", "--commitment", "ALP-2", "--date", "2026-01-02", "--title", title, "--symbol", "X/1",
    ])
    let output = tool.run(line).output
    #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
    #expect(
      output.split(separator: "\n").contains {
        $0.contains("one") && $0.contains("two") && $0.contains("three")
      })
  }
}
