import A4PCommandLine
import Formats
import TestSupport
import Testing

/// `correct` and `retract`.
struct CorrectionTests {
  private let tool: InventedTool

  init() throws { tool = try InventedTool(.eventful()) }

  private func id(of title: String, _ options: String = "") throws -> String {
    try #require(
      try tool.run("evidence --search '\(title)' \(options) --format json").elements("evidence").first?.text(
        "id"))
  }

  private func standing(_ id: String) throws -> String {
    try #require(try tool.run("evidence \(id) --format json").json().text("standing"))
  }

  @Test func replacesARecordAndKeepsTheRest() throws {
    let old = try id(of: "bridge")
    let run = tool.run(
      "correct \(old.suffix(6)) --title 'A bridge opens' --commitment ALP-2:advances --reason 'Misread.' --format json"
    )
    #expect(run.code == .done)
    let record = try #require(try run.json()["record"])
    #expect(record.text("title") == "A bridge opens")
    #expect(record.text("date") == "2026-09-03")
    #expect(record.texts("corrects") == [old])
    #expect(record.text("reason") == "Misread.")
    #expect(try standing(old) == "corrected")
  }

  @Test func takesATextAwayWhereItIsGivenEmpty() throws {
    let record = try tool.run("correct \(try id(of: "Report")) --summary '' --reason R --format json").json()[
      "record"]
    #expect(record?["summary"] == nil)
    #expect(record?.text("symbol") == "A/80/0001")
  }

  @Test func correctsACorrection() throws {
    let old = try id(of: "bridge")
    let second = try tool.run("correct \(old) --title Second --reason R").id()
    let third = try tool.run("correct \(second) --title Third --reason R").id()
    #expect(try standing(old) == "corrected")
    #expect(try tool.run("evidence \(old) --format json").json().texts("replacedBy") == [third])
    #expect(
      try tool.run("evidence --commitment ALP-2 --search Third --format json").elements("evidence").count == 1
    )
  }

  @Test func refusesToCorrectTwiceAndNamesWhatStands() throws {
    let old = try id(of: "bridge")
    let second = try tool.run("correct \(old) --title Second --reason R").id()
    let run = tool.run("correct \(old) --title Other --reason R")
    #expect(run.code == .data)
    #expect(run.errors.contains("was corrected already"))
    #expect(run.errors.contains(second.suffix(6)))
  }

  @Test(
    "refuses a correction",
    arguments: [
      ("--reason R", ExitCode.data, "nothing would change"),
      ("--title 'A bridge is closed' --reason R", .data, "nothing would change"),
      ("--title T", .usage, "'--reason TEXT' is required"),
      ("--title T --reason ' '", .usage, "'--reason TEXT' is required"),
      ("--status implemented --reason R", .data, "an option of assessment does not fit a record of evidence"),
      ("--grade A --reason R", .data, "an option of endorsement does not fit a record of evidence"),
      ("--to 2027 --reason R", .data, "an option of membership does not fit a record of evidence"),
      ("--date 2027 --reason R", .data, "had not come"),
      ("--title '' --reason R", .data, "the title is empty"),
      ("--url '' --reason R", .data, "names no symbol, address or document"),
      ("--commitment ALP-9 --reason R", .data, "'ALP-9' is not in the framework"),
    ])
  func refusesACorrection(words: String, code: ExitCode, reason: String) throws {
    let run = tool.run("correct \(try id(of: "bridge")) \(words)")
    #expect(run.code == code)
    #expect(run.errors.contains(reason))
  }

  @Test func correctsEveryKind() throws {
    let records = try tool.run("log --format json").elements("records")
    func id(_ kind: String) throws -> String {
      try #require(records.first { $0.text("kind") == kind }?.text("id"))
    }
    #expect(tool.run("correct \(try id("assessment")) --rationale Otherwise --reason R").code == .done)
    #expect(
      tool.run("correct \(try id("endorsement")) --date 2020-04-02 --source List --reason R").code == .done)
    #expect(tool.run("correct \(try id("membership")) --to 2021 --source List --reason R").code == .done)
    #expect(tool.run("correct \(try id("retraction")) --date 2021 --reason R").code == .data)
    #expect(tool.run("check").code == .done)
    #expect(tool.run("verify").code == .done)
  }

  @Test func settlesWhatIsContested() throws {
    var workspace = InventedWorkspace()
    let first = try workspace.addEvidence("First", date: "2026-01-01", marks: ["ALP-1"])
    let rival = try workspace.addEvidence(
      "Rival", date: "2026-01-01", marks: ["ALP-1"], corrects: [first], reason: "R")
    let other = try workspace.addEvidence(
      "Other", date: "2026-01-01", marks: ["ALP-1"], corrects: [first], reason: "R")
    let tool = try InventedTool(workspace)
    #expect(try tool.run("evidence \(first) --format json").json().text("standing") == "contested")
    let run = tool.run("correct \(first) --title Settled --reason Both --format json")
    #expect(Set(try #require(try run.json()["record"]).texts("corrects")) == ["\(rival)", "\(other)"])
    #expect(
      try tool.run("evidence --format json").elements("evidence").map { $0.text("title") } == ["Settled"])
  }

  @Test func settlesAContestFromOneOfTheRivals() throws {
    var workspace = InventedWorkspace()
    let first = try workspace.addEvidence("First", date: "2026-01-01", marks: ["ALP-1"])
    let rival = try workspace.addEvidence(
      "Rival", date: "2026-01-01", marks: ["ALP-1"], corrects: [first], reason: "R")
    try workspace.addEvidence("Other", date: "2026-01-01", marks: ["ALP-1"], corrects: [first], reason: "R")
    let tool = try InventedTool(workspace)
    #expect(tool.run("correct \(rival) --reason 'This one is right.'").code == .done)
    #expect(try tool.run("evidence --format json").elements("evidence").map { $0.text("title") } == ["Rival"])
  }

  @Test func retractsWithAllThatWasReplaced() throws {
    let old = try id(of: "bridge")
    let second = try tool.run("correct \(old) --title Second --reason R").id()
    let run = tool.run("retract \(second.suffix(8)) --reason 'Never happened.' --format json")
    #expect(Set(try #require(try run.json()["record"]).texts("retracts")) == [old, second])
    #expect(try standing(second) == "retracted")
    #expect(try tool.run("evidence --commitment ALP-2 --format json").elements("evidence").count == 1)
  }

  @Test func saysOfWhatADuplicateIsOne() throws {
    let (bridge, report) = (try id(of: "bridge"), try id(of: "Report"))
    let run = tool.run("retract \(bridge) --reason Twice --duplicate-of \(report) --format json")
    #expect(try run.json()["record"]?.text("duplicateOf") == report)
  }

  @Test func refusesARetraction() throws {
    let bridge = try id(of: "bridge")
    #expect(tool.run("retract \(bridge)").code == .usage)
    #expect(tool.run("retract \(bridge) --reason R --duplicate-of \(bridge)").code == .data)
    #expect(tool.run("retract zzzzzz --reason R").code == .missing)
    #expect(tool.run("retract uuuu --reason R").code == .data)
    #expect(tool.run("retract \(bridge) --reason R").code == .done)
    #expect(tool.run("retract \(bridge) --reason R").code == .data)
    #expect(tool.run("correct \(bridge) --title T --reason R").code == .data)
    let twise = try id(of: "twise", "--all")
    #expect(tool.run("retract \(twise) --reason R").errors.contains("was corrected"))
  }
}
