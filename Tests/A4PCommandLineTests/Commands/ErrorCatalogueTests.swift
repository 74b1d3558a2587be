import A4PCommandLine
import CommitmentModel
import TestSupport
import Testing

/// Every error that a person can meet: the words typed, the code, and what is printed on standard error.
///
/// The golden file is the catalogue; a change of words shows there.
struct ErrorCatalogueTests {
  /// What is typed under one heading.
  struct Chapter: Sendable {
    var title: String
    var lines: [String]
    /// Whether there may be an answer all the same.
    var isAnswered = false
    var prepare: @Sendable (inout InventedTool) throws -> Void = { _ in }
  }

  private static let recorded = "record --commitment ALP-1 --date 2026-09-30 --title Rules --symbol A/81/1"
  private static let report = "z99y1a"  // "Report on two rivers"
  private static let mistyped = "yjkw2m"  // "Friends met twise", which was corrected
  private static let doubled = "xvxt3y"  // "Friends met again", which was taken back
  private static let retraction = "xgjs4k"

  /// What is wrong given the data, or with lines as a whole.
  static let chapters: [Chapter] = [
    Chapter(
      title: "What is required",
      lines: [
        "commitment", "endorsed", "state", "record", "record --commitment ALP-1",
        "record --commitment ALP-1 --date 2026",
        "record --commitment ALP-1 --date 2026 --title Rules", "assess --date 2026",
        "assess ALP-1 ALP-2 --date 2026",
        "assess ALP-1", "assess ALP-1 --date 2026", "assess ALP-1 --date 2026 --status implemented",
        "assess ALP-1 --date 2026 --status implemented --basis desk-review", "endorse", "endorse Betaland",
        "endorse Betaland --date 2019", "role", "role Betaland", "role Betaland host-countries",
        "role Betaland host-countries --from 2020", "correct", "correct \(report)", "retract",
        "retract \(report)",
      ]),
    Chapter(
      title: "Names and identifiers",
      lines: [
        "commitment ALP-9", "commitment rivers", "commitment ALP-1,BET-1", "evidence ALP-1",
        "evidence rivers", "retract ALP-1 --reason R", "commitment BET-11", "commitment XYZ-1",
        "commitment 99", "commitment nonsense",
        "commitments --area XYZ",
        "commitments --role host-country", "commitments --role xyz", "evidence --mission INVMIL",
        "evidence --mission XYZ",
        "state Nobody", "state 'Invented Alfa'", "endorsements --group Atlantis", "endorsements --group A",
        "endorsements --role secretariat", "evidence zzzzzz", "evidence uuuu", "evidence ab", "log zzzzzz",
        "endorsed -", "evidence 01", "evidence 01m4", "areas --framework other",
      ]),
    Chapter(
      title: "Evidence that is refused",
      lines: [
        "\(recorded) --commitment 1", "record --commitment ALP-9 --date 2026 --title T --symbol X",
        "record --commitment ALP-1 --date 2026-12-24 --title T --symbol X",
        "record --commitment ALP-1:advances --date 2017 --title T --symbol X",
        "record --commitment ALP-1 --date 2026 --title T --url ftp://x",
        "record --commitment ALP-1 --date 2026 --title T --url www.invented.example",
        "record --commitment ALP-1,BET-1 --date 2026 --title T --symbol X --state AAA,BBB --role secretariat,all",
        "\(recorded) --archived nowhere",
        "\(recorded) --state Nobody", "\(recorded) --role nobody", "\(recorded) --mission NONE",
        "record --commitment ALP-1:advances --date 2017 --title T --url nowhere --archived nowhere",
        "record --commitment ALP-9 --commitment XYZ-1 --date 2026 --title T --symbol X --state Nobody --role nobody --mission NONE",
      ]),
    Chapter(
      title: "Assessments that are refused",
      lines: [
        "assess ALP-1 --status implemented --basis desk-review --date 2026-10-31 --rationale R",
        "assess ALP-1 --status not-started --basis desk-review --date 2026-10-31 --rationale R",
        "assess ALP-1 --status overtaken-by-events --basis desk-review --date 2026-10-31 --rationale R",
        "assess ALP-1 --status not-assessed --basis desk-review --date 2026-10-31 --rationale R",
        "assess BET-1 --status limited-progress --basis self-reported --date 2026-10-31 --rationale R",
        "assess BET-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites \(report)",
        "assess ALP-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites \(retraction)",
        "assess ALP-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites zzzzzz",
        "assess BET-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites \(mistyped)",
        "assess BET-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites \(doubled)",
        "assess ALP-9 --status limited-progress --basis desk-review --date 2026-10-31 --rationale R --cites zzzzzz --cites \(doubled)",
        "assess --reaffirm --date 2026-11-01 BET-1", "assess --reaffirm --date 2018",
        "assess --reaffirm --date 2027-12-31 --now 2028-01-05",
      ]),
    Chapter(
      title: "Endorsements and memberships that are refused",
      lines: [
        "endorse Nobody --date 2019 --source L", "endorse Betaland --date 2017 --source L",
        "endorse Betaland --date 2027 --source L",
        "role Nobody host-countries --from 2020 --source L", "role Nobody hosts --from 2020 --source L",
        "role Betaland hosts --from 2020 --source L",
        "role Betaland host-countries --from 2020 --to 2019 --source L",
      ]),
    Chapter(
      title: "Tables that do not go out or come back",
      lines: [
        "export", "export evidense", "export evidence --format markdown", "import evidence none.csv",
        "import evidence broken.csv", "import evidence wrong.csv --yes", "import evidence right.csv",
        "import evidence wrong.csv --grade A",
        "export states --output Commitments/Registers/states.csv",
      ]
    ) {
      $0.store.put([0x50, 0x4B, 0x03, 0x04], at: "/pact/broken.csv")
      $0.store.put("id,date\nxxxx,banana\n", at: "/pact/wrong.csv")
      $0.store.put(
        "id,date,title,symbol,commitments\n,2026-08-01,New,A/1,ALP-1\n", at: "/pact/right.csv")
    },
    Chapter(
      title: "Lists that are not imported",
      lines: [
        "import", "import 'my list.csv'", "import endorsements", "import nonsense list.txt",
        "import endorsements none.txt --date 2019 --source L",
        "import endorsements list.txt --source L", "import endorsements list.txt --date 2019",
        "import endorsements list.txt --date 2019 --source L --format csv",
        "import endorsements list.txt --date 2019 --source L --yes",
        "import endorsements empty.txt --date 2019 --source L",
        "import endorsements early.txt --date 2017 --source L --yes",
      ], isAnswered: true
    ) { tool in
      tool.store.put("Betaland\nInvented Alfa\n", at: "/pact/list.txt")
      tool.store.put("\n", at: "/pact/empty.txt")
      tool.store.put("Betaland\n", at: "/pact/early.txt")
    },
    Chapter(
      title: "Corrections and retractions that are refused",
      lines: [
        "correct \(report) --reason R", "correct \(report) --grade A --reason R",
        "correct \(report) --status implemented --reason R",
        "correct \(report) --to 2027 --reason R", "correct \(report) --title '' --reason R",
        "correct \(mistyped) --title T --reason R",
        "correct \(doubled) --title T --reason R", "correct \(retraction) --date 2026 --reason R",
        "correct zzzzzz --title T --reason R",
        "retract \(mistyped) --reason R", "retract \(doubled) --reason R",
        "retract \(report) --reason R --duplicate-of \(report)",
        "retract \(report) --reason R --duplicate-of zzzzzz", "retract - --reason R",
        "retract \(report) yxyx1z --reason R --duplicate-of \(mistyped)", "redact", "redact \(report)",
        "redact zzzzzz --reason R",
      ]),
    Chapter(
      title: "A record that was redacted",
      lines: [
        "redact \(report) --reason R", "correct \(report) --title T --reason R",
        "retract \(report) --reason R",
      ]
    ) { $0.run("redact \(report) --reason 'It named a victim.'") },
    Chapter(
      title: "Scorecards that are refused",
      lines: ["scorecard --quarter 2027-Q1", "scorecard --check --quarter 2027-Q1"]),
    Chapter(
      title: "Approvals that are refused",
      lines: [
        "approve", "approve \(report)", "approve \(report) --by TEXT", "approve \(report) --by Chief",
        "approve zzzzzz --by Chief", "approve wswq5x --by Chief",
      ]),
    Chapter(
      title: "Quarters that cannot be signed or compared",
      lines: [
        "sign-off", "sign-off --quarter 2026-Q3",
        "sign-off --quarter 2026-Q3 --prepared-by TEXT --approved-by B",
        "sign-off --quarter 2026-Q3 --prepared-by A --approved-by B --replace",
        "sign-off --quarter 2026-Q3 --prepared-by A --approved-by B --reason R",
        "sign-off --quarter 2026-Q4 --prepared-by A --approved-by ' a'",
        "sign-off --quarter 2026-Q3 --prepared-by A --approved-by B --replace --reason R",
        "changes --from 2026-Q3 --to 2026-Q2", "todo --quarter 2026",
      ]),
    Chapter(
      title: "A quarter that is signed",
      lines: [
        "sign-off --quarter 2026-Q3 --prepared-by A --approved-by B",
        "sign-off --quarter 2026-Q2 --prepared-by A --approved-by B",
      ]
    ) { $0.run("sign-off --quarter 2026-Q3 --prepared-by 'A desk officer' --approved-by 'A chief'") },
    Chapter(title: "A signed page that was edited", lines: ["scorecard --check"]) { tool in
      tool.run("sign-off --quarter 2026-Q3 --prepared-by 'A desk officer' --approved-by 'A chief'")
      tool.store.put("edited\n", at: "/pact/Reports/2026-Q3/en/scorecard.md")
    },
    Chapter(title: "Who records: nobody said", lines: [recorded]) { $0.environment = [:] },
    Chapter(title: "Who records: A4P_OFFICE is no office", lines: [recorded]) {
      $0.environment["A4P_OFFICE"] = "The Office"
    },
    Chapter(
      title: "No workspace",
      lines: ["areas", "areas --workspace nowhere", "init --office one"]
    ) {
      $0.folder = "/elsewhere"
    },
    Chapter(title: "A workspace there already", lines: ["init .", "init /pact"]),
    Chapter(title: "A workspace without frameworks", lines: ["areas"]) { tool in
      for path in tool.store.files.keys where path.contains("/Frameworks/") { tool.store.drop(path) }
    },
    Chapter(title: "Two frameworks", lines: ["areas"]) {
      $0.store.put("{}", at: "/pact/Commitments/Frameworks/other/framework.json")
    },
    Chapter(title: "A framework without its file", lines: ["areas"]) {
      $0.store.drop("/pact/Commitments/Frameworks/invented/framework.json")
    },
    Chapter(title: "A commitment file with a field twice", lines: ["areas", recorded]) { tool in
      let path = "/pact/Commitments/Frameworks/invented/Commitments/ALP-1.md"
      tool.store.put(
        (tool.store.text(path) ?? "").replacing("term:", with: "term: continuing\nterm:"), at: path)
    },
    Chapter(title: "A register with a row too short", lines: ["areas"]) { tool in
      let path = "/pact/Commitments/Registers/states.csv"
      tool.store.put((tool.store.text(path) ?? "") + "EEE,state\n", at: path)
    },
    Chapter(
      title: "Lines of the ledger that cannot be read",
      lines: ["commitments", "scorecard", "scorecard --check"], isAnswered: true
    ) { tool in
      tool.store.put(
        "nonsense\n", at: "/pact/Commitments/Ledger/invented-office/2026/2026-Q4.0000000z.jsonl")
    },
    Chapter(title: "A file that cannot be read", lines: ["areas"]) { tool in
      let path = "/pact/Commitments/Registers/states.csv"
      tool.store.failReading(path, with: FileFault(.read, path, "Permission denied"))
    },
    Chapter(title: "A file that cannot be made", lines: ["scorecard"]) {
      $0.store.fail(after: 0, with: FileFault(.create, "/pact/Reports/2026-Q3", "Permission denied"))
    },
    Chapter(title: "A full disk", lines: ["scorecard"]) {
      $0.store.fail(
        after: 2,
        with: FileFault(.write, "/pact/Reports/2026-Q3/en/scorecard.md", "No space left on device"))
    },
    Chapter(title: "Left at a terminal", lines: ["record", "assess ALP-1"]) {
      $0.terminal = ScriptedTerminal(["\u{3}"])
    },
    Chapter(title: "No editor", lines: ["record --edit", "assess --edit"]),
    Chapter(title: "An editor that fails", lines: ["record --edit"]) {
      $0.editor = { _ in .failed("'vi' ended with 1") }
    },
    Chapter(title: "A text from an editor that cannot be read", lines: ["record --edit"]) {
      $0.editor = { _ in .saved("  on\ntitel: T\ndate: banana\ndate: 2026\nstate: AAA:owner\nwords\n") }
    },
    Chapter(title: "Pages that differ", lines: ["scorecard --check --quarter 2026-Q3"]),
  ]

  @Test func printsWhatTheCatalogueSays() throws {
    var text =
      "# Errors\n\nWhat is typed, the code that it ends with, and what is printed on standard error.\n"
    for chapter in Self.typing + Self.chapters {
      text += "\n## \(chapter.title)\n"
      for line in chapter.lines {
        var tool = try InventedTool(.eventful())
        tool.width = 100
        try chapter.prepare(&tool)
        let run = tool.run(line)
        #expect(run.code != .fault, "\(line) is our fault")
        #expect(!run.notes.isEmpty, "\(line) says nothing")
        #expect(!run.errors.contains("\u{1B}"))
        #expect(run.code != .done || chapter.isAnswered, "\(line) is no error")
        let errors = run.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        text += "\n$ a4p \(line.replacing("\u{1B}", with: "<ESC>"))\n[\(run.code.rawValue)]\n"
        text += errors.map { "  \($0)\n" }.joined()
      }
    }
    try expectGolden(text, "errors.txt")
  }

  @Test func wrapsEveryErrorToTheTerminalAndBreaksNothingThatIsCopied() throws {
    let width = 40
    for chapter in Self.chapters {
      for line in chapter.lines {
        var tool = try InventedTool(.eventful())
        try chapter.prepare(&tool)
        let whole = tool.run(line).errors
        tool = try InventedTool(.eventful())
        try chapter.prepare(&tool)
        tool.errorWidth = width
        let wrapped = tool.run(line).errors
        let lines = wrapped.split(separator: "\n")
        let longest =
          whole.split(whereSeparator: \.isWhitespace).map { DisplayWidth.of(String($0)) }.max() ?? 0
        if longest <= width - 6 {
          #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, "\(line): \(wrapped)")
        }
        for quoted in whole.matches(of: #/'a4p [^']*'/#) where quoted.output.count <= width - 4 {
          #expect(lines.contains { $0.contains(quoted.output) }, "\(line): \(wrapped)")
        }
        guard !whole.contains("^\n") else { continue }
        let words = [whole, wrapped].map { $0.filter { !$0.isWhitespace } }
        #expect(words[0] == words[1])
      }
    }
  }

  @Test func refusesAnEmptyWord() throws {
    #expect(try InventedTool().run("commitment ''").code == .data)
    #expect(try InventedTool().run("''").code == .usage)
  }
}
