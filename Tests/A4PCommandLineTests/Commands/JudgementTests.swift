import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `assess`, `endorse` and `role`.
struct JudgementTests {
  private func cite(_ tool: InventedTool, _ search: String) throws -> String {
    try #require(
      try tool.run("evidence --search '\(search)' --format json").elements("evidence").first?.text("id"))
  }

  @Test func recordsAnAssessmentThatItsEvidenceBears() throws {
    let tool = try InventedTool(.eventful())
    let report = try cite(tool, "Report on two")
    let run = tool.run(
      """
      assess ALP-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale Slower --reason 'It slowed down.' --cites \
      \(report.suffix(6)) --gaps Lakes --assessed-by Desk --reported implemented --format json
      """)
    #expect(run.code == .done)
    let record = try #require(try run.json()["record"])
    #expect(record.texts("cites") == [report])
    #expect(record.text("rubric") == "1")
    #expect(record.text("wording")?.count == 16)
    #expect(record.text("reported") == "implemented")
    #expect(
      try tool.run("commitments --area ALP --format json").elements("commitments").first?.text("status")
        == "limited-progress")
  }

  @Test(
    "refuses an assessment with the reason",
    arguments: [
      ("ALP-1 --status implemented --basis desk-review", "needs 2 cited documents"),
      ("ALP-1 --status not-started --basis desk-review", "needs a word on where was searched"),
      (
        "BET-1 --status limited-progress --basis self-reported",
        "is not assessed on the basis 'self-reported'"
      ),
      ("ALP-1 --status not-assessed --basis desk-review", "is the lack of an assessment"),
      ("ALP-9 --status limited-progress --basis desk-review", "'ALP-9' is not in the framework"),
    ])
  func refusesAnAssessment(words: String, reason: String) throws {
    let run = try InventedTool(.eventful()).run("assess \(words) --date 2026-10-31 --rationale Because")
    #expect(run.code == .data)
    #expect(run.errors.contains(reason))
  }

  @Test(
    "needs all that makes an assessment",
    arguments: [
      "", "ALP-1", "ALP-1 ALP-2 --status limited-progress --basis desk-review --rationale R --date 2026",
      "ALP-1 --status limited-progress --basis desk-review --date 2026",
      "ALP-1 --status limited-progress --rationale R --date 2026",
      "ALP-1 --status limited-progress --basis desk-review --rationale R", "--reaffirm",
      "--reaffirm --date 2026 --gaps x",
    ])
  func needsAll(words: String) throws {
    #expect(try InventedTool(.eventful()).run("assess \(words)").code == .usage)
  }

  @Test func refusesToCiteWhatIsNoEvidenceOfTheCommitment() throws {
    let tool = try InventedTool(.eventful())
    let bridge = try cite(tool, "bridge")
    let run = tool.run(
      "assess ALP-1 --status limited-progress --basis desk-review --date 2026-10 --rationale R --cites \(bridge)"
    )
    #expect(run.code == .data)
    #expect(run.errors.contains("is not cited under 'ALP-1'"))
  }

  @Test("rests on nothing that was replaced or taken back", arguments: ["twise", "again"])
  func restsOnNothingThatWasTakenBack(title: String) throws {
    let tool = try InventedTool(.eventful())
    let id = try #require(
      try tool.run("evidence --all --search \(title) --format json").elements("evidence").first?.text("id"))
    let run = tool.run(
      "assess BET-1 --status limited-progress --basis desk-review --date 2026-10 --rationale R --cites \(id)")
    #expect(run.code == .data)
    #expect(run.errors.contains("was "))
  }

  @Test func saysThatAnAssessmentStillHolds() throws {
    let tool = try InventedTool(.eventful())
    let before = tool.lineCount
    let run = tool.run("assess --reaffirm --date 2026-11-20 ALP-1 --format json")
    #expect(run.code == .done)
    #expect(tool.lineCount == before + 1)
    #expect(try run.json()["record"]?.text("status") == "substantial-progress")
    #expect(try run.json()["record"]?.text("date") == "2026-11-20")
    #expect(try tool.run("commitment ALP-1 --format json").json().text("statusAsOf") == "2026-11-20")
  }

  /// ALP-1 still meets its bar in September 2027; ALP-2, whose decision is older than a year, does not.
  private func twoAssessed() throws -> InventedTool {
    var workspace = InventedWorkspace()
    for (commitment, date) in [("ALP-1", "2026-09-01"), ("ALP-2", "2025-12-01")] {
      let first = try workspace.addEvidence(
        "First", date: date, marks: ["\(commitment):advances"], symbol: "X/\(commitment)")
      let second = try workspace.addEvidence(
        "Second", date: date, marks: ["\(commitment):advances"], symbol: "Y/\(commitment)")
      try workspace.addAssessment(
        commitment, .substantialProgress, date: "2026-09-30", cites: [first, second])
    }
    return try InventedTool(workspace)
  }

  @Test func reaffirmsAllThatAreAssessed() throws {
    let tool = try twoAssessed()
    let before = tool.lineCount
    let run = tool.run("assess --reaffirm --date 2026-11-01 --format json")
    #expect(run.code == .done)
    #expect(tool.lineCount == before + 2)
    #expect(try run.elements("records").map { $0["record"]?.text("commitment") ?? "" } == ["ALP-1", "ALP-2"])
    #expect(tool.run("verify").code == .done)
  }

  @Test func reaffirmsAllOrNone() throws {
    let tool = try twoAssessed()
    let before = tool.lineCount
    let run = tool.run("assess --reaffirm --date 2026-12-31 --now 2027-01-05T00:00:00")
    #expect(run.code == .data)
    #expect(run.errors.contains("needs a document of the 12 months before 2026-12-31"))
    #expect(tool.lineCount == before)
  }

  @Test func reaffirmsNothingThatWasNotAssessed() throws {
    let run = try InventedTool(.eventful()).run("assess --reaffirm --date 2026-11-20 BET-1")
    #expect(run.code == .data)
    #expect(run.errors.contains("'BET-1' has no assessment"))
  }

  @Test(
    "endorses at the precision given",
    arguments: [
      ("2018-09-25", "by", "2018-09-25", "by"), ("2018-09-25", "day", "2018-09-25", "day"),
      ("2018-09", "month", "2018-09", "month"), ("2018", "year", "2018", "year"),
    ])
  func endorsesAtThePrecision(date: String, precision: String, text: String, shown: String) throws {
    let tool = try InventedTool()
    let run = tool.run(
      "endorse Betaland --date \(date) --precision \(precision) --source 'A list' --grade A- --verb joins --statement Gladly --format json"
    )
    #expect(run.code == .done)
    #expect(try run.json()["record"]?.text("endorser") == "BBB")
    let asked = try #require(try tool.run("endorsed BBB --format json").elements("asked").first)
    #expect(asked.text("date") == text)
    #expect(asked.text("datePrecision") == shown)
    #expect(asked.text("grade") == "A-")
    #expect(asked.text("statement") == "Gladly")
  }

  @Test(
    "refuses an endorsement",
    arguments: [
      ("Nobody --date 2019 --source L", ExitCode.data, "'Nobody' is not the name"),
      ("Betaland --date 2018-09 --precision day --source L", .usage, "has no precision 'day'"),
      ("Betaland --date 2017 --source L", .data, "before the text was opened"),
      ("Betaland --date 2027 --source L", .data, "had not come"),
      ("Betaland --date 2019", .usage, "'--source TEXT' is required"),
      ("Betaland --source L", .usage, "'--date DATE' is required"),
      ("Betaland --date 2019 --source L --grade C", .usage, "C"),
    ])
  func refusesAnEndorsement(words: String, code: ExitCode, reason: String) throws {
    let run = try InventedTool().run("endorse \(words)")
    #expect(run.code == code)
    #expect(run.errors.contains(reason))
  }

  @Test func withdrawsAnEndorsement() throws {
    let tool = try InventedTool(.eventful())
    #expect(tool.run("endorse 'Invented Alpha' --date 2026-11-01 --withdrawn --source Letter").code == .done)
    #expect(try tool.run("endorsed AAA --format json").elements("asked").first?.text("answer") == "withdrawn")
  }

  @Test func recordsAMembership() throws {
    let tool = try InventedTool()
    let run = tool.run(
      "role Betaland host-countries --from 2027-01-01 --to 2028-12-31 --detail Two --source Vote")
    #expect(run.code == .done)
    let roles = try tool.run("state BBB --format json").elements("roles")
    #expect(roles.map { $0.text("to") } == ["2028-12-31"])
    #expect(try tool.run("state BBB --format json").json().texts("commitments") == [])
    #expect(
      try tool.run("state BBB --as-of 2027-06-01 --format json").json().texts("commitments") == [
        "ALP-2", "BET-1",
      ])
  }

  @Test(
    "refuses a membership",
    arguments: [
      ("Betaland nobody --from 2020 --source V", ExitCode.data, "role 'nobody' is not"),
      ("Nobody host-countries --from 2020 --source V", .data, "'Nobody' is not the name"),
      ("Betaland host-countries --from 2020 --to 2019 --source V", .data, "before it begins"),
      ("Betaland host-countries --source V", .usage, "'--from DATE' is required"),
      ("Betaland host-countries --from 2020", .usage, "'--source TEXT' is required"),
    ])
  func refusesAMembership(words: String, code: ExitCode, reason: String) throws {
    let run = try InventedTool().run("role \(words)")
    #expect(run.code == code)
    #expect(run.errors.contains(reason))
  }
}
