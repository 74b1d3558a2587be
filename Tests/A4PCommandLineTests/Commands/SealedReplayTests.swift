import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

/// What stays as it was signed, and where what came after stands.
struct SealedReplayTests {
  private static let late =
    "record --commitment ALP-2:advances --symbol A/80/9 --title 'A late report' --date"

  // MARK: - What comes after a sign-off

  @Test(
    "keeps the signed pages byte for byte whatever is recorded after",
    arguments: [
      "\(SignedYear.late) 2026-05-20", "\(SignedYear.late) 2026-08-20",
      "endorse 'Invented Beta' --date 2026-06-01 --source Letter",
      "role 'Invented Beta' host-countries --from 2026-04-01 --source Vote",
      "assess --reaffirm --date 2026-06-30", "assess --reaffirm --date 2026-09-30",
    ])
  func keepsThePages(line: String) throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    let run = tool.run(line)
    #expect(run.code == .done, "\(run.errors)")
    #expect(
      tool.run("scorecard --quarter 2026-Q2").output.hasSuffix(" as signed, 0 files written.\n"))
    #expect(tool.run("scorecard --quarter 2026-Q2 --check").code == .done)
    #expect(year.pages() == before)
    #expect(tool.run("verify").code == .done)
  }

  @Test func tellsOfALateReportInTheNextScorecard() throws {
    let year = try SignedYear()
    let tool = year.tool
    let late = try tool.run("\(SignedYear.late) 2026-05-20").id()
    tool.run("\(SignedYear.late) 2026-02-20")
    let told = try year.corrections("2026-Q3")
    #expect(told.map { $0.text("kind") } == ["late-report"])
    #expect(told.first?.text("record") == late)
    #expect(told.first?.text("recorded") == "2026-11-21T12:00:00Z")
    tool.run("scorecard --quarter 2026-Q3")
    let page = try #require(tool.store.text("/pact/Reports/2026-Q3/en/scorecard.md"))
    #expect(page.contains("Reported late: evidence, “A late report”"))
    #expect(page.contains("dated in a quarter that was signed before this was known here"))
  }

  /// An office that was away recorded before the sign-off; its clone was merged after it.
  @Test func aRecordMadeBeforeAndMergedAfterIsLate() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    var away = InventedWorkspace()
    away.office = "office-away"
    away.firstRecorded = try #require(Instant("2026-07-01T09:00:00Z"))
    try away.addEvidence("A ferry is built", date: "2026-06-06", marks: ["BET-1:advances"])
    for segment in try away.segments() { tool.store.put(segment.bytes, at: "/pact/\(segment.path)") }
    #expect(tool.run("scorecard --quarter 2026-Q2").code == .done)
    #expect(year.pages() == before)
    let told = try year.corrections("2026-Q3")
    #expect(told.map { $0.text("kind") } == ["late-report"])
    #expect(told.first?.text("recorded") == "2026-07-01T09:00:00Z")
    #expect(try year.change("BET-1", "2026-Q3").texts("reasons") == ["late-report"])
  }

  @Test func givesLateReportForAReasonOnlyWhereAQuarterWasSignedWithoutIt() throws {
    let year = try SignedYear()
    let tool = year.tool
    tool.run("\(SignedYear.late) 2026-02-20")
    #expect(try year.change("ALP-2", "2026-Q3").texts("reasons") == [])
    tool.run("\(SignedYear.late) 2026-04-20")
    #expect(try year.change("ALP-2", "2026-Q3").texts("reasons") == ["late-report"])
    tool.run("\(SignedYear.late) 2026-08-20")
    #expect(try year.change("ALP-2", "2026-Q3").texts("reasons") == ["late-report", "new-evidence"])
  }

  @Test func tellsOfACorrectionOnceAndWithItsReason() throws {
    var year = try SignedYear()
    let before = year.pages()
    let bridge = try year.id("bridge")
    year.tool.run("correct \(bridge) --title 'Two bridges are built' --reason 'There were two.'")
    year.tool.run("scorecard --quarter 2026-Q2")
    #expect(year.pages() == before)
    let told = try year.corrections("2026-Q3")
    #expect(told.map { $0.text("kind") } == ["correction"])
    #expect(told.first?.texts("targets") == [bridge])
    #expect(told.first?.text("reason") == "There were two.")
    #expect(year.tool.run("sign-off --quarter 2026-Q3 \(SignOffTests.people)").code == .done)
    year.tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    #expect(try year.corrections("2026-Q4").isEmpty)
    #expect(try year.corrections("2026-Q3").count == 1)
  }

  @Test func namesWhatWasKnownAtTheSignOffAndIsBlackedOut() throws {
    let year = try SignedYear()
    let tool = year.tool
    let bridge = try year.id("bridge")
    #expect(try year.corrections("2026-Q3").isEmpty)
    let run = tool.run("redact \(bridge) --reason 'It named a victim.'")
    #expect(run.code == .done, "\(run.errors)")
    let told = try year.corrections("2026-Q3")
    #expect(told.map { $0.text("kind") } == ["redaction"])
    #expect(told.first?.text("record") == bridge && told.first?.text("of") == "evidence")
    let signed = tool.run("scorecard --quarter 2026-Q2")
    #expect(signed.errors.contains("differ today: 1 record is blacked out\n"))
    tool.run("scorecard --quarter 2026-Q3")
    let page = try #require(tool.store.text("/pact/Reports/2026-Q3/en/scorecard.md"))
    #expect(page.contains("blacked out before or after"))
    #expect(page.contains("- `\(bridge.suffix(6))` evidence\n"))
  }

  @Test func aCorrectionMadeBeforeTheSignOffIsNoErratum() throws {
    let year = try SignedYear { year in
      let bridge = try year.id("bridge")
      year.tool.run("correct \(bridge) --title 'Two bridges are built' --reason 'There were two.'")
    }
    #expect(try year.corrections("2026-Q3").isEmpty)
  }

  @Test func tellsOfARetractionAndOfTheStatusThatFellWithIt() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    let assessed = try #require(
      try tool.run("commitment ALP-1 --format json").elements("assessments").first?.text("id"))
    let run = tool.run("retract \(assessed) --reason 'It was of another river.'")
    #expect(run.code == .done, "\(run.errors)")
    tool.run("scorecard --quarter 2026-Q2")
    #expect(year.pages() == before)
    #expect(try year.corrections("2026-Q3").map { $0.text("kind") } == ["retraction"])
    let change = try year.change("ALP-1", "2026-Q3")
    #expect(change.text("from") == "limited-progress")
    #expect(change.text("to") == "not-assessed")
    #expect(change.texts("reasons") == ["correction"])
  }

  @Test func aLateRecordThatWasTakenBackIsNoErratum() throws {
    let year = try SignedYear()
    let tool = year.tool
    let late = try tool.run("\(SignedYear.late) 2026-05-20").id()
    tool.run("retract \(late) --reason 'Recorded twice.'")
    #expect(try year.corrections("2026-Q3").isEmpty)
  }

  @Test func namesRecordsUnderAGivenClock() throws {
    let year = try SignedYear()
    let tool = year.tool
    let given = try tool.run("\(SignedYear.late) 2026-05-20 --now 2026-11-20T10:00:00").id()
    let told = try year.corrections("2026-Q3").first { $0.text("kind") == "given-clock" }
    #expect(told?.texts("records") == [given])
  }

  @Test func comparesWithTheLatestSignedQuarterOverThoseThatWerePassedOver() throws {
    var year = try SignedYear()
    year.tool.run("assess --reaffirm --date 2026-09-30 ALP-1")
    year.tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    let twin = try year.tool.run("scorecard --quarter 2026-Q4 --format json").json()
    #expect(twin["comparedWith"]?.text("quarter") == "2026-Q2")
    #expect(try year.change("ALP-1", "2026-Q4").texts("reasons") == ["reassessment"])
    #expect(year.tool.run("sign-off --quarter 2026-Q4 \(SignOffTests.people)").code == .done)
    #expect(
      try year.tool.run("scorecard --quarter 2026-Q3 --format json").json()["signOff"]?.content == .null)
  }

  @Test func aSecondSealLeavesTheLaterScorecardAsItWasSigned() throws {
    var year = try SignedYear()
    year.tool.run("sign-off --quarter 2026-Q3 \(SignOffTests.people)")
    let before = year.pages("2026-Q3")
    year.tool.run("\(SignedYear.late) 2026-05-20")
    #expect(
      year.tool.run(
        "sign-off --quarter 2026-Q2 \(SignOffTests.people) --replace --reason 'A report was missing.'"
      ).code
        == .done)
    #expect(year.tool.run("scorecard --quarter 2026-Q3").code == .done)
    #expect(year.pages("2026-Q3") == before)
    year.tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    let told = try year.corrections("2026-Q4")
    #expect(told.map { $0.text("kind") } == ["signed-again", "late-report"])
    #expect(told.first?.text("reason") == "A report was missing.")
    #expect(year.tool.run("verify").code == .done)
  }

  // MARK: - What the tool reads moves on

  @Test func aRenamedStateChangesNothingThatWasSigned() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    year.edit("Registers/states.csv", "Invented Alpha", "Renamed Alpha")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(year.pages() == before)
  }

  @Test func aChangedTitleLeavesThePageAndIsSaid() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    year.edit(
      "Frameworks/invented/Commitments/ALP-1.md", "# Invented rules for rivers",
      "# Invented rules for lakes")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(year.pages() == before)
    #expect(run.notes.contains { $0.hasPrefix("note: the signed pages of 2026-Q2 stay; ") })
    #expect(run.errors.contains("Commitments/Frameworks/invented/Commitments/ALP-1.md changed"))
    #expect(tool.run("scorecard --quarter 2026-Q2 --check").code == .done)
  }

  @Test func aFigureThatComesOutOtherwiseIsAFinding() throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    year.edit("Registers/endorsement-totals.csv", "2018-10-01,by,2,1", "2018-10-01,by,3,1")
    for line in ["scorecard --quarter 2026-Q2", "scorecard --quarter 2026-Q2 --check"] {
      let run = tool.run(line)
      #expect(run.code == .no)
      #expect(
        run.output.contains(
          "2026-Q2/en/scorecard.json: endorsements officialStates was signed as 2 and comes out as 3"))
    }
    #expect(year.pages() == before)
  }

  // MARK: - The same sealed records, the same bytes

  @Test("writes the same bytes for the same sealed records, however much follows", arguments: 0..<6)
  func writesTheSameBytes(seed: UInt64) throws {
    let year = try SignedYear()
    let tool = year.tool
    let before = year.pages()
    var generator = SystemRandomNumberGenerator()
    let lines = [
      "\(SignedYear.late) 2026-05-2\(seed)", "\(SignedYear.late) 2026-0\(seed % 3 + 7)",
      "assess --reaffirm --date 2026-08-0\(seed + 1)",
      "retract \(try year.id("bridge")) --reason R", "endorse 'Invented Gamma' --date 2019 --source L",
      "correct \(try year.id("Rules")) --title New --reason R",
    ]
    for line in lines.shuffled(using: &generator).prefix(Int(seed) + 1) {
      let run = tool.run(line)
      #expect(run.code == .done, "\(line): \(run.errors)")
    }
    for path in before.keys { tool.store.drop(path) }
    #expect(tool.run("scorecard --quarter 2026-Q2").code == .done)
    #expect(year.pages() == before)
  }
}
