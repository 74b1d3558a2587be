import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards
import TestSupport
import Testing

struct ScorecardPagesTests {
  @Test func theFingerprintStandsOnTheOverviewAndInTheTwinAlone() throws {
    let scorecard = try ThoroughWorkspace().scorecard()
    let draft = ScorecardDraft(scorecard.with(fingerprint: "not yet known"), language: .english)
    let pieces = draft.pieces.reversed().map { $0.written() }
    let files = draft.files(pieces, fingerprint: scorecard.fingerprint)
    #expect(files == ScorecardFiles.files(scorecard, language: .english))
    let others = draft.files(pieces, fingerprint: "a fingerprint of nothing here")
    #expect(
      zip(files, others).filter { $0 != $1 }.map { $0.0.path.split(separator: "/").last } == [
        "scorecard.md", "scorecard.json",
      ])
  }

  @Test func anOverviewWrittenInTwoPartsIsTheWholeDocument() throws {
    let scorecard = try ThoroughWorkspace().scorecard()
    let document = try #require(
      ScorecardFiles.documents(scorecard, language: .english).first { $0.path == "scorecard.md" }
    ).document
    #expect(try ThoroughWorkspace().page("scorecard.md") == document.text)
  }

  @Test(arguments: [2, 3, 7])
  func writesTheSameBytesHoweverTheRecordsAreSpread(streams: Int) throws {
    let workspace = try InventedWorkspace.eventful()
    let pages = { (streams: Int) in
      let register = try workspace.workspace(streams: streams).register
      let snapshot = Snapshot(
        of: register, quarter: try #require(Quarter("2026-Q3")), wording: WordingFingerprint.of)
      return ScorecardFiles.files(Scorecard(snapshot, fingerprint: "invented"), language: .english)
    }
    #expect(try pages(streams) == pages(1))
  }

  @Test func listsItsFilesByPathAndTheTwinLast() throws {
    let paths = try InventedWorkspace().files().map(\.path)
    #expect(
      paths == [
        "2026-Q3/en/README.md", "2026-Q3/en/areas/ALP.md", "2026-Q3/en/areas/BET.md",
        "2026-Q3/en/pictures/endorsements.svg", "2026-Q3/en/pictures/status-by-area.svg",
        "2026-Q3/en/roles/all.md", "2026-Q3/en/roles/host-countries.md", "2026-Q3/en/roles/secretariat.md",
        "2026-Q3/en/scorecard.md", "2026-Q3/en/scorecard.json",
      ])
  }

  @Test(arguments: [
    "a | b | c", "# No heading", "line\nbreak\r\n\r\n| new | row |", "`code | code`",
    "<script>alert(1)</script>",
    "![image](https://evil.example/x.png)", "[link](javascript:alert(1))", "trailing backslash \\",
    "**bold** _it_ ~~no~~",
    "- item", "</td></tr></table>", "\u{202E}backwards", "$x^2$ and \\| more", "&lt;b&gt; &#124; x",
  ])
  func keepsHostileTextInItsCell(title: String) throws {
    let shape = { (title: String, name: String) in
      var workspace = InventedWorkspace()
      let evidence = try workspace.addEvidence(
        title, date: "2026-08-01", marks: ["ALP-1:advances", "FUP-1:neutral"], nature: .data, symbol: title,
        paragraph: title, summary: title, body: title)
      try workspace.addAssessment(
        "ALP-1", .limitedProgress, date: "2026-09-01", rationale: title, cites: [evidence], gaps: title)
      try workspace.addEvidence(
        title, date: "2026-08-01", marks: ["ALP-2:advances"], corrects: [evidence], reason: title)
      return MarkdownLines(try workspace.page(name)).shape
    }
    #expect(try shape(title, "scorecard.md") == shape("harmless", "scorecard.md"))
    #expect(try shape(title, "areas/ALP.md") == shape("harmless", "areas/ALP.md"))
  }

  @Test(arguments: ["scorecard.md", "areas/ALP.md", "areas/BET.md"])
  func reproachesNobody(name: String) throws {
    let words = Set(
      try InventedWorkspace.eventful().page(name).lowercased().split { !$0.isLetter }.map(String.init))
    #expect(
      words.isDisjoint(with: ["failed", "refused", "stale", "overdue", "failure", "red", "green"]))
  }

  @Test func saysThatNothingIsAssessedAndNoMore() throws {
    let page = try InventedWorkspace().page("scorecard.md")
    let rows = MarkdownLines.rows(MarkdownLines(page).section("At a glance"))
    #expect(rows.contains(["Assessed", "0", "4 commitments"]))
    #expect(rows.contains(["Status: Not assessed", "4", "4 commitments"]))
    #expect(page.contains("No status changed this quarter."))
    #expect(!page.contains("no progress"))
  }

  @Test func listsCoarseDatesApart() throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("Known by its year", date: "2026", marks: ["ALP-1:advances"])
    try workspace.addEvidence("Known by its quarter", date: "2026-Q4", marks: ["ALP-1:advances"])
    let section = MarkdownLines(try workspace.page("scorecard.md", "2026-Q4")).section(
      "New evidence this quarter")
    let parts = section.split(separator: "### Dated more coarsely than a quarter")
    let titles = parts.map { MarkdownLines.rows(Array($0)).map { Array($0[1...2]) } }
    #expect(
      titles == [[["fourth quarter of 2026", "Known by its quarter"]], [["2026", "Known by its year"]]])
  }

  @Test(arguments: [
    ("2018", "2018"), ("2018-08", "August 2018"), ("2018-Q3", "third quarter of 2018"),
    ("by 2018-10-01", "by 1 October 2018"), ("2018-08-17", "17 August 2018"),
  ])
  func writesDatesInWords(date: String, words: String) throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("Invented", date: date, marks: ["ALP-1"])
    #expect(
      try MarkdownLines.rows(MarkdownLines(workspace.page("areas/ALP.md")).lines).contains { $0[0] == words })
  }

  @Test(arguments: [
    (AssessmentStatus.limitedProgress, AssessmentStatus.substantialProgress, "Status raised"),
    (.substantialProgress, .notStarted, "Status lowered"),
    (.overtakenByEvents, .limitedProgress, "Not comparable"),
  ])
  func showsHowAStatusMoved(from: AssessmentStatus, to: AssessmentStatus, change: String) throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("BET-1", from, date: "2026-06-30", approvedBy: "Invented Head")
    try workspace.addAssessment("BET-1", to, date: "2026-08-31")
    let page = MarkdownLines(try workspace.page("scorecard.md"))
    let rows = MarkdownLines.rows(page.section("What changed"))
    #expect(rows.map { Array($0[3...4]) } == [[change, "reassessment"]])
    #expect(MarkdownLines.rows(page.section("At a glance")).contains([change, "1", "4 commitments"]))
  }

  @Test func carriesAStatusForwardWithItsDate() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("BET-1", .limitedProgress, date: "2026-03-31")
    let rows = MarkdownLines.rows(MarkdownLines(try workspace.page("scorecard.md")).section("Detail by area"))
    #expect(rows.contains { $0[3] == "31 March 2026; not reassessed this quarter" && $0[4] == "Unchanged" })
  }

  @Test func showsCorrectionsRetractionsAndContests() throws {
    var workspace = InventedWorkspace()
    let first = try workspace.addEvidence("First wording", date: "2026-05-01", marks: ["ALP-1"])
    try workspace.addEvidence(
      "Rival one", date: "2026-05-01", marks: ["ALP-1"], corrects: [first], reason: "One.")
    try workspace.addEvidence(
      "Rival two", date: "2026-05-01", marks: ["ALP-1"], corrects: [first], reason: "Two.")
    let other = try workspace.addEvidence("Doubled", date: "2026-05-02", marks: ["ALP-1"], isClockGiven: true)
    try workspace.addRetraction(of: [other], reason: "It is there twice.")
    let section = MarkdownLines(try workspace.page("scorecard.md")).section(
      "Corrections to earlier scorecards")
    let rows = MarkdownLines.rows(section).map { Array($0[1...2]) }
    #expect(
      rows == [
        ["Taken back: evidence, “Doubled”", "It is there twice."],
        ["Corrected: evidence, “First wording”", "Two."], ["Corrected: evidence, “First wording”", "One."],
      ])
    #expect(section.contains { $0.hasPrefix("- `") && $0.hasSuffix("evidence, “First wording”") })
    #expect(section.contains { $0.hasPrefix("1 record that counts was written with a given time") })
  }

  @Test func saysWhatBecameOfCitedEvidence() throws {
    var workspace = InventedWorkspace()
    let cited = try workspace.addEvidence("Cited once", date: "2026-05-01", marks: ["ALP-1:advances"])
    let mistyped = try workspace.addEvidence("Mistyped", date: "2026-05-01", marks: ["ALP-1:advances"])
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-06-30", cites: [cited, mistyped])
    try workspace.addRetraction(of: [cited], reason: "It did not happen.")
    try workspace.addEvidence(
      "Typed well", date: "2026-05-01", marks: ["ALP-1:advances"], corrects: [mistyped])
    let page = try workspace.page("areas/ALP.md")
    #expect(page.contains("The record \(cited.short), which the assessment cites, was taken back later."))
    #expect(page.contains("Typed well") && !page.contains("Mistyped"))
  }

  @Test func namesStatesOnlyWhereTheListIsComplete() throws {
    var workspace = InventedWorkspace()
    try workspace.addEndorsement("AAA", date: "2018-09-01")
    let partial = try workspace.page("scorecard.md")
    #expect(!partial.contains("Invented Alpha") && partial.contains("No list is printed"))
    try workspace.addEndorsement("BBB", date: "by 2018-09-30", manner: .groupStatement)
    let complete = try workspace.page("scorecard.md")
    #expect(complete.contains("Invented Alpha") && complete.contains("No endorsement recorded here"))
    #expect(complete.contains("1 by name and 1 through a group statement"))
  }

  @Test func saysWhoSigned() throws {
    let workspace = try InventedWorkspace().workspace()
    let snapshot = Snapshot(
      of: workspace.register, quarter: try #require(Quarter("2026-Q3")), wording: WordingFingerprint.of)
    let signOff = ScorecardSignOff(
      preparedBy: "Invented # Officer", approvedBy: "Invented | Head", date: snapshot.asOf)
    let files = ScorecardFiles.files(
      Scorecard(snapshot, fingerprint: "invented", signOff: signOff), language: .english)
    let page = try #require(files.first { $0.path.hasSuffix("/scorecard.md") }).text
    #expect(page.contains("- **Prepared by**: Invented # Officer\n- **Reviewed by**: no review recorded\n"))
    #expect(page.contains("Head, 30 September 2026\n") && !page.contains("Not signed off"))
  }

  @Test func saysWhereWordsOfALanguageAreMissing() throws {
    let files = ScorecardFiles.files(try InventedWorkspace().scorecard(), language: .french)
    #expect(files.last?.path == "2026-Q3/fr/scorecard.json")
    #expect(
      files.filter { $0.path.hasSuffix(".md") }.allSatisfy {
        $0.text.contains("are not available in the language asked for (fr)")
      })
    #expect(ScorecardFiles.languages == [.english])
  }

  @Test func countsOnlyToAnEarlierDayWhereAsked() throws {
    let workspace = try InventedWorkspace.eventful().workspace()
    let snapshot = Snapshot(
      of: workspace.register, quarter: try #require(Quarter("2026-Q3")),
      asOf: CalendarDate(year: 2026, month: 8, day: 31),
      asRecorded: CalendarDate(year: 2026, month: 10, day: 5),
      wording: WordingFingerprint.of)
    let page = try #require(
      ScorecardFiles.files(Scorecard(snapshot, fingerprint: "invented"), language: .english).first {
        $0.path.hasSuffix("/scorecard.md")
      }
    ).text
    #expect(page.contains("what had happened by 31 August 2026, as far as it was recorded by 5 October 2026"))
    #expect(page.contains("No status changed this quarter.") && !page.contains("A bridge is closed"))
  }

  @Test func marksWhatRestsOnUnseenWording() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("BET-2", .limitedProgress, date: "2026-09-01")
    #expect(
      try workspace.page("areas/BET.md").contains(
        "Limited progress (desk review; provisional: wording not seen)"))
  }
}
