import A4PCommandLine
import Formats
import TestSupport
import Testing

/// `record`: what is written, what is said, and what is refused.
struct RecordTests {
  private static let enough = "record --commitment ALP-1 --date 2026-09-30 --title Rules --symbol A/81/1"

  @Test func writesOneLineIntoTheSegmentOfItsOffice() throws {
    let tool = try InventedTool()
    let run = tool.run(Self.enough)
    #expect(run.code == .done)
    #expect(tool.lineCount == 1)
    let path = try #require(tool.lines.keys.first)
    #expect(
      path.firstMatch(of: #/^/pact/Commitments/Ledger/invented-office/2026/2026-Q4\.[0-9a-z]{8}\.jsonl$/#)
        != nil)
    #expect(run.lines == ["Recorded evidence in \(path.dropFirst(6)):", try run.id()])
    #expect(tool.run("evidence \(try run.id())").code == .done)
  }

  @Test func saysThatAnOfficeIsNew() throws {
    let tool = try InventedTool()
    #expect(tool.run(Self.enough).notes == ["note: 'invented-office' is a new office in this ledger"])
    #expect(!tool.run(Self.enough).errors.contains("new office"))
    #expect(tool.run(Self.enough + " --office other --quiet").notes == [])
  }

  @Test func remindsOfWhatTheHeadingAsksFor() throws {
    let tool = try InventedTool()
    let line = "record --commitment BET-1 --date 2026-09-30 --title Visit --symbol A/81/1"
    #expect(tool.run(line).notes.contains("reminder: name no invented friend"))
    #expect(!tool.run(Self.enough).notes.contains("reminder: name no invented friend"))
  }

  @Test func printsTheRecordAsJSON() throws {
    let run = try InventedTool().run(Self.enough + " --format json --by 'Desk officer'")
    #expect(try run.json().names == ["id", "record"])
    #expect(try run.json()["record"]?.text("id") == run.json().text("id"))
    #expect(try run.json()["record"]?.text("by") == "Desk officer")
    #expect(try run.json()["record"]?["clock"] == nil)
  }

  @Test func saysThatTheTimeWasGiven() throws {
    let tool = try InventedTool()
    let run = tool.run(Self.enough + " --now 2026-10-01T08:00:00 --format json")
    #expect(try run.json()["record"]?.text("clock") == "given")
    #expect(try run.json()["record"]?.text("recorded") == "2026-10-01T08:00:00Z")
  }

  @Test("writes nothing in a dry run", arguments: ["", " --format json"])
  func writesNothingInADryRun(format: String) throws {
    let tool = try InventedTool()
    let run = tool.run(Self.enough + " --dry-run" + format)
    #expect(run.code == .done)
    #expect(tool.store.writes == 0)
    #expect(run.notes.last == "note: a dry run; nothing was written")
  }

  @Test func keepsEverythingThatWasGiven() throws {
    let tool = try InventedTool()
    let run = tool.run(
      """
      record --commitment ALP-1:advances --commitment 2 --direction sets-back --date 2026-Q3 --title '-5 degrees' \
      --summary Cold --symbol A/81/1 --paragraph 4-6 --url https://invented.example/1 --document 'A list' \
      --archived https://kept.example/1 --body Council --role secretariat --state Betaland:donor --state AAA \
      --mission INVMIS --nature report --published '30 September 2026' --covers 2025 --document-language fr --tag ice \
      --format json
      """)
    let record = try #require(try run.json()["record"])
    #expect(record.texts("commitments") == ["ALP-1:advances", "ALP-2:sets-back"])
    #expect(record.text("title") == "-5 degrees")
    #expect(record.text("date") == "2026-Q3")
    #expect(record.text("precision") == "quarter")
    #expect(record.texts("states") == ["BBB:donor", "AAA"])
    #expect(record.text("published") == "2026-09-30")
    #expect(record.text("nature") == "report")
    #expect(record.text("covers") == "2025")
  }

  @Test func isAnActWithoutDirectionUnlessSaid() throws {
    let record = try #require(try InventedTool().run(Self.enough + " --format json").json()["record"])
    #expect(record.texts("commitments") == ["ALP-1"] || record.texts("commitments") == ["ALP-1:neutral"])
    #expect(record.text("nature") == "act")
  }

  @Test(
    "keeps a date at the precision given",
    arguments: [
      ("2026-09-30", "2026-09-30", "day"), ("2026-09", "2026-09", "month"), ("2026", "2026", "year"),
      ("today", "2026-11-21", "day"), ("yesterday", "2026-11-20", "day"),
      ("'30 September 2026'", "2026-09-30", "day"),
      ("'September 2026'", "2026-09", "month"),
    ])
  func keepsTheDate(typed: String, text: String, precision: String) throws {
    let line = "record --commitment ALP-1 --date \(typed) --title Rules --symbol A/81/1 --format json"
    let record = try #require(try InventedTool().run(line).json()["record"])
    #expect(record.text("date") == text)
    #expect(record.text("precision") == precision)
  }

  @Test(
    "takes the word after an option for its value, whatever it begins with",
    arguments: ["-5", "--", "-n5", "--ti"])
  func takesTheWordAfterAnOption(title: String) throws {
    let words = [
      "record", "--commitment", "ALP-1", "--date", "2026", "--symbol", "X/1", "--title", title, "--format",
      "json",
    ]
    #expect(try InventedTool().run(words: words).json()["record"]?.text("title") == title)
  }

  @Test(
    "takes the office from the option, else the environment, else the clone",
    arguments: [
      (" --office third", ["A4P_OFFICE": "second"], "third"), ("", ["A4P_OFFICE": "second"], "second"),
      ("", [:], "first"), ("", ["A4P_OFFICE": ""], "first"),
    ])
  func takesTheOffice(option: String, environment: [String: String], office: String) throws {
    var tool = try InventedTool()
    tool.run("init --office first")
    tool.environment = environment.merging(["HOME": "/home/somebody"]) { first, _ in first }
    #expect(try tool.run(Self.enough + option + " --format json").json()["record"]?.text("office") == office)
  }

  @Test(
    "refuses what is wrong and writes nothing",
    arguments: [
      (
        "--commitment ALP-9 --date 2026 --title T --symbol X", ExitCode.data,
        "commitment 'ALP-9' is not in the framework"
      ),
      (
        "--commitment ALP-1 --date 2026 --title T --symbol X --state Nobody", .data,
        "'Nobody' is not the name of"
      ),
      ("--commitment ALP-1 --date 2026 --title T --symbol X --role nobody", .data, "role 'nobody' is not"),
      ("--commitment ALP-1 --date 2026 --title T --symbol X --mission NONE", .data, "mission 'NONE' is not"),
      ("--commitment ALP-1 --date 2026-12-24 --title T --symbol X", .data, "had not come"),
      ("--commitment ALP-1:advances --date 2017 --title T --symbol X", .data, "cannot point anywhere"),
      ("--commitment ALP-1 --date 2026 --title T", .usage, "names no document"),
      ("--commitment ALP-1 --date 2026 --title T --url gopher://x", .data, "'gopher://x' is not an address"),
      ("--commitment ALP-1 --date 2026 --title T --url 'https://a b'", .data, "is not an address"),
      ("--commitment ALP-1 --commitment 1 --date 2026 --title T --symbol X", .data, "'ALP-1' is named twice"),
      ("--commitment ALP-1 --date 2026-02-30 --title T --symbol X", .usage, "that month has 28 days"),
      ("--commitment ALP-1 --date 2026 --symbol X", .usage, "'--title TEXT' is required"),
      ("--commitment ALP-1 --date 2026 --title ' ' --symbol X", .usage, "'--title TEXT' is required"),
      ("--date 2026 --title T --symbol X", .usage, "'--commitment ID[:DIRECTION]' is required"),
      ("--commitment ALP-1 --title T --symbol X", .usage, "'--date DATE' is required"),
      ("--commitment ALP-1:up --date 2026 --title T --symbol X", .usage, "up"),
      ("--commitment ALP-1 --date 2026 --title T --symbol X --state AAA:owner", .usage, "owner"),
      ("--commitment ALP-1 --date 2026 --title T --symbol X --nature deed", .usage, "deed"),
      (
        "--commitment ALP-1 --date 2026 --title T --symbol X --office Upper", .usage,
        "'Upper' is not an office"
      ),
    ])
  func refuses(options: String, code: ExitCode, words: String) throws {
    let tool = try InventedTool()
    let run = tool.run("record " + options)
    #expect(run.code == code)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
    #expect(tool.store.writes == 0)
  }

  @Test("says every problem of a record at once", arguments: ["table"])
  func saysEveryProblem(format: String) throws {
    let run = try InventedTool().run(
      "record --commitment ALP-1:advances --date 2017 --title T --url nowhere --archived neither --format \(format)"
    )
    #expect(run.code == .data)
    #expect(run.errors.contains("'nowhere' is not an address"))
    #expect(run.errors.contains("'neither' is not an address"))
    #expect(run.errors.contains("cannot point anywhere"))
  }

  @Test(
    "refuses to record for nobody",
    arguments: [
      ([:], "it is not known which office records here"),
      (["A4P_OFFICE": "No Office"], "A4P_OFFICE is 'No Office'"),
    ])
  func refusesToRecordForNobody(environment: [String: String], words: String) throws {
    var tool = try InventedTool()
    tool.environment = environment
    let run = tool.run(Self.enough)
    #expect(run.code == .usage)
    #expect(run.errors.contains(words))
  }

  @Test func doesNotReadThePast() throws {
    let tool = try InventedTool(.eventful())
    let other = "/pact/Commitments/Ledger/elsewhere/2026/2026-Q3.00000001.jsonl"
    tool.store.put("x", at: other)
    tool.store.failReading(other, with: FileFault(.read, other, "no"))
    #expect(tool.run(Self.enough).code == .done)
  }

  @Test(
    "leaves everything as it was where a write fails", arguments: [0, 1], [FileFault.Attempt.create, .write])
  func leavesEverything(step: Int, attempt: FileFault.Attempt) throws {
    let tool = try InventedTool(.eventful())
    let lines = tool.lineCount
    tool.store.fail(after: step, with: FileFault(attempt, "/pact/x", "no space left"))
    let before = tool.lines
    let words = InventedTool.words(Self.enough)
    let run = step == 0 ? tool.run(words: words) : tool.runAllowingPrivateFiles(words)
    #expect(run.code == (attempt == .create ? .cannotCreate : .inputOutput))
    #expect(tool.lines == before)
    #expect(tool.lineCount == lines)
  }

  @Test func takesTheLock() throws {
    let tool = try InventedTool()
    tool.run(Self.enough)
    #expect(tool.store.locks == 1)
  }

  @Test func setsAsideWhatAnInterruptedWriteLeft() throws {
    let tool = try InventedTool()
    tool.run(Self.enough)
    let path = try #require(tool.lines.keys.first)
    tool.store.put(try #require(tool.store.text(path)) + "{\"torn", at: path)
    let run = tool.run(Self.enough)
    #expect(run.errors.contains("an earlier write was interrupted"))
    #expect(tool.lineCount == 2)
    #expect(tool.run("verify").code == .done)
  }
}
