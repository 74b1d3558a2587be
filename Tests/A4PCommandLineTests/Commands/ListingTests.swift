import A4PCommandLine
import Formats
import TestSupport
import Testing

/// Tables, JSON and CSV of every list and page, on a fixed workspace.
struct ListingTests {
  static let pages = [
    ("commitments", "commitments.txt"), ("commitment ALP-1", "commitment.txt"), ("areas", "areas.txt"),
    ("roles", "roles.txt"), ("missions", "missions.txt"), ("evidence --all", "evidence.txt"),
    ("endorsements", "endorsements.txt"), ("endorsements --not-documented", "endorsements-not.txt"),
    ("endorsements --totals", "endorsements-totals.txt"), ("state Betaland", "state.txt"),
    ("status", "status.txt"), ("log", "log.txt"), ("endorsed AAA BBB CCC INVO", "endorsed.txt"),
  ]

  @Test("prints the page that was recorded", arguments: pages)
  func printsThePageThatWasRecorded(line: String, name: String) throws {
    try expectGolden(InventedTool(.eventful()).run(line).output, name)
  }

  static let lists = [
    ("commitments", "commitments"), ("areas", "areas"), ("roles", "roles"), ("missions", "missions"),
    ("evidence", "evidence"), ("evidence --all", "evidence"), ("endorsements", "endorsements"),
    ("endorsements --totals", "totals"), ("log", "records"), ("endorsed AAA nobody", "asked"),
  ]

  @Test("heads a table for programs with the keys of its JSON", arguments: lists)
  func headsCSVWithTheKeysOfJSON(line: String, key: String) throws {
    let tool = try InventedTool(.eventful())
    let keys = try #require(try tool.run(line + " --format json").elements(key).first).names
    let csv = tool.run(line + " --format csv").output
    #expect(csv.prefix { !$0.isNewline } == keys.joined(separator: ",")[...])
  }

  static let emptied = [
    ("commitments", "commitments --status overtaken-by-events"),
    ("evidence", "evidence --search nothing-has-this"),
    ("evidence --all", "evidence --all --search nothing-has-this"),
    ("endorsements", "endorsements --since 2026"),
    ("log", "log --as-recorded 2020"), ("endorsements --totals", "endorsements --totals --as-of 2017"),
  ]

  @Test("heads a list without rows like one with rows", arguments: emptied)
  func headsAnEmptyListAlike(full: String, empty: String) throws {
    let tool = try InventedTool(.eventful())
    let header = tool.run(full + " --format csv").output.prefix { !$0.isNewline }
    #expect(tool.run(empty + " --format csv").output.filter { $0 != "\r" } == header + "\n")
  }

  @Test("gives every row of a list the same keys", arguments: lists)
  func givesEveryRowTheSameKeys(line: String, key: String) throws {
    let rows = try InventedTool(.eventful()).run(line + " --format json").elements(key)
    #expect(Set(rows.map(\.names)).count == 1)
  }

  static let questions = [
    "commitments", "commitment ALP-1", "areas", "roles", "missions", "evidence", "endorsements",
    "endorsements --totals", "state AAA", "status", "log", "endorsed AAA", "check", "verify", "scorecard",
  ]

  @Test("prints one document of JSON with a line feed at its end", arguments: questions)
  func printsOneDocument(line: String) throws {
    let run = try InventedTool(.eventful()).run(line + " --format json")
    _ = try run.json()
    #expect(run.output.hasSuffix("}\n"))
    #expect(run.notes.isEmpty)
  }

  @Test(
    "fits a table into the width of the terminal",
    arguments: [
      "commitments", "evidence", "log", "endorsements", "commitment ALP-1", "state CCC", "status", "areas",
      "roles", "missions", "todo", "changes", "check", "verify", "changes --from 2026-Q3 --to 2026-Q4",
      "evidence z99y1a", "endorsed AAA nobody",
    ], [40, 80, 100])
  func fitsTheTerminal(line: String, width: Int) throws {
    for language in ["en", "ar", "zh", "ru"] {
      var tool = try InventedTool(.eventful())
      tool.width = width
      let lines = tool.run("\(line) --language \(language)").lines
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
    }
  }

  @Test("keeps a list a table at 80 columns", arguments: ["commitments", "evidence", "log", "todo"])
  func keepsAListATable(line: String) throws {
    var tool = try InventedTool(.eventful())
    let titles = tool.run(line).lines[0].split(separator: " ")[0]
    tool.width = 80
    #expect(tool.run(line).lines[0].hasPrefix(titles))
  }

  @Test func writesNothingWhenAsked() throws {
    let tool = try InventedTool(.eventful())
    for line in Self.questions where line != "scorecard" { tool.run(line) }
    #expect(tool.store.writes == 0)
    #expect(tool.store.locks == 0)
  }
}
