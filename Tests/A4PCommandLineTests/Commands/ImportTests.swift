import A4PCommandLine
import CommitmentLedger
import Formats
import Synchronization
import TestSupport
import Testing

/// `import endorsements`: the preview, the question, the writing, and what is never written.
struct ImportTests {
  private static let options = "--date 2019-06-30 --source 'An invented list' --grade A"

  private static func tool(_ list: String) throws -> InventedTool {
    let tool = try InventedTool(.eventful())
    tool.store.put(list, at: "/pact/list")
    return tool
  }

  @Test func onlyPreviewsWhereNobodyCanBeAsked() throws {
    let tool = try Self.tool("Invented Alpha\nBetaland\nInvented Delta\n")
    let run = tool.run("import endorsements list \(Self.options)")
    #expect(run.code == .no)
    #expect(run.output.contains("To be recorded: 2\n"))
    #expect(run.output.contains("Already there: 1\n"))
    #expect(run.output.contains("Invented Alpha (AAA), documented by 2018-09-25"))
    #expect(run.errors == "note: nothing was written; --yes records 2 records\n")
  }

  @Test func recordsAllRowsWithYesAndNothingTheSecondTime() throws {
    let tool = try Self.tool("Invented Alpha, Betaland and Invented Delta\n")
    let before = tool.lineCount
    #expect(tool.run("import endorsements list \(Self.options) --yes").code == .done)
    #expect(tool.lineCount == before + 2)
    let again = tool.run("import endorsements list \(Self.options) --yes")
    #expect(again.code == .done)
    #expect(again.errors == "note: there is nothing to record\n")
    #expect(tool.lineCount == before + 2)
    #expect(tool.run("endorsed AAA BBB DDD").code == .done)
    #expect(tool.run("check").code == .done)
  }

  @Test func addsNothingTwiceAlsoWhereTheRecordWasTakenBack() throws {
    let tool = try Self.tool("Betaland\n")
    tool.run("import endorsements list \(Self.options) --yes")
    let ids = try tool.run("log --limit 1 --format json").elements("records").compactMap { $0.text("id") }
    #expect(tool.run("retract \(try #require(ids.first)) --reason 'Not on the list.'").code == .done)
    let again = tool.run("import endorsements list \(Self.options)")
    #expect(again.code == .done)
    #expect(again.output.contains("imported before"))
  }

  @Test func saysForProgramsThatNothingWasWrittenWhereAPersonSaysNo() throws {
    var tool = try InventedTool()
    tool.terminal = ScriptedTerminal(["n"], isPlain: true)
    tool.store.put("name,date,source\nInvented Beta,2019,List\n", at: "/pact/list.csv")
    let run = tool.run("import endorsements list.csv --format json")
    #expect(run.code == .no)
    #expect(try run.json()["written"]?.content == .bool(false))
  }

  @Test("asks at a terminal", arguments: [("y", 1), ("yes", 1), ("Y", 1), ("n", 0), ("", 0), ("maybe", 0)])
  func asksAtATerminal(typed: String, added: Int) throws {
    var tool = try Self.tool("Betaland\n")
    tool.terminal = ScriptedTerminal([typed], isPlain: true)
    let before = tool.lineCount
    let run = tool.run("import endorsements list \(Self.options)")
    #expect(run.code == (added > 0 ? .done : .no))
    #expect(tool.lineCount == before + added)
  }

  @Test func printsNothingOverItsQuestion() throws {
    var tool = try Self.tool("Betaland\n")
    let works = Mutex(0)
    let asked = ScriptedTerminal(["y"], isPlain: true) {
      #expect(works.withLock { $0 } == 0, "it says that it works while it asks")
    }
    tool.terminal = asked
    tool.progress = { _ in
      works.withLock { $0 += 1 }
      return { works.withLock { $0 -= 1 } }
    }
    #expect(tool.run("import endorsements list \(Self.options)").code == .done)
    #expect(asked.isDone)
  }

  @Test func readsATableWithHeadings() throws {
    let tool = try Self.tool(
      """
      Country;Date;Precision;Verb;Source;Grade;Statement
      Betaland;2018-10;;signed;A letter;A-;We will look after rivers.
      Invented Delta;2018-09-30;by;;;b;

      """)
    let run = tool.run("import endorsements list --source 'An invented list' --yes --format json")
    #expect(run.code == .done)
    let rows = try tool.run("endorsed BBB DDD --format json").elements("asked")
    #expect(rows.map { $0.text("date") } == ["2018-10", "2018-09-30"])
    #expect(rows.map { $0.text("datePrecision") } == ["month", "by"])
    #expect(rows.map { $0.text("verb") } == ["signed", nil])
    #expect(rows.map { $0.text("source") } == ["A letter", "An invented list"])
    #expect(rows.map { $0.text("grade") } == ["A-", "B"])
    #expect(rows.map { $0.text("statement") } == ["We will look after rivers.", nil])
  }

  @Test func takesItsOwnTableBack() throws {
    let csv = try InventedTool(.eventful()).run("endorsements --as-of 2019-12-31 --format csv").output
    let tool = try InventedTool()
    tool.store.put(csv, at: "/pact/list.csv")
    #expect(tool.run("import endorsements list.csv --yes").code == .done)
    #expect(tool.run("endorsements --as-of 2019-12-31 --format csv").output == csv)
  }

  @Test func recordsNothingWhileARowIsNotUnderstood() throws {
    let tool = try Self.tool("Betaland\nInvented Alfa\nNowhere\n")
    let run = tool.run("import endorsements list \(Self.options) --yes")
    #expect(run.code == .data)
    #expect(run.output.contains("Not understood: 2\n"))
    #expect(run.output.contains("name not understood; perhaps Invented Alpha (AAA)"))
    #expect(tool.run("import endorsements list \(Self.options) --yes --skip-unknown").code == .done)
    #expect(tool.run("endorsed BBB").code == .done)
  }

  @Test(
    "says what is wrong with a row",
    arguments: [
      ("name,date\nBetaland,30/06/2019", "'30/06/2019' is not a date"),
      ("name,date\nBetaland,", "gives no date"),
      ("name,date,grade\nBetaland,2019,Z", "'Z' is not a grade"),
      ("name,code,date\nBetaland,AAA,2019", "is of another"),
      ("name,date,precision\nBetaland,2019-06,by", "has no precision 'by'"),
      ("name,date,act\nBetaland,2019,signed", "neither 'endorsed' nor 'withdrawn'"),
    ])
  func saysWhatIsWrongWithARow(list: String, words: String) throws {
    let run = try Self.tool(list + "\nInvented Delta,2019\n").run("import endorsements list --source L")
    #expect(run.code == .data)
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test(
    "needs a name, a date and a source",
    arguments: [
      ("Betaland", "--source L", ExitCode.data, "gives no date"),
      ("Betaland", "--date 2019", .data, "gives no source"),
      ("\n", "--date 2019 --source L", .data, "holds no name"),
    ])
  func needsANameADateAndASource(list: String, options: String, code: ExitCode, words: String) throws {
    let run = try Self.tool(list).run("import endorsements list \(options)")
    #expect(run.code == code)
    #expect(run.errors.contains(words))
  }

  @Test func aFileThatIsNotThereIsMissing() throws {
    #expect(try InventedTool().run("import endorsements none \(Self.options)").code == .missing)
  }

  @Test func namesAnEndorserOnceOnly() throws {
    let run = try Self.tool("Betaland\nBBB\n").run("import endorsements list \(Self.options)")
    #expect(run.output.contains("To be recorded: 1\n"))
    #expect(run.output.contains("named on line 1 too"))
  }

  @Test func recordsAWithdrawalAndWhatCameAfterIt() throws {
    let tool = try Self.tool(
      "name,date,act\nAAA,2020-01-01,withdrawn\nCCC,2019-01-01,endorsed\nCCC,2021-01-01,endorsed\n")
    let run = tool.run("import endorsements list --source L")
    #expect(run.output.contains("To be recorded: 1\n"))
    #expect(run.output.contains("withdrawn 2020-04-01, which is later"))
    #expect(tool.run("import endorsements list --source L --yes").code == .done)
    #expect(try tool.run("endorsed AAA --format json").elements("asked").first?.text("answer") == "withdrawn")
  }

  @Test func addsFurtherSourcesWhereAsked() throws {
    let tool = try Self.tool("Invented Alpha\n")
    #expect(tool.run("import endorsements list \(Self.options)").errors.contains("nothing to record"))
    #expect(tool.run("import endorsements list \(Self.options) --add-sources --yes").code == .done)
    #expect(try tool.run("state AAA --format json").elements("history").count == 2)
  }

  @Test func aRehearsalWritesNothing() throws {
    let tool = try Self.tool("Betaland\n")
    let before = tool.store.files
    let run = tool.run("import endorsements list \(Self.options) --yes --dry-run")
    #expect(run.code == .done)
    #expect(run.errors.contains("a dry run"))
    #expect(tool.store.files == before)
  }

  @Test func comparesWithTheOfficialTotalOfTheDay() throws {
    let tool = try Self.tool("Invented Alpha, Betaland, INVO\n")
    let run = tool.run("import endorsements list \(Self.options) --format json")
    let total = try #require(try run.json()["total"])
    #expect(total.names == ["asOf", "namedStates", "documentedStates", "officialStates", "difference"])
    #expect(total.text("asOf") == "2019-06-30")
    // Alpha and Gamma are documented by then, Beta would be: three, where the official total is two.
    #expect(total.text("documentedStates") == "3")
    #expect(total.text("difference") == "1")
    let text = tool.run("import endorsements list \(Self.options)").output
    #expect(text.contains("The file names 2 Member States, 1 organization as having endorsed."))
    #expect(text.contains("the official total is 2 (by 2018-10-01): 1 more here."))
  }

  @Test func readsStandardInputWithoutAsking() throws {
    var tool = try InventedTool(.eventful())
    tool.terminal = ScriptedTerminal(["y"], isPlain: true)
    #expect(tool.run("import endorsements - \(Self.options)", input: "Betaland\n").code == .no)
    #expect(tool.run("import endorsements - \(Self.options) --yes", input: "Betaland\n").code == .done)
  }

  @Test("leaves nothing behind where the disk fails", arguments: [0, 1])
  func leavesNothingBehind(step: Int) throws {
    let tool = try Self.tool("Betaland\nInvented Delta\n")
    tool.store.fail(after: step, with: FileFault(.write, "/pact", "no space left on device"))
    let run = tool.runAllowingPrivateFiles(
      InventedTool.words("import endorsements list \(Self.options) --yes"))
    #expect(run.code == .inputOutput)
    #expect(tool.run("import endorsements list \(Self.options) --yes").code == .done)
  }

  @Test(
    "shows the preview at every width", arguments: [40, 80],
    ["Invented Alpha\nBetaland\nInvented Delta\nInvented Alfa\n", "阿尔法\nالأردن\nBBB\n"])
  func fitsTheTerminal(width: Int, list: String) throws {
    var tool = try Self.tool(list)
    tool.width = width
    let run = tool.run("import endorsements list \(Self.options)")
    #expect(run.lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(run.output)")
  }
}
