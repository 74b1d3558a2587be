import A4PCommandLine
import CommitmentLedger
import Formats
import TestSupport
import Testing

/// `export` and `import` of tables: out, edited, and back.
struct SpreadsheetTests {
  private static func tool() throws -> InventedTool {
    var workspace = InventedWorkspace()
    try workspace.addEvidence(
      "A bridge was mended", date: "2026-08-12", marks: ["ALP-2:advances"], symbol: "A/77/79",
      paragraph: "3-4")
    try workspace.addEvidence("A song was sung", date: "2026-09", marks: ["BET-2:neutral"])
    try workspace.addEndorsement("AAA", date: "2018-09-25")
    return try InventedTool(workspace)
  }

  /// What `export` writes, with one text in the place of another, at the path of a table.
  private static func edited(
    _ tool: InventedTool, _ kind: String, _ text: String, _ other: String, options: String = ""
  ) throws {
    let table = tool.run("export \(kind) \(options)").output
    try #require(table.contains(text), "\(table)")
    tool.store.put(table.replacing(text, with: other), at: "/pact/table.csv")
  }

  @Test(
    "takes back what nobody edited without a change",
    arguments: [
      "evidence", "assessments", "endorsements", "memberships", "commitments", "states", "organizations",
      "missions",
      "endorsement-totals",
    ], ["", "--plain", "--format json"])
  func takesBackWhatNobodyEdited(kind: String, options: String) throws {
    let tool = try Self.tool()
    tool.store.put(tool.run("export \(kind) \(options)").output, at: "/pact/table")
    let files = tool.store.files
    let run = tool.run("import \(kind) table --yes")
    #expect(run.code == .done)
    #expect(run.errors == "note: there is nothing to change\n")
    #expect(!run.output.contains("To be"), "\(run.output)")
    #expect(tool.store.files == files)
  }

  @Test func previewsWhereNobodyCanBeAskedAndEndsWithOne() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "A bridge was built")
    let run = tool.run("import evidence table.csv")
    #expect(run.code == .no)
    #expect(run.output.contains("To be changed: 1\n"))
    #expect(
      run.cells.contains {
        $0.suffix(3).elementsEqual(["00000a", "A bridge was mended", "A bridge was built"])
      } || run.output.contains("A bridge was built"))
    #expect(run.output.contains("1 row says what is recorded.\n"))
    #expect(run.errors == "note: nothing was written; --yes records 1 row\n")
  }

  @Test func makesACorrectionOfAChangedRowOnce() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "\"=a bridge, \"\"built\"\"\"")
    let before = tool.lineCount
    #expect(tool.run("import evidence table.csv --yes").code == .done)
    #expect(tool.lineCount == before + 1)
    let evidence = try tool.run("evidence --format json").elements("evidence")
    #expect(evidence.compactMap { $0.text("title") }.sorted() == ["=a bridge, \"built\"", "A song was sung"])
    #expect(evidence.compactMap { $0.text("paragraph") } == ["3-4"])
    let line = try #require(tool.lines.values.joined().first { $0.contains("corrects") })
    #expect(line.contains("\"reason\":\"edited in table.csv\""))
    // The same file again, and a new export, change nothing more.
    let again = tool.run("import evidence table.csv --yes")
    #expect(again.code == .done)
    #expect(again.errors == "note: there is nothing to change\n")
    #expect(tool.lineCount == before + 1)
    #expect(tool.run("export evidence").output.contains("\"'=a bridge, \"\"built\"\"\""))
    #expect(tool.run("check").code == .done)
  }

  @Test func addsRowsWithoutIdentifierOnce() throws {
    let tool = try Self.tool()
    let text = "id,date,title,url,commitments\n,2026-10-01,New,https://x.example,ALP-1:advances\n"
    tool.store.put(text, at: "/pact/table.csv")
    let before = tool.lineCount
    let run = tool.run("import evidence table.csv --yes --reason 'not needed'")
    #expect(run.code == .done)
    #expect(run.output.contains("To be added: 1\n"))
    #expect(
      run.output.contains("2 records are not in the file and stay")
        || run.output.contains("2 are not in the file and stay"))
    #expect(tool.lineCount == before + 1)
    #expect(tool.lines.values.joined().contains { $0.contains("\"origin\":\"evidence:") })
    #expect(tool.run("import evidence table.csv --yes").errors == "note: there is nothing to change\n")
    #expect(tool.lineCount == before + 1)
  }

  @Test func takesTheOfficeOfTheRowsWhereNothingElseSaysWhoRecords() throws {
    var tool = try Self.tool()
    tool.environment["A4P_OFFICE"] = nil
    let row = "2026-10-01,New,https://x.example,ALP-1:advances"
    tool.store.put("id,date,title,url,commitments,office\n,\(row),desk-7\n", at: "/pact/table.csv")
    #expect(tool.run("import evidence table.csv --yes").code == .done)
    #expect(tool.lines.keys.contains { $0.contains("/desk-7/") })
    tool.store.put(
      "id,date,title,url,commitments,office\n,2026-10-02,New,https://y.example,ALP-1,desk-7\n"
        + ",2026-10-03,New,https://y.example,ALP-1,desk-8\n", at: "/pact/two.csv")
    let several = tool.run("import evidence two.csv --yes")
    #expect(several.code == .usage)
    #expect(several.errors.contains("the rows name several offices: desk-7, desk-8"))
    #expect(
      tool.run("import evidence two.csv --yes --office desk-9").errors.contains("2 rows name another office"))
  }

  @Test func saysEveryErrorWithItsRowAndColumnAndWritesNothing() throws {
    let tool = try Self.tool()
    let table = tool.run("export evidence").output.replacing("'2026-08-12", with: "46000.5").replacing(
      "BET-2:neutral", with: "BET-9:neutral")
    tool.store.put(table, at: "/pact/table.csv")
    let run = tool.run("import evidence table.csv --yes")
    #expect(run.code == .data)
    #expect(run.output.contains("row 2, column B 'date': error: '46000.5' is not a date\n"))
    #expect(
      run.output.contains(
        "row 3, column N 'commitments': error: commitment 'BET-9' is not in the framework\n"))
    #expect(run.errors.contains("2 cells or rows cannot be taken; nothing was written"))
  }

  @Test func showsWhatTheSpreadsheetChangedAndLeavesItOut() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "'3-4", "4-Mar")
    let run = tool.run("import evidence table.csv --yes")
    #expect(run.code == .done)
    #expect(run.output.contains("Changed by the spreadsheet?: 1\n"))
    #expect(run.errors == "note: there is nothing to change\n")
    #expect(tool.run("import evidence table.csv").code == .done)
    #expect(tool.run("import evidence table.csv --accept-retyped").code == .no)
    #expect(tool.run("import evidence table.csv --accept-retyped --yes").code == .done)
    #expect(tool.run("evidence --format json").output.contains("\"4-Mar\""))
  }

  @Test(
    "asks at a terminal", arguments: [("y", 1), ("yes", 1), ("n", 0), ("", 0)])
  func asksAtATerminal(typed: String, added: Int) throws {
    var tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "A bridge was built")
    tool.terminal = ScriptedTerminal([typed], isPlain: true)
    let before = tool.lineCount
    #expect(tool.run("import evidence table.csv").code == (added > 0 ? .done : .no))
    #expect(tool.lineCount == before + added)
  }

  @Test func changesARegisterAndNeverTheLedger() throws {
    let tool = try Self.tool()
    let lines = tool.lines
    try Self.edited(tool, "organizations", "Invented Organization", "Another Organization")
    let preview = tool.run("import organizations table.csv")
    #expect(preview.code == .no)
    #expect(preview.output.contains("Another Organization"))
    let run = tool.run("import organizations table.csv --yes")
    #expect(run.code == .done)
    #expect(run.output.hasSuffix("Wrote Commitments/Registers/organizations.csv.\n"))
    #expect(tool.run("export organizations").output.contains("Another Organization"))
    #expect(tool.lines == lines)
  }

  @Test func changesACommitmentAndMarksWhatWasAssessed() throws {
    let tool = try Self.tool()
    #expect(
      tool.run(
        "assess ALP-1 --status not-started --basis desk-review --date 2026-09-30 --rationale No --searched All"
      ).code
        == .done)
    let lines = tool.lines
    try Self.edited(tool, "commitments", "Invented rules for rivers", "Invented rules for lakes")
    let preview = tool.run("import commitments table.csv")
    #expect(preview.code == .no)
    #expect(preview.output.contains("1 assessment of ALP-1 will be marked"))
    let run = tool.run("import commitments table.csv --yes")
    #expect(run.code == .done)
    #expect(run.output.hasSuffix("Wrote Commitments/Frameworks/invented/Commitments/ALP-1.md.\n"))
    #expect(tool.run("commitment ALP-1").output.contains("Invented rules for lakes"))
    #expect(tool.lines == lines)
    #expect(tool.run("import commitments table.csv").errors == "note: there is nothing to change\n")
  }

  @Test func writesAllFilesOrNone() throws {
    let tool = try Self.tool()
    let table = tool.run("export commitments").output.replacing("Invented rules", with: "Rules").replacing(
      "Invented care", with: "Care")
    tool.store.put(table, at: "/pact/table.csv")
    tool.store.fail(after: 1, with: FileFault(.write, "/pact", "no space left on device"))
    #expect(tool.run("import commitments table.csv --yes").code == .inputOutput)
    #expect(tool.run("import commitments table.csv --yes").code == .done)
  }

  @Test func aRehearsalWritesNothing() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "A bridge was built")
    let files = tool.store.files
    #expect(tool.run("import evidence table.csv --yes --dry-run").code == .done)
    #expect(tool.store.files == files)
  }

  @Test func readsStandardInput() throws {
    let tool = try Self.tool()
    let table = tool.run("export evidence").output.replacing(
      "A bridge was mended", with: "A bridge was built")
    #expect(tool.run("import evidence -", input: table).code == .no)
    #expect(tool.run("import evidence - --yes", input: table).code == .done)
    #expect(tool.lines.values.joined().contains { $0.contains("edited in standard input") })
  }

  @Test func tellsAProgramWhatItWouldDoAndDid() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "A bridge was built")
    let preview = try tool.run("import evidence table.csv --format json").json()
    #expect(
      preview.names == [
        "framework", "kind", "file", "written", "changes", "additions", "retyped", "findings", "unchanged",
        "absent",
        "ids", "paths",
      ])
    let change = try #require(preview["changes"]?.elements?.first)
    #expect(change.names == ["row", "column", "key", "subject", "before", "after"])
    #expect(change.text("after") == "A bridge was built")
    let done = try tool.run("import evidence table.csv --format json --yes").json()
    #expect(done.texts("ids").count == 1)
  }

  @Test func keepsAnExportedTableOfEndorsementsApartFromAList() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "endorsements", "https://invented.example/endorsements", "A letter")
    #expect(tool.run("import endorsements table.csv --date 2019").code == .usage)
    #expect(tool.run("import endorsements table.csv --yes").code == .done)
    #expect(tool.run("endorsed AAA --format json").output.contains("A letter"))
  }

  @Test(
    "refuses what cannot go out or come back",
    arguments: [
      ("export evidense", ExitCode.usage, "did you mean 'evidence'?"),
      ("export evidence --format table", .usage, "csv or json"),
      ("import state table.csv", .usage, "did you mean 'states'?"),
      ("import evidence none.csv", .missing, "is not there"),
      ("import evidence table.csv --grade A", .usage, "lists of endorsers"),
    ])
  func refuses(line: String, code: ExitCode, words: String) throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "A bridge was built")
    let run = tool.run(line)
    #expect(run.code == code)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: [40, 80])
  func fitsTheTerminal(width: Int) throws {
    var tool = try Self.tool()
    try Self.edited(
      tool, "evidence", "A bridge was mended", "أُصلح الجسر بعد وقت طويل 桥修好了 and more than one line")
    tool.width = width
    let run = tool.run("import evidence table.csv")
    #expect(run.lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(run.output)")
  }

  @Test func nothingOfACellReachesTheTerminalAsAnInstruction() throws {
    let tool = try Self.tool()
    try Self.edited(tool, "evidence", "A bridge was mended", "\u{1B}[2Jgone")
    let run = tool.run("import evidence table.csv")
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func takesANewCommitmentAndTheCatalogueStaysSound() throws {
    let tool = try Self.tool()
    tool.store.put(
      "id,area,title,sentences,calledOn,term,assessedBy,measurable,provenance\n"
        + ",ALP,Lakes are looked after,All look after lakes.,all,continuing,desk-review,measurable,general-knowledge\n",
      at: "/pact/table.csv")
    let preview = tool.run("import commitments table.csv")
    #expect(preview.code == .no)
    #expect(preview.output.contains("ALP-3: Lakes are looked after"), "\(preview.output)")
    let run = tool.run("import commitments table.csv --yes")
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.output.contains("Wrote Commitments/Frameworks/invented/Commitments/ALP-3.md."))
    #expect(tool.run("commitments --area ALP").output.contains("Lakes are looked after"))
    #expect(tool.run("check").code == .done)
    let again = tool.run("import commitments table.csv --yes")
    #expect(again.code == .done && again.errors.contains("there is nothing to change"), "\(again.errors)")
  }
}
