import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `approve`, and what an assessment owes to the one before it.
struct ApprovalTests {
  private static let implemented =
    "assess ALP-1 --status implemented --basis desk-review --date 2026-09-30 --rationale 'It is in effect.'"
  private let tool: InventedTool
  private let cites: String

  init() throws {
    var workspace = InventedWorkspace()
    var cites: [RecordID] = []
    for (symbol, body) in [("X/1", "One body"), ("X/2", "Another body")] {
      cites.append(
        try workspace.addEvidence(
          "Done", date: "2026-08-01", marks: ["ALP-1:advances"], symbol: symbol, body: body))
    }
    try workspace.addAssessment("ALP-1", .substantialProgress, date: "2026-09-01", cites: cites)
    tool = try InventedTool(workspace)
    self.cites = cites.map { "--cites \($0)" }.joined(separator: " ")
  }

  private func status() throws -> String? {
    try tool.run("commitment ALP-1 --format json").json().text("status")
  }

  private func assess(_ more: String = "--assessed-by 'The Desk'") throws -> String {
    try tool.run("\(Self.implemented) \(cites) \(more)").id()
  }

  @Test func standsOnceASecondPersonApproves() throws {
    let id = try assess()
    #expect(try status() == "substantial-progress")
    #expect(
      try tool.run("scorecard --format json").elements("attention").contains {
        $0.text("kind") == "awaiting-approval" && $0.text("record") == id
      })
    let run = tool.run("approve \(id.suffix(6)) --by 'The Chief' --format json")
    #expect(run.code == .done)
    let record = try #require(try run.json()["record"])
    #expect(record.texts("corrects") == [id])
    #expect(record.text("approvedBy") == "The Chief")
    #expect(record.text("reason") == "Approved by The Chief.")
    #expect(try status() == "implemented")
    #expect(tool.run("check").code == .done)
    #expect(tool.run("verify").code == .done)
  }

  @Test func isAReassessmentAndNoCorrection() throws {
    let id = try assess()
    tool.run("approve \(id) --by 'The Chief'")
    let twin = tool.run("scorecard --format json")
    let card = try #require(try twin.elements("commitments").first { $0.text("id") == "ALP-1" })
    #expect(card["change"]?.texts("reasons") == ["reassessment", "new-evidence"])
    #expect(try twin.elements("corrections").isEmpty)
  }

  @Test("is refused to whoever assessed", arguments: ["The Desk", "the desk", " THE  DESK "])
  func isRefusedToTheSamePerson(name: String) throws {
    let id = try assess()
    let run = tool.run("approve \(id) --by '\(name)'")
    #expect(run.code == .data)
    #expect(run.errors.contains("so somebody else has to approve"))
    let direct = tool.run("\(Self.implemented) \(cites) --assessed-by 'The Desk' --approved-by '\(name)'")
    #expect(direct.code == .data)
    #expect(direct.errors.contains("both assessed and approved"))
  }

  @Test func needsToKnowWhoAssessed() throws {
    let id = try assess("")
    let run = tool.run("approve \(id) --by 'The Chief'")
    #expect(run.code == .data)
    #expect(run.errors.contains("does not say who assessed"))
    let corrected = try tool.run("correct \(id) --assessed-by 'The Desk' --reason 'It was left out.'").id()
    #expect(tool.run("approve \(corrected) --by 'The Chief'").code == .done)
    #expect(try status() == "implemented")
  }

  @Test func approvesOnce() throws {
    let id = try assess()
    let approval = try tool.run("approve \(id) --by 'The Chief'").id()
    #expect(tool.run("approve \(id) --by 'Another'").errors.contains("was approved already"))
    #expect(
      tool.run("approve \(approval) --by 'Another'").errors.contains("is approved already, by The Chief"))
  }

  @Test("needs a name", arguments: ["", "--by ''", "--by TEXT", "--by '  '"])
  func needsAName(words: String) { #expect(tool.run("approve abcd \(words)").code == .usage) }

  @Test func approvesNothingButAssessments() throws {
    let evidence = try #require(try tool.run("evidence --format json").elements("evidence").first?.text("id"))
    #expect(tool.run("approve \(evidence) --by 'The Chief'").errors.contains("is no assessment but evidence"))
  }

  // MARK: - Contrary evidence and lower statuses

  private static let again =
    "assess ALP-1 --status substantial-progress --basis desk-review --date 2026-10-31 --rationale R"

  @Test func contraryEvidenceSinceTheLastAssessmentIsCited() throws {
    let before = "record --commitment ALP-1:sets-back --date 2026-08-20 --title Before --symbol X/8"
    tool.run(before)
    let contrary = try tool.run(
      "record --commitment ALP-1:sets-back --date 2026-10-02 --title 'A setback' --symbol X/9"
    ).id()
    let run = tool.run("\(Self.again) \(cites)")
    #expect(run.code == .data)
    #expect(
      run.errors.contains(
        "1 piece of evidence since the assessment of 2026-09-01 sets 'ALP-1' back and is not cited: '\(contrary.suffix(6))'"
      ))
    #expect(run.errors.contains("hint: add --cites \(contrary.suffix(6)), and say in the rationale"))
    #expect(tool.run("assess --reaffirm --date 2026-10-31 ALP-1").code == .data)
    #expect(tool.run("\(Self.again) \(cites) --cites \(contrary)").code == .done)
    #expect(tool.run("check").code == .done)
  }

  @Test func aReaffirmationCanCiteIt() throws {
    let contrary = try tool.run(
      "record --commitment ALP-1:sets-back --date 2026-10-02 --title 'A setback' --symbol X/9"
    ).id()
    let run = tool.run("assess --reaffirm --date 2026-10-31 ALP-1 --cites \(contrary) --format json")
    #expect(run.code == .done)
    #expect(try run.json()["record"]?.texts("cites").last == contrary)
    #expect(tool.run("assess --reaffirm --date 2026-10-31 --cites \(contrary)").code == .usage)
  }

  @Test func beforeTheFirstAssessmentThePeriodBeginsWithTheDeclaration() throws {
    let early =
      "record --commitment BET-2:sets-back --date 2017-02-01 --title Early --symbol X/7 --direction neutral"
    tool.run(early)
    let contrary = try tool.run(
      "record --commitment BET-2:sets-back --date 2019-02-01 --title 'A setback' --symbol X/9"
    ).id()
    let assess =
      "assess BET-2 --status not-started --basis desk-review --date 2026-10-31 --rationale R --searched Here"
    let run = tool.run(assess)
    #expect(run.code == .data)
    #expect(run.errors.contains("since 2018-08-16 sets 'BET-2' back and is not cited"))
    #expect(tool.run("\(assess) --cites \(contrary)").code == .done)
  }

  @Test func whatBecomesKnownLaterLeavesAnAssessmentAsItWas() throws {
    tool.run("record --commitment ALP-1:sets-back --date 2026-08-20 --title 'Known later' --symbol X/9")
    #expect(tool.run("check").code == .done)
  }

  @Test func aLowerStatusNeedsAReason() throws {
    let lower =
      "assess ALP-1 --status limited-progress --basis desk-review --date 2026-10-31 --rationale 'Little is left.' \(cites)"
    let run = tool.run(lower)
    #expect(run.code == .data)
    #expect(
      run.errors.contains(
        "the status is lower than 'Substantial progress', which 'ALP-1' has stood at since 2026-09-01"))
    #expect(run.errors.contains("hint: say with --reason why it is lower"))
    let done = tool.run("\(lower) --reason 'The rules were repealed.' --format json")
    #expect(done.code == .done)
    #expect(try done.json()["record"]?.text("reason") == "The rules were repealed.")
    #expect(tool.run("check").code == .done)
  }

  @Test func saysOnceThatNoDocumentFits() {
    let run = tool.run(
      "assess ALP-2 --status implemented --basis desk-review --date 2026-10-31 --rationale R")
    #expect(run.errors.split(separator: "\n").count { $0.contains("error:") } == 1)
    #expect(run.errors.contains("none of what is cited fits"))
  }
}
