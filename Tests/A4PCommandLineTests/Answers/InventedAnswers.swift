import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

/// Answers over invented workspaces in which everything happens that an answer can tell.
enum InventedAnswers {
  private static let evidence =
    "record --commitment ALP-1:advances --date 2026-09-30 --title Rules --summary 'Of nine rivers.' --symbol 'A/81/1' "
    + "--paragraph 3 --url https://rules.invalid --document 'Rules, 2026' --archived https://kept.invalid --body Council "
    + "--role secretariat --state 'Invented Alpha:host' --mission INVMIS --nature report --published 2026-10-01 "
    + "--covers 2026-Q3 --document-language fr --tag rivers --by 'Desk officer'"
  private static let people = SignOffTests.people

  /// Recording, correcting and taking back, in one workspace after another.
  static func ofRecording(_ shapes: inout AnsweredShapes) throws {
    let tool = try InventedTool(.eventful())
    @discardableResult
    func add(_ line: String, _ shape: String) throws -> String? {
      let run = tool.run(line + " --format json")
      #expect(run.code == .done, "\(line): \(run.errors)")
      try shapes.add(run, of: shape)
      return try run.json().text("id")
    }
    try add("\(evidence) --dry-run", "record")
    let cited = try #require(try add("\(evidence) --now 2026-11-20", "record"))
    let again = try #require(try add(evidence.replacing("Rules", with: "Laws"), "record"))
    let third = try #require(try add(evidence.replacing("Rules", with: "Bills"), "record"))
    let assessment = try #require(
      try add(
        "assess BET-2 --status overtaken-by-events --basis desk-review --date 2026-10-31 --rationale R --gaps Lakes "
          + "--searched Library --assessed-by Desk --reported implemented --cites \(try decision(tool)) --by Desk",
        "assess"))
    try add("approve \(assessment) --by Chief", "approve")
    try add("assess --reaffirm --date 2026-11-01 --by Desk", "assess --reaffirm")
    try add("\(evidence.replacing("Rules", with: "Acts")) --now 2026-11-20", "record")
    try add("assess --reaffirm --date 2026-11-02 ALP-1", "assess")
    try add(
      "endorse 'Invented Beta' --date 2019-01 --source Letter --verb joins --grade A- --manner group-statement "
        + "--statement 'We join.' --note Seen. --by Desk", "endorse")
    try add("endorse INVO --withdrawn --date 2020 --source Letter --grade B --statement No.", "endorse")
    try add(
      "role 'Invented Alpha' host-countries --from 2020 --to 2021-05-01 --detail 'rank 3' --source Vote --by Desk",
      "role")
    try add("correct \(cited) --title 'Better rules' --reason 'A typing error.'", "correct")
    try add("retract \(again) --reason Twice. --duplicate-of \(cited)", "retract")
    try add("redact \(third) --reason 'It named somebody.'", "redact")
    for (line, shape) in [
      ("log --limit 0", "log"), ("evidence --all", "evidence"), ("evidence \(cited)", "evidence ID"),
      ("evidence \(third)", "evidence ID"), ("state 'Invented Alpha'", "state NAME"),
      ("state INVO", "state NAME"),
      ("state BBB", "state NAME"), ("endorsements --role host-countries", "endorsements"),
      ("verify", "verify"),
      ("commitment ALP-1", "commitment COMMITMENT"), ("commitment BET-2", "commitment COMMITMENT"),
      ("export evidence", "export evidence"), ("export assessments", "export assessments"),
      ("export endorsements", "export endorsements"), ("export memberships", "export memberships"),
    ] { try add(line, shape) }
  }

  private static func decision(_ tool: InventedTool) throws -> String {
    let line =
      "record --commitment BET-2:advances --date 2026-10-30 --title 'The pact ends' --symbol A/81/2 --nature decision"
    return try tool.run(line).id()
  }

  /// Lists and answers over the catalogue and the registers.
  static func ofLists(_ shapes: inout AnsweredShapes) throws {
    var workspace = try InventedWorkspace.eventful()
    workspace.catalogue += [
      InventedWorkspace.commitment(
        "BET-3", 5, "Invented letters", calledOn: "host-countries", paragraph: "7", office: "Desk")
    ].map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(
        path: file.path,
        text: text.replacing("target-date:", with: "target-date: 2027"))
    }
    workspace.registers = workspace.registers.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(
        path: file.path, text: text.replacing("2015-03-01,,S/RES", with: "2015-03-01,2026-01,S/RES"))
    }
    let rival = try workspace.addEvidence("A song", date: "2025", marks: ["BET-2:neutral"])
    for title in ["A sonnet", "An ode"] {
      try workspace.addEvidence(
        title, date: "2025", marks: ["BET-2:neutral"], corrects: [rival], reason: "Invented.")
    }
    let tool = try InventedTool(workspace)
    tool.store.put("not a record\n", at: "/pact/Commitments/Ledger/invented-office/2026/2026-Q4.zzzz.jsonl")
    tool.store.put("id,date,title\n", at: "/pact/none.csv")
    tool.store.put("name,date,source\nInvented Beta,2019,List\n", at: "/pact/list.txt")
    for (line, shape) in [
      ("areas", "areas"), ("roles", "roles"), ("missions", "missions"), ("commitments", "commitments"),
      ("commitment BET-3", "commitment COMMITMENT"), ("evidence", "evidence"), ("log", "log"),
      ("log --limit 1", "log"), ("endorsements", "endorsements"),
      ("endorsements --not-documented", "endorsements"),
      ("endorsements --totals", "endorsements --totals"), ("state AAA", "state NAME"),
      ("endorsed AAA CCC BBB Nobody Invented 'Invented Alpa'", "endorsed NAME"),
      ("export commitments", "export commitments"), ("export states", "export REGISTER"),
      ("status --as-recorded 2026-12-01", "status"), ("status --quarter 2026-Q2", "status"),
      ("check", "check"),
      ("todo", "todo"), ("changes", "changes"), ("evidence \(rival)", "evidence ID"),
      ("import evidence none.csv", "import evidence FILE"),
      ("import endorsements list.txt", "import endorsements LIST"),
    ] { try shapes.add(tool.run(line + " --format json"), of: shape) }
    for kind in ["evidence", "assessments", "endorsements", "memberships"] {
      try shapes.add(tool.run("export \(kind) --format json"), of: "export \(kind)")
    }
  }

  /// Quarters that are signed, and pages that differ.
  static func ofReports(_ shapes: inout AnsweredShapes) throws {
    let year = try SignedYear { year in
      try shapes.add(
        year.tool.run("sign-off --quarter 2026-Q1 --reviewed-by Reader --format json \(people)"),
        of: "sign-off")
    }
    let tool = year.tool
    tool.run("\(SignedYear.late) 2026-05-20")
    let rules = try year.id("Rules for rivers are adopted")
    tool.run(
      "assess ALP-1 --status not-started --basis desk-review --date 2026-09-30 --rationale R --searched Library "
        + "--reason 'It came to nothing.'")
    year.edit("Frameworks/invented/Commitments/ALP-1.md", "# Invented rules", "# Invented new rules")
    tool.run("correct \(rules) --nature statement --reason 'It was a statement.'")
    tool.run("scorecard --quarter 2026-Q3")
    year.edit("Frameworks/invented/Commitments/ALP-2.md", "# Invented care", "# Invented great care")
    let page = "/pact/Reports/2026-Q2/en/scorecard.md"
    let kept = try #require(tool.store.text(page))
    tool.store.put("Edited.\n", at: page)
    year.edit("Registers/endorsement-totals.csv", "2018-10-01,by,2,1", "2018-10-01,by,3,1")
    tool.store.put("Edited.\n", at: "/pact/Reports/2026-Q3/en/scorecard.md")
    tool.store.drop("/pact/Reports/2026-Q3/en/areas/ALP.md")
    try shapes.add(tool.run("scorecard --check --format json"), of: "scorecard --check")
    tool.store.put(kept, at: page)
    for (line, shape) in [
      ("scorecard --quarter 2026-Q2", "scorecard"), ("scorecard --quarter 2026-Q3", "scorecard"),
      ("scorecard --quarter 2026-Q3 --as-recorded 2026-12-01", "scorecard"),
      ("status --quarter 2026-Q1", "status"),
      ("todo --quarter 2026-Q1", "todo"), ("changes --to 2026-Q3", "changes"),
      ("changes --to 2026-Q1", "changes"),
      ("todo --quarter 2026-Q2", "todo"),
      ("todo --quarter 2026-Q3", "todo"), ("verify", "verify"), ("init ../other --office desk", "init"),
      ("sign-off --quarter 2026-Q2 --replace --reason Wrong. \(people) --now 2026-11-21", "sign-off"),
    ] {
      try shapes.add(tool.run(line + " --format json"), of: shape)
    }
  }

  /// Tables and lists that come in.
  static func ofImports(_ shapes: inout AnsweredShapes) throws {
    let tool = try InventedTool(.eventful())
    let table = tool.run("export evidence").output
    let wrong = table.replacing("A bridge is closed", with: "A bridge fell").replacing(
      "'2026-08-20", with: "46254"
    )
    .replacing("ALP-2:sets-back", with: "ALP-9:sets-back")
    tool.store.put(wrong, at: "/pact/wrong.csv")
    tool.store.put(
      table.replacing("A bridge is closed", with: "A bridge fell")
        + ",2026-10-01,,,New,,A/81/7,,,,,,,ALP-1:advances,,,,,,,,,,\r\n", at: "/pact/right.csv")
    tool.store.put(
      "name,date,source\nInvented Beta,2019-05,List\nInvented Alpha,2018,List\nInvented Alpa,2019,List\n",
      at: "/pact/list.csv")
    try shapes.add(tool.run("import evidence wrong.csv --format json"), of: "import evidence FILE")
    try shapes.add(tool.run("import evidence right.csv --yes --format json"), of: "import evidence FILE")
    try shapes.add(tool.run("import endorsements list.csv --format json"), of: "import endorsements LIST")
    try shapes.add(
      tool.run("import endorsements list.csv --yes --skip-unknown --format json"),
      of: "import endorsements LIST")
    let id = try #require(try tool.run("log --limit 1 --format json").elements("records").first?.text("id"))
    try shapes.add(tool.run("evidence \(id) --format json"), of: "evidence ID")
  }

  /// A ledger that was damaged, mended, and looked through.
  static func ofCare(_ shapes: inout AnsweredShapes) throws {
    let tool = try InventedTool(.eventful())
    let path = try #require(tool.lines.keys.first)
    let lines = try #require(tool.lines[path])
    tool.store.put((lines[..<2] + lines[3...]).map { $0 + "\n" }.joined() + "{\"id\":\"01m4", at: path)
    for (line, shape) in [
      ("verify", "verify"), ("check", "check"), ("repair", "repair"), ("repair --yes", "repair"),
    ] { try shapes.add(tool.run(line + " --format json"), of: shape) }
  }

  /// What needs git.
  static func ofGit(_ shapes: inout AnsweredShapes) throws {
    let shared = try SharedFolders(["a", "b"], of: .eventful())
    let victim = try shared.record("First", in: "a")
    try shared.record("Second", in: "b")
    try shared.folder.write("Other\n", at: "b/notes.txt")
    try shapes.add(shared.run("status --format json", in: "a"), of: "status")
    try shapes.add(shared.run("sync --dry-run --format json", in: "a"), of: "sync")
    try shapes.add(shared.run("sync --format json", in: "a"), of: "sync")
    try shapes.add(shared.run("sync --format json", in: "b"), of: "sync")
    shared.run("redact \(victim) --reason Named.", in: "a")
    try shared.folder.shell("git -c user.name=n -c user.email=e@invalid commit -qam Redact", in: "a")
    try shared.folder.shell("sed -i 2d Commitments/Ledger/*/*/*.jsonl", in: "a")
    try shared.folder.shell("git -c user.name=n -c user.email=e@invalid commit -qam Lost", in: "a")
    try shapes.add(shared.run("verify --format json", in: "a"), of: "verify")
  }
}
