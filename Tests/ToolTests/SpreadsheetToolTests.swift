import Foundation
import TestSupport
import Testing

/// `export` and `import` through the built tool, where no terminal is.
struct SpreadsheetToolTests {
  private static let rows = """
    id,date,title,url,commitments
    ,2026-08-01,One,https://invented.example/1,ALP-1:advances
    ,2026-08-02,Two,https://invented.example/2,BET-2

    """

  private static func place(_ table: String) throws -> ToolPlace {
    let place = try ToolPlace()
    try Data(table.utf8).write(to: place.tool.folder.appendingPathComponent("table.csv"))
    return place
  }

  @Test func previewsThenWritesThenHasNothingToDo() throws {
    let place = try Self.place(Self.rows)
    defer { place.clean() }
    let preview = try place.tool.run("import", "evidence", "table.csv")
    #expect(preview.code == 1)
    #expect(preview.output.contains("To be added: 2\n"))
    #expect(preview.errors == "note: nothing was written; --yes records 2 rows\n")
    #expect(try place.ledger().isEmpty)
    #expect(try place.tool.run("import", "evidence", "table.csv", "--yes").code == 0)
    #expect(try place.ledger().filter(\.isNewline).count == 2)
    let again = try place.tool.run("import", "evidence", "table.csv", "--yes")
    #expect(again.code == 0)
    #expect(again.errors == "note: there is nothing to change\n")
    #expect(try place.ledger().filter(\.isNewline).count == 2)
    #expect(try place.tool.run("verify").code == 0)
  }

  @Test func takesAPipeBack() throws {
    let place = try Self.place(Self.rows)
    defer { place.clean() }
    try place.shell("\"$A4P\" import evidence table.csv --yes")
    let run = try place.shell(
      "\"$A4P\" export evidence | sed 's/Two/Second/' | \"$A4P\" import evidence - --yes; \"$A4P\" evidence --format csv"
    )
    #expect(run.output.contains("Second"))
    #expect(try place.ledger().filter(\.isNewline).count == 3)
    #expect(try place.tool.run("export", "evidence").output.unicodeScalars.first == "\u{FEFF}")
  }

  @Test func namesEveryWrongCellAndWritesNothing() throws {
    let place = try Self.place(Self.rows + ",43329,Three,https://x.example,ALP-9\n,2026,,,ALP-1\n")
    defer { place.clean() }
    let run = try place.tool.run("import", "evidence", "table.csv", "--yes")
    #expect(run.code == 65)
    #expect(run.output.contains("row 4, column B 'date': error: '43329' is not a date\n"))
    #expect(run.output.contains("perhaps 2018-08-17"))
    #expect(run.output.contains("row 5, column C 'title': error: the field 'title' is missing\n"))
    #expect(try place.ledger().isEmpty)
  }
}
