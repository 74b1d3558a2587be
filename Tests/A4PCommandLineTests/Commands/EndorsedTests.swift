import A4PCommandLine
import CommitmentLedger
import Formats
import TestSupport
import Testing

/// `endorsed`: answers, exit codes, and names as people type them.
struct EndorsedTests {
  @Test(
    "ends with 0, 1 or 65, the worst of its answers",
    arguments: [
      ("AAA", ExitCode.done, ["endorsed"]), ("'Invented Alpha' INVO", .done, ["endorsed", "endorsed"]),
      ("BBB", .no, ["not-documented"]), ("CCC", .no, ["withdrawn"]),
      ("AAA BBB", .no, ["endorsed", "not-documented"]),
      ("AAA Nobody", .data, ["endorsed", "unknown-name"]),
      ("Nobody BBB", .data, ["unknown-name", "not-documented"]),
      ("BBB CCC AAA", .no, ["not-documented", "withdrawn", "endorsed"]),
    ])
  func endsWithTheWorst(names: String, code: ExitCode, answers: [String]) throws {
    let run = try InventedTool(.eventful()).run("endorsed \(names) --format json")
    #expect(run.code == code)
    #expect(try run.elements("asked").map { $0.text("answer") ?? "" } == answers)
  }

  @Test func hasTheKeysThatProgramsRelyOn() throws {
    let run = try InventedTool(.eventful()).run("endorsed AAA --format json")
    #expect(try run.json().names == ["framework", "asOf", "asked"])
    let asked = try #require(try run.elements("asked").first)
    #expect(
      asked.names == [
        "input", "resolved", "answer", "date", "datePrecision", "grade", "verb", "source", "statement",
        "secondary", "candidates",
      ])
    #expect(asked["resolved"]?.names == ["code", "kind", "name"])
    #expect(asked.text("date") == "2018-09-25")
    #expect(asked.text("datePrecision") == "by")
    #expect(try run.json().text("asOf") == "2026-11-21")
  }

  @Test(
    "joins words that are no names one by one",
    arguments: [
      "Invented Alpha", "invented alpha Betaland", "Betaland Invented Alpha", "INVENTED ALPHA",
      "the Invented Republic of Alpha",
    ])
  func joinsWords(words: String) throws {
    let asked = try InventedTool(.eventful()).run("endorsed \(words) --format json").elements("asked")
    #expect(asked.allSatisfy { $0["resolved"]?.text("code") != nil })
    #expect(asked.contains { $0["resolved"]?.text("code") == "AAA" })
  }

  @Test func suggestsForANearMissAndDoesNotAnswerForIt() throws {
    let run = try InventedTool(.eventful()).run("endorsed 'Invented Alfa' --format json")
    let asked = try #require(try run.elements("asked").first)
    #expect(run.code == .data)
    #expect(asked.text("answer") == "unknown-name")
    #expect(asked["resolved"]?.content == .null)
    #expect(asked["candidates"]?.elements?.first?.names == ["code", "name"])
    #expect(asked["candidates"]?.elements?.first?.text("code") == "AAA")
  }

  @Test func saysWhichNamesAnAmbiguousOneFits() throws {
    var workspace = try InventedWorkspace.eventful()
    workspace.registers[0] = .init(
      path: workspace.registers[0].path,
      text: String(decoding: workspace.registers[0].bytes, as: UTF8.self)
        .replacing("1950,Betaland", with: "1950,Twin Land").replacing("1960,,", with: "1960,Twin Land,"))
    let run = try InventedTool(workspace).run("endorsed 'Twin Land' --format json")
    #expect(run.code == .data)
    let asked = try #require(try run.elements("asked").first)
    #expect(asked.text("answer") == "ambiguous")
    #expect(asked["candidates"]?.elements?.compactMap { $0.text("code") } == ["BBB", "CCC"])
  }

  @Test("takes no names for no yes", arguments: ["", "\n \n"])
  func takesNoNamesForNoYes(input: String) throws {
    #expect(try InventedTool(.eventful()).run("endorsed -", input: input).code == .data)
  }

  @Test func readsOneNameALine() throws {
    let run = try InventedTool(.eventful()).run(
      "endorsed - --format json", input: "Invented Alpha\r\n\n  Betaland \n")
    #expect(try run.elements("asked").map { $0.text("input") ?? "" } == ["Invented Alpha", "Betaland"])
  }

  @Test(
    "takes a line apart only where it is a list",
    arguments: [
      ("Invented Alpha, Betaland and INVO", ["Invented Alpha", "Betaland", "INVO"]),
      ("AAA, BBB", ["AAA", "BBB"]), ("AAA and Nowhere", ["AAA and Nowhere"]),
      ("AAA, Nowhere, BBB", ["AAA", "Nowhere", "BBB"]), ("Nowhere, Nobody", ["Nowhere, Nobody"]),
    ])
  func takesAListApart(line: String, parts: [String]) throws {
    let run = try InventedTool(.eventful()).run("endorsed - --format json", input: line + "\n")
    #expect(try run.elements("asked").map { $0.text("input") ?? "" } == parts)
  }

  @Test(
    "takes words apart that stand as in a sentence, and a code in capitals for a code",
    arguments: [
      ("'Invented Alpha, Betaland and INVO'", ["Invented Alpha", "Betaland", "INVO"]),
      ("Invented Alpha, Betaland and INVO", ["Invented Alpha", "Betaland", "INVO"]),
      ("AAA and BBB", ["AAA", "BBB"]), ("AAA, BBB", ["AAA", "BBB"]), ("AAA AND BBB", ["AAA", "AND", "BBB"]),
      ("AAA and Nowhere", ["AAA", "and", "Nowhere"]),
    ])
  func takesASentenceApart(line: String, parts: [String]) throws {
    let run = try InventedTool(.eventful()).run("endorsed \(line) --format json")
    #expect(try run.elements("asked").map { $0.text("input") ?? "" } == parts)
  }

  @Test func saysHowToAskForTheNamesInAFile() throws {
    let tool = try InventedTool(.eventful())
    tool.store.put("AAA\n", at: "/pact/names.csv")
    let run = tool.run("endorsed names.csv")
    #expect(run.code == .data)
    #expect(
      run.errors == "note: 'names.csv' is a file; 'a4p endorsed - < names.csv' asks for the names in it\n")
  }

  @Test func refusesAListThatIsNoUTF8() throws {
    let run = try InventedTool(.eventful()).run("endorsed -", input: "A\0A\0A\0")
    #expect(run.code == .data)
    #expect(run.errors.contains("standard input is not text in UTF-8\n  hint: save the list as 'CSV UTF-8'"))
  }

  @Test(
    "looks at a day, and at what was known by a day",
    arguments: [
      ("CCC --as-of 2018-12-31", "not-documented"), ("CCC --as-of 2019-12-31", "endorsed"),
      ("CCC", "withdrawn"), ("AAA --as-recorded 2026-10-04", "not-documented"),
      ("AAA --as-recorded 2026-10-05", "endorsed"),
    ])
  func looksAtADay(words: String, answer: String) throws {
    let run = try InventedTool(.eventful()).run("endorsed \(words) --format json")
    #expect(try run.elements("asked").first?.text("answer") == answer)
  }

  @Test func saysThatNotDocumentedIsNotNo() throws {
    let tool = try InventedTool(.eventful())
    #expect(tool.run("endorsed BBB").output.contains("not that there is none"))
    #expect(!tool.run("endorsed AAA").output.contains("not that there is none"))
  }

  @Test func printsALetter() throws {
    let run = try InventedTool(.eventful()).run("endorsed AAA BBB 'Invented Alfa' --format markdown")
    #expect(
      run.lines.first
        == "Endorsement of the Invented Declaration, as documented in these records by 2026-11-21:")
    #expect(run.output.contains("| Invented Alpha | endorsed "))
    #expect(run.output.contains("- Invented Alfa: name not understood, perhaps Invented Alpha (AAA)"))
    #expect(run.output.contains("not that there is none"))
    #expect(run.code == .data)
  }

  @Test func readsATableWithHeadings() throws {
    let run = try InventedTool(.eventful()).run(
      "endorsed - --format json", input: "No;Member State;Region\n1;Invented Alpha;Here\n2;Betaland;There\n")
    #expect(try run.elements("asked").map { $0.text("input") ?? "" } == ["Invented Alpha", "Betaland"])
  }

  @Test func showsAStatementMadeOnEndorsingAndAWithdrawal() throws {
    let tool = try InventedTool(.eventful())
    tool.run("endorse BBB --date 2019-01-01 --source L --grade B --statement 'With an invented remark.'")
    #expect(
      tool.run("endorsed BBB").output.contains("Statement of Invented Beta (BBB): With an invented remark."))
    #expect(tool.run("endorsed BBB").output.contains("B, a secondary list"))
    #expect(
      try tool.run("endorsed BBB --format json").elements("asked").first?.text("statement")
        == "With an invented remark.")
    tool.run("endorse BBB --date 2020-01-01 --source M --withdrawn")
    let now = try #require(try tool.run("endorsed BBB --format json").elements("asked").first)
    #expect(now.text("answer") == "withdrawn")
    #expect(now.text("date") == "2020-01-01")
    #expect(now.text("statement") == nil)
    let then = try #require(
      try tool.run("endorsed BBB --as-of 2019-12-31 --format json").elements("asked").first)
    #expect(then.text("answer") == "endorsed")
    let history = try tool.run("state BBB --format json").elements("history")
    #expect(history.map { $0.text("act") } == ["endorsed", "withdrawn"])
    #expect(
      tool.run("state BBB").output.contains("endorsed, grade B, L; statement: With an invented remark."))
    #expect(tool.run("log").output.contains("BBB withdrawn 2020-01-01"))
  }

  @Test("fits the terminal in every script", arguments: [40, 60, 80, 120])
  func fitsTheTerminal(width: Int) throws {
    var tool = try InventedTool(.eventful())
    tool.width = width
    let run = tool.run("endorsed AAA BBB CCC الأردن 阿尔巴尼亚 'Invented Alfa'")
    #expect(run.lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(run.output)")
  }
}
