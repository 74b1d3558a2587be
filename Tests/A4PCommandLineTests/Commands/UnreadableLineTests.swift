import A4PCommandLine
import Formats
import TestSupport
import Testing

/// Lines of the ledger that cannot be read: the answer stands, and says how many there are.
struct UnreadableLineTests {
  private func tool() throws -> InventedTool {
    let tool = try InventedTool(.eventful())
    let path = try #require(tool.lines.keys.first)
    tool.store.put(try #require(tool.store.text(path)) + "{\"no\":\"record\"}\nnor this\n", at: path)
    return tool
  }

  static let lines = [
    "commitments", "commitment ALP-1", "roles", "evidence", "evidence --all", "endorsements",
    "endorsements --totals", "state AAA", "status", "log", "endorsed AAA",
  ]

  @Test("answers, and says the count twice", arguments: lines)
  func answersAndSaysTheCount(line: String) throws {
    let run = try tool().run(line + " --format json")
    #expect(run.code == .done)
    #expect(run.notes == ["warning: 2 lines of the ledger could not be read; 'a4p check' says which"])
    #expect(try run.json().text("unreadable") == "2")
  }

  @Test func saysNothingOfUnreadableLinesWhereThereAreNone() throws {
    let run = try InventedTool(.eventful()).run("evidence --format json")
    #expect(run.notes.isEmpty)
    #expect(try run.json()["unreadable"] == nil)
  }

  @Test func makesNoScorecardOfThem() throws {
    let run = try tool().run("scorecard")
    #expect(run.code == .no)
    #expect(run.errors.contains("2 lines of the ledger cannot be read"))
  }

  @Test func namesTheirPlaces() throws {
    let run = try tool().run("check --format json")
    #expect(run.code == .no)
    #expect(try run.elements("findings").compactMap { $0.text("line") }.contains("17"))
  }
}
