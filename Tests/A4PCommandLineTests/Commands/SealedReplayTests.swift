import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import TestSupport
import Testing

/// What stays as it was signed, and where what came after stands.
struct SealedReplayTests {
  private static let people = SignOffTests.people
  private static let late =
    "record --commitment ALP-2:advances --symbol A/80/9 --title 'A late report' --date"

  /// A workspace whose second quarter of 2026 was signed in July.
  private func signed() throws -> InventedTool {
    var tool = try InventedTool(Self.half())
    tool.time = try #require(Instant("2026-07-20T09:00:00Z"))
    let run = tool.run("sign-off --quarter 2026-Q2 \(Self.people)")
    try #require(run.code == .done, "\(run.errors)")
    tool.time = InventedTool.now
    return tool
  }

  /// The first half of an invented year, recorded in July.
  private static func half() throws -> InventedWorkspace {
    var workspace = InventedWorkspace()
    workspace.firstRecorded = try #require(Instant("2026-07-10T09:00:00Z"))
    let rules = try workspace.addEvidence(
      "Rules for rivers are adopted", date: "2026-02-10", marks: ["ALP-1:advances"], nature: .decision,
      symbol: "S/RES/0003 (2026)", url: nil)
    try workspace.addEvidence("A bridge is built", date: "2026-05-05", marks: ["ALP-2:advances"])
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31", cites: [rules])
    try workspace.addEndorsement("AAA", date: "by 2018-09-25")
    return workspace
  }

  private func pages(_ tool: InventedTool, _ quarter: String = "2026-Q2") -> [String: [UInt8]] {
    tool.store.files.filter { $0.key.hasPrefix("/pact/Reports/\(quarter)/") }
  }

  private func id(_ tool: InventedTool, _ title: String) throws -> String {
    let found = try tool.run("evidence --search '\(title)' --format json").elements("evidence")
    return try #require(found.first?.text("id"))
  }

  private func corrections(_ tool: InventedTool, _ quarter: String) throws -> [JSONNode] {
    try tool.run("scorecard --quarter \(quarter) --format json").elements("corrections")
  }

  private func change(_ tool: InventedTool, _ commitment: String, _ quarter: String) throws -> JSONNode {
    let cards = try tool.run("scorecard --quarter \(quarter) --format json").elements("commitments")
    return try #require(cards.first { $0.text("id") == commitment }?["change"])
  }

  // MARK: - What comes after a sign-off

  @Test(
    "keeps the signed pages byte for byte whatever is recorded after",
    arguments: [
      "\(late) 2026-05-20", "\(late) 2026-08-20",
      "endorse 'Invented Beta' --date 2026-06-01 --source Letter",
      "role 'Invented Beta' host-countries --from 2026-04-01 --source Vote",
      "assess --reaffirm --date 2026-06-30", "assess --reaffirm --date 2026-09-30",
    ])
  func keepsThePages(line: String) throws {
    let tool = try signed()
    let before = pages(tool)
    let run = tool.run(line)
    #expect(run.code == .done, "\(run.errors)")
    #expect(
      tool.run("scorecard --quarter 2026-Q2").output
        == "2026-Q2 is signed: 4 pages as signed, 0 files written.\n")
    #expect(tool.run("scorecard --quarter 2026-Q2 --check").code == .done)
    #expect(pages(tool) == before)
    #expect(tool.run("verify").code == .done)
  }

  @Test func tellsOfALateReportInTheNextScorecard() throws {
    let tool = try signed()
    let late = try tool.run("\(Self.late) 2026-05-20").id()
    tool.run("\(Self.late) 2026-02-20")
    let told = try corrections(tool, "2026-Q3")
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
    let tool = try signed()
    let before = pages(tool)
    var away = InventedWorkspace()
    away.office = "office-away"
    away.firstRecorded = try #require(Instant("2026-07-01T09:00:00Z"))
    try away.addEvidence("A ferry is built", date: "2026-06-06", marks: ["BET-1:advances"])
    for segment in try away.segments() { tool.store.put(segment.bytes, at: "/pact/\(segment.path)") }
    #expect(tool.run("scorecard --quarter 2026-Q2").code == .done)
    #expect(pages(tool) == before)
    let told = try corrections(tool, "2026-Q3")
    #expect(told.map { $0.text("kind") } == ["late-report"])
    #expect(told.first?.text("recorded") == "2026-07-01T09:00:00Z")
    #expect(try change(tool, "BET-1", "2026-Q3").texts("reasons") == ["late-report"])
  }

  @Test func givesLateReportForAReasonOnlyWhereAQuarterWasSignedWithoutIt() throws {
    let tool = try signed()
    tool.run("\(Self.late) 2026-02-20")
    #expect(try change(tool, "ALP-2", "2026-Q3").texts("reasons") == [])
    tool.run("\(Self.late) 2026-04-20")
    #expect(try change(tool, "ALP-2", "2026-Q3").texts("reasons") == ["late-report"])
    tool.run("\(Self.late) 2026-08-20")
    #expect(try change(tool, "ALP-2", "2026-Q3").texts("reasons") == ["late-report", "new-evidence"])
  }

  @Test func tellsOfACorrectionOnceAndWithItsReason() throws {
    var tool = try signed()
    let before = pages(tool)
    let bridge = try id(tool, "bridge")
    tool.run("correct \(bridge) --title 'Two bridges are built' --reason 'There were two.'")
    tool.run("scorecard --quarter 2026-Q2")
    #expect(pages(tool) == before)
    let told = try corrections(tool, "2026-Q3")
    #expect(told.map { $0.text("kind") } == ["correction"])
    #expect(told.first?.texts("targets") == [bridge])
    #expect(told.first?.text("reason") == "There were two.")
    #expect(tool.run("sign-off --quarter 2026-Q3 \(Self.people)").code == .done)
    tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    #expect(try corrections(tool, "2026-Q4").isEmpty)
    #expect(try corrections(tool, "2026-Q3").count == 1)
  }

  @Test func aCorrectionMadeBeforeTheSignOffIsNoErratum() throws {
    var tool = try InventedTool(Self.half())
    tool.time = try #require(Instant("2026-07-20T09:00:00Z"))
    tool.run("correct \(try id(tool, "bridge")) --title 'Two bridges are built' --reason 'There were two.'")
    tool.run("sign-off --quarter 2026-Q2 \(Self.people)")
    tool.time = InventedTool.now
    #expect(try corrections(tool, "2026-Q3").isEmpty)
  }

  @Test func tellsOfARetractionAndOfTheStatusThatFellWithIt() throws {
    let tool = try signed()
    let before = pages(tool)
    let assessed = try #require(
      try tool.run("commitment ALP-1 --format json").elements("assessments").first?.text("id"))
    let run = tool.run("retract \(assessed) --reason 'It was of another river.'")
    #expect(run.code == .done, "\(run.errors)")
    tool.run("scorecard --quarter 2026-Q2")
    #expect(pages(tool) == before)
    #expect(try corrections(tool, "2026-Q3").map { $0.text("kind") } == ["retraction"])
    let change = try change(tool, "ALP-1", "2026-Q3")
    #expect(change.text("from") == "limited-progress")
    #expect(change.text("to") == "not-assessed")
    #expect(change.texts("reasons") == ["correction"])
  }

  @Test func aLateRecordThatWasTakenBackIsNoErratum() throws {
    let tool = try signed()
    let late = try tool.run("\(Self.late) 2026-05-20").id()
    tool.run("retract \(late) --reason 'Recorded twice.'")
    #expect(try corrections(tool, "2026-Q3").isEmpty)
  }

  @Test func namesRecordsUnderAGivenClock() throws {
    let tool = try signed()
    let given = try tool.run("\(Self.late) 2026-05-20 --now 2026-11-20T10:00:00").id()
    let told = try corrections(tool, "2026-Q3").first { $0.text("kind") == "given-clock" }
    #expect(told?.texts("records") == [given])
  }

  @Test func comparesWithTheLatestSignedQuarterOverThoseThatWerePassedOver() throws {
    var tool = try signed()
    tool.run("assess --reaffirm --date 2026-09-30 ALP-1")
    tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    let twin = try tool.run("scorecard --quarter 2026-Q4 --format json").json()
    #expect(twin["comparedWith"]?.text("quarter") == "2026-Q2")
    #expect(try change(tool, "ALP-1", "2026-Q4").texts("reasons") == ["reassessment"])
    #expect(tool.run("sign-off --quarter 2026-Q4 \(Self.people)").code == .done)
    #expect(try tool.run("scorecard --quarter 2026-Q3 --format json").json()["signOff"]?.content == .null)
  }

  @Test func aSecondSealLeavesTheLaterScorecardAsItWasSigned() throws {
    var tool = try signed()
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    let before = pages(tool, "2026-Q3")
    tool.run("\(Self.late) 2026-05-20")
    #expect(
      tool.run("sign-off --quarter 2026-Q2 \(Self.people) --replace --reason 'A report was missing.'").code
        == .done)
    #expect(tool.run("scorecard --quarter 2026-Q3").code == .done)
    #expect(pages(tool, "2026-Q3") == before)
    tool.time = try #require(Instant("2027-01-10T09:00:00Z"))
    let told = try corrections(tool, "2026-Q4")
    #expect(told.map { $0.text("kind") } == ["signed-again", "late-report"])
    #expect(told.first?.text("reason") == "A report was missing.")
    #expect(tool.run("verify").code == .done)
  }

  // MARK: - What the tool reads moves on

  @Test func aRenamedStateChangesNothingThatWasSigned() throws {
    let tool = try signed()
    let before = pages(tool)
    edit(tool, "Registers/states.csv", "Invented Alpha", "Renamed Alpha")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(pages(tool) == before)
  }

  @Test func aChangedTitleLeavesThePageAndIsSaid() throws {
    let tool = try signed()
    let before = pages(tool)
    edit(
      tool, "Frameworks/invented/Commitments/ALP-1.md", "# Invented rules for rivers",
      "# Invented rules for lakes")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(pages(tool) == before)
    #expect(run.notes.contains { $0.hasPrefix("note: the signed pages of 2026-Q2 stay; ") })
    #expect(run.errors.contains("Commitments/Frameworks/invented/Commitments/ALP-1.md changed"))
    #expect(tool.run("scorecard --quarter 2026-Q2 --check").code == .done)
  }

  @Test func aFigureThatComesOutOtherwiseIsAFinding() throws {
    let tool = try signed()
    let before = pages(tool)
    edit(tool, "Registers/endorsement-totals.csv", "2018-10-01,by,2,1", "2018-10-01,by,3,1")
    for line in ["scorecard --quarter 2026-Q2", "scorecard --quarter 2026-Q2 --check"] {
      let run = tool.run(line)
      #expect(run.code == .no)
      #expect(
        run.output.contains(
          "2026-Q2/en/scorecard.json: endorsements officialStates was signed as 2 and comes out as 3"))
    }
    #expect(pages(tool) == before)
  }

  private func edit(_ tool: InventedTool, _ file: String, _ old: String, _ new: String) {
    let path = "/pact/Commitments/\(file)"
    let text = tool.store.text(path) ?? ""
    #expect(text.contains(old))
    tool.store.put(text.replacing(old, with: new), at: path)
  }

  // MARK: - The same sealed records, the same bytes

  @Test("writes the same bytes for the same sealed records, however much follows", arguments: 0..<6)
  func writesTheSameBytes(seed: UInt64) throws {
    let tool = try signed()
    let before = pages(tool)
    var generator = SystemRandomNumberGenerator()
    let lines = [
      "\(Self.late) 2026-05-2\(seed)", "\(Self.late) 2026-0\(seed % 3 + 7)",
      "assess --reaffirm --date 2026-08-0\(seed + 1)",
      "retract \(try id(tool, "bridge")) --reason R", "endorse 'Invented Gamma' --date 2019 --source L",
      "correct \(try id(tool, "Rules")) --title New --reason R",
    ]
    for line in lines.shuffled(using: &generator).prefix(Int(seed) + 1) {
      let run = tool.run(line)
      #expect(run.code == .done, "\(line): \(run.errors)")
    }
    for path in before.keys { tool.store.drop(path) }
    #expect(tool.run("scorecard --quarter 2026-Q2").code == .done)
    #expect(pages(tool) == before)
  }

  // MARK: - Tampering

  @Test func findsAndPutsBackAnEditedPage() throws {
    let tool = try signed()
    let before = pages(tool)
    let path = "/pact/Reports/2026-Q2/en/scorecard.md"
    tool.store.put("edited\n", at: path)
    let verified = tool.run("verify")
    #expect(verified.code == .no)
    #expect(
      verified.output.contains(
        "Reports/2026-Q2/en/scorecard.md: error: this page was signed in 2026-Q2 and has been altered since"))
    #expect(tool.run("scorecard --check").output == "2026-Q2/en/scorecard.md: is not what was signed\n")
    #expect(tool.run("scorecard --quarter 2026-Q2").lines.first == "wrote Reports/2026-Q2/en/scorecard.md")
    #expect(pages(tool) == before)
    #expect(tool.run("verify").code == .done)
  }

  @Test func cannotPutBackAPageAfterTheCatalogueMovedOn() throws {
    let tool = try signed()
    edit(
      tool, "Frameworks/invented/Commitments/ALP-1.md", "# Invented rules for rivers",
      "# Invented rules for lakes")
    tool.store.put("edited\n", at: "/pact/Reports/2026-Q2/en/scorecard.md")
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .no)
    #expect(
      run.output.contains("is not what was signed, and the signed page cannot be written again from here"))
    #expect(tool.store.text("/pact/Reports/2026-Q2/en/scorecard.md") == "edited\n")
  }

  @Test("finds an edited seal", arguments: [("A chief", "A friend"), ("\"count\": 4", "\"count\": 3")])
  func findsAnEditedSeal(old: String, new: String) throws {
    let tool = try signed()
    edit(tool, "SignOffs/2026-Q2.json", old, new)
    #expect(tool.run("verify").code == .no || tool.run("scorecard --quarter 2026-Q2 --check").code == .no)
  }

  @Test func aSealThatALaterOneFollowsCannotBeEdited() throws {
    let tool = try signed()
    tool.run("sign-off --quarter 2026-Q3 \(Self.people)")
    edit(tool, "SignOffs/2026-Q2.json", "A chief", "A friend")
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("a seal that this one follows was altered or removed"))
  }

  @Test func missesASealThatWasRemoved() throws {
    let tool = try signed()
    tool.store.drop("/pact/Commitments/SignOffs/2026-Q2.json")
    let run = tool.run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("these pages say that 2026-Q2 was signed, and its seal is not here"))
  }

  @Test func doesNotMakePagesOfASealedSetThatIsNotWhole() throws {
    let tool = try signed()
    let path = try #require(tool.lines.keys.first)
    let lines = try #require(tool.lines[path])
    tool.store.put(lines.dropFirst().map { $0 + "\n" }.joined(), at: path)
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .no)
    #expect(run.errors.contains("1 record that was signed is not here, so the figures would be wrong"))
    #expect(tool.run("status --quarter 2026-Q2").notes.contains { $0.contains("not here") })
  }

  @Test func aLanguageAddedLaterIsANewPage() throws {
    let tool = try signed()
    let path = "/pact/Commitments/SignOffs/2026-Q2.json"
    let text = try #require(tool.store.text(path))
    tool.store.put(text.replacing("Reports/2026-Q2/en/", with: "Reports/2026-Q2/fr/"), at: path)
    let run = tool.run("scorecard --quarter 2026-Q2")
    #expect(run.code == .done)
    #expect(run.notes == ["note: the pages in 'en' were added after 2026-Q2 was signed; no seal holds them"])
  }
}
