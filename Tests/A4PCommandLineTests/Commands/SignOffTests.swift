import A4PCommandLine
import CommitmentModel
import Formats
import TestSupport
import Testing

/// `sign-off`: what it writes, what it refuses, and what stays afterwards.
struct SignOffTests {
  private let tool: InventedTool
  static let people = "--prepared-by 'A desk officer' --approved-by 'A chief'"
  private static let seal = "/pact/Commitments/SignOffs/2026-Q3.json"
  private static let page = "/pact/Reports/2026-Q3/en/scorecard.md"

  init() throws { tool = try InventedTool(.eventful()) }

  private func text(_ path: String) throws -> String {
    try #require(tool.store.text(path), "\(path) is not there")
  }

  @Test func writesThePagesAndTheSeal() throws {
    let run = tool.run("sign-off --quarter 2026-Q3 \(Self.people) --reviewed-by 'A reviewer'")
    #expect(run.code == .done)
    #expect(run.lines.contains("wrote Commitments/SignOffs/2026-Q3.json"))
    #expect(
      run.lines.last?.hasPrefix(
        "2026-Q3 is signed: prepared by A desk officer, reviewed by A reviewer, approved by A chief; 15 records and "
      )
        == true
    )
    let seal = try JSONReader.read(Array(text(Self.seal).utf8))
    #expect(seal.text("approvedBy") == "A chief")
    let sealed = try #require(seal["pages"]?.elements)
    #expect(sealed.contains { $0.text("path") == "Reports/2026-Q3/en/scorecard.json" })
    for page in sealed {
      let path = try #require(page.text("path"))
      #expect(try SHA256.digest(of: text("/pact/\(path)")).hexadecimal == page.text("sha256"))
    }
    #expect(try text(Self.page).contains("A chief, 21 November 2026"))
  }

  @Test func findsWhatItSigned() {
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let writes = tool.store.writes
    #expect(tool.run("scorecard").output.hasSuffix(" as signed, 0 files written.\n"))
    #expect(tool.run("scorecard").notes == [])
    #expect(tool.run("scorecard --check").code == .done)
    #expect(tool.run("verify").code == .done)
    #expect(tool.run("check").code == .done)
    #expect(tool.store.writes == writes)
  }

  @Test func writesTheSameBytesInAnyOrderOfFiles() throws {
    let workspace = try InventedWorkspace.eventful()
    let before = try InventedTool(workspace)
    before.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let other = try InventedTool(workspace)
    other.run("endorsed AAA")
    other.run("sign-off --quarter 2026-Q3 \(Self.people)")
    #expect(before.store.text(Self.seal) == other.store.text(Self.seal))
    #expect(before.store.text(Self.page) == other.store.text(Self.page))
  }

  @Test(
    "refuses with the reason and the way out",
    arguments: [
      (
        "--quarter 2026-Q4 \(people)", "2026-Q4 is not over: it ends on 2026-12-31",
        "the last complete quarter is 2026-Q3"
      ),
      (
        "--quarter 2026-Q3 --prepared-by 'A Chief' --approved-by ' a chief'",
        "name the same person: 'A Chief'",
        "name somebody else with --approved-by"
      ),
      (
        "--quarter 2026-Q3 \(people) --reviewed-by 'A CHIEF'",
        "--reviewed-by and --approved-by name the same person",
        "name somebody else"
      ),
      (
        "--quarter 2026-Q3 \(people) --replace --reason R", "was not signed, so there is nothing to replace",
        "leave --replace"
      ),
    ])
  func refuses(words: String, reason: String, remedy: String) {
    let run = tool.run("sign-off \(words)")
    #expect(run.code == .no)
    #expect(run.errors.contains(reason))
    #expect(run.errors.contains(remedy))
    #expect(run.errors.contains("nothing was written"))
  }

  @Test func saysAllReasonsAtOnce() {
    tool.store.put("nonsense\n", at: "/pact/Commitments/Ledger/invented-office/2026/2026-Q4.0000000z.jsonl")
    let run = tool.run("sign-off --quarter 2026-Q4 --prepared-by A --approved-by a")
    #expect(run.code == .no)
    #expect(run.errors.contains("2026-Q4 was not signed: 3 things stand in the way"))
    #expect(run.errors.contains("not over"))
    #expect(run.errors.contains("the same person"))
    #expect(run.errors.contains("2026-Q4.0000000z.jsonl:1"))
  }

  @Test(
    "needs all that makes a signature",
    arguments: [
      "", "--quarter 2026-Q3", "--quarter 2026-Q3 --prepared-by A",
      "--quarter 2026-Q3 --prepared-by '' --approved-by B",
      "--quarter 2026-Q3 --prepared-by TEXT --approved-by B", "--quarter 2026-Q3 \(people) --replace",
      "--quarter 2026-Q3 \(people) --reason R", "--quarter 2026 \(people)",
      "--quarter 2026-Q3 \(people) --format csv",
    ])
  func needsAll(words: String) { #expect(tool.run("sign-off \(words)").code == .usage) }

  @Test func signsAQuarterOnceUnlessItIsReplaced() throws {
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let first = try text(Self.seal)
    let again = tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    #expect(again.code == .no)
    #expect(again.errors.contains("2026-Q3 was signed on 2026-11-21, approved by A chief"))
    #expect(again.errors.contains("add --replace and --reason TEXT"))
    let run = tool.run("sign-off --quarter 2026-Q3 \(Self.people) --replace --reason 'A title was wrong.'")
    #expect(run.code == .done)
    #expect(try text(Self.seal) == first)
    let second = try JSONReader.read(Array(text("/pact/Commitments/SignOffs/2026-Q3.2.json").utf8))
    #expect(second["replaces"]?.text("sha256") == SHA256.digest(of: first).hexadecimal)
    #expect(second["replaces"]?.text("reason") == "A title was wrong.")
    #expect(tool.run("verify").code == .done)
    let next = tool.run("scorecard --quarter 2026-Q4 --format json")
    #expect(try next.elements("corrections").map { $0.text("kind") } == ["signed-again"])
  }

  @Test func leavesAQuarterThatWasPassedOver() {
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let run = tool.run("sign-off --quarter 2026-Q2 \(Self.people)")
    #expect(run.code == .no)
    #expect(run.errors.contains("2026-Q2 lies before 2026-Q3, which is signed"))
    #expect(run.errors.contains("it stays not signed off"))
    tool.run("scorecard --quarter 2026-Q2")
    #expect(tool.store.text("/pact/Reports/2026-Q2/en/scorecard.md")?.contains("Not signed off") == true)
  }

  @Test("leaves all as it was where something cannot be written", arguments: 0..<3)
  func leavesAllAsItWas(step: Int) {
    tool.run("scorecard")
    tool.store.fail(after: step, with: FileFault(.write, "/pact/x", "no space left"))
    let run = tool.runAllowingPrivateFiles(InventedTool.words("sign-off --quarter 2026-Q3 \(Self.people)"))
    #expect(run.code == .inputOutput)
    #expect(tool.store.text(Self.seal) == nil)
  }

  @Test func statusTellsWhoSigned() throws {
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let run = tool.run("status")
    #expect(run.output.contains("as signed off"))
    #expect(run.output.contains("0 late reports and 0 corrections, for the next scorecard"))
    #expect(run.output.contains("prepared by A desk officer, approved by A chief"))
    #expect(try tool.run("status --format json").json()["signOff"]?.text("approvedBy") == "A chief")
  }

  @Test func statusOfASignedQuarterTellsWhatCameAfter() throws {
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let before = try tool.run("status --format json").json()
    tool.run("record --commitment ALP-1:advances --date 2026-09-30 --title New --symbol X/9")
    let run = tool.run("status")
    #expect(run.output.contains("1 late report and 0 corrections, for the next scorecard"))
    let after = try tool.run("status --format json").json()
    #expect(after.text("newEvidence") == before.text("newEvidence"))
    #expect(after.text("records") == "16")
  }
}
