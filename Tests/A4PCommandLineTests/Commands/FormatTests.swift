import A4PCommandLine
import Formats
import TestSupport
import Testing

/// Tables for spreadsheets of answers that are no lists, and the formats that an answer does not come in.
struct FormatTests {
  /// The cells of a table, by their titles.
  private func table(_ run: TestRun) -> [[String: String]] {
    let table = CSVReader.read(Array(run.output.utf8)).table
    let titles = table.header.map(\.text)
    #expect(Set(titles).count == titles.count)
    return table.rows.map { row in
      Dictionary(zip(titles, row.cells.map(\.text)), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test func givesTheStatusAsOneRowUnderTheKeysOfItsJSON() throws {
    let tool = try InventedTool(.eventful())
    let rows = table(tool.run("status --format csv"))
    let row = try #require(rows.first)
    let value = try tool.run("status --format json").json()
    #expect(rows.count == 1)
    #expect(row["quarter"] == value.text("quarter"))
    #expect(row["assessed"] == value.text("assessed"))
    #expect(row["byStatus.substantial-progress"] == value["byStatus"]?.text("substantial-progress"))
    #expect(row["endorsements.documentedStates"] == value["endorsements"]?.text("documentedStates"))
    #expect(row["signOff.approvedBy"] == "")
  }

  @Test func keepsTheColumnsOfAStatusOnceItIsSigned() throws {
    let tool = try InventedTool(.eventful())
    let before = tool.run("status --format csv").output.prefix { !$0.isNewline }
    tool.run("sign-off --quarter 2026-Q3 --prepared-by 'A desk officer' --approved-by 'A chief'")
    let after = tool.run("status --format csv")
    #expect(after.output.hasPrefix(before))
    #expect(table(after).first?["signOff.approvedBy"] == "A chief")
  }

  @Test(
    "gives a page about one thing as one row",
    arguments: [
      ("commitment ALP-1", "status", "substantial-progress"), ("commitment ALP-1", "area", "ALP"),
      ("state AAA", "endorsement.answer", "endorsed"), ("state CCC", "history", "; "),
      ("evidence z99y1a", "record.title", "Report on two rivers"),
      ("evidence z99y1a", "record.commitments", "ALP-1:advances; ALP-2:neutral"),
      ("evidence z99y1a", "standing", "live"),
    ])
  func givesAPageAsOneRow(line: String, title: String, cell: String) throws {
    let rows = try table(InventedTool(.eventful()).run(line + " --format csv"))
    #expect(rows.count == 1)
    #expect(rows.first?[title]?.contains(cell) ?? false, "\(rows)")
  }

  @Test func namesRecordsWithinAnAnswerByTheirIdentifiers() throws {
    let row = try table(InventedTool(.eventful()).run("commitment ALP-1 --format csv")).first
    let evidence = try #require(row?["evidence"]?.split(separator: ";").map { $0.drop { $0 == " " } })
    #expect(evidence.count == 2 && evidence.allSatisfy { $0.count == 26 }, "\(evidence)")
  }

  @Test("gives findings as rows", arguments: ["check", "verify", "repair"])
  func givesFindingsAsRows(line: String) throws {
    let tool = try InventedTool(.eventful())
    #expect(tool.run(line + " --format csv").output == "file,line,column,severity,rule,message,hint\n")
    let path = try #require(tool.lines.keys.first)
    let text = try #require(tool.store.text(path))
    tool.store.put(text.replacing("\"A bridge is closed\"", with: ""), at: path)
    let rows = table(tool.run(line + " --format csv"))
    #expect(line == "repair" || rows.contains { $0["severity"] == "error" && $0["line"] == "3" }, "\(rows)")
  }

  @Test(
    "refuses a format that an answer does not come in, and says which it comes in",
    arguments: [
      ("sync --format csv", "table or json"), ("export evidence --format table", "csv or json"),
      ("help --format json", "table"), ("retract z99y1a --reason R --format csv", "table or json"),
      ("status --format markdown", "table or json or csv"),
    ])
  func refusesOtherFormats(line: String, others: String) throws {
    let run = try InventedTool(.eventful()).run(line)
    #expect(run.code == .usage)
    #expect(run.errors.contains("it comes as \(others)"))
  }
}
