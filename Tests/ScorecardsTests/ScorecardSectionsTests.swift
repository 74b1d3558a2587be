import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards
import TestSupport
import Testing

/// The sections of the overview, and what stands beside it.
struct ScorecardSectionsTests {
  @Test func standInTheOrderOfTheSpecification() throws {
    let headings = MarkdownLines(try ThoroughWorkspace().page("scorecard.md")).lines.filter {
      $0.hasPrefix("## ")
    }
    #expect(
      headings == [
        "## At a glance", "## What changed", "## New evidence this quarter", "## By area", "## Figures",
        "## For attention", "## Detail by area", "## By stakeholder role", "## Endorsements",
        "## Follow-up of the Invented Declaration (outside the 10)",
        "## Coming next quarter (fourth quarter of 2026)", "## Corrections to earlier scorecards",
        "## Method",
        "## Sources",
      ])
  }

  @Test func theFingerprintTouchesTheOverviewAlone() throws {
    let pages = try ThoroughWorkspace().files()
    let scorecard = try ThoroughWorkspace().scorecard()
    let naming = pages.filter { $0.text.contains(scorecard.fingerprint) }.map(\.path)
    #expect(naming == ["2026-Q3/en/scorecard.md", "2026-Q3/en/scorecard.json"])
  }

  @Test func oneRecordTouchesOnlyThePagesThatShowIt() throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("First", date: "2026-08-01", marks: ["ALP-1:advances"])
    let before = Dictionary(uniqueKeysWithValues: try workspace.files().map { ($0.path, $0.text) })
    try workspace.addEvidence("Second", date: "2026-08-02", marks: ["ALP-1:advances"])
    let changed = try workspace.files().filter { before[$0.path] != $0.text }.map(\.path)
    #expect(
      changed == [
        "2026-Q3/en/areas/ALP.md", "2026-Q3/en/pictures/evidence-by-year.svg",
        "2026-Q3/en/roles/secretariat.md", "2026-Q3/en/scorecard.md", "2026-Q3/en/scorecard.json",
      ])
  }

  @Test func aDocumentCitedForSeveralCommitmentsStandsOnceUnderSources() throws {
    let page = MarkdownLines(try ThoroughWorkspace().page("scorecard.md"))
    let rows = MarkdownLines.rows(page.section("Sources"))
    let report = rows.filter { $0[0].contains("A/80/901") }
    #expect(report.map { $0[1] } == ["paras. 3, 12 and 14-16"])
    #expect(rows.first?[0].contains("A/80/901") == true, "the Assembly stands before the Council")
  }

  @Test func saysWhatTheImplementerReportsInsideAnOfficeOnly() throws {
    var workspace = InventedWorkspace()
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2026-09-01", reported: .implemented)
    #expect(try !workspace.page("areas/ALP.md").contains("**Reported by the implementer**"))
    #expect(try !workspace.page("scorecard.md").contains("Reported otherwise"))
    #expect(try ThoroughWorkspace().page("areas/ALP.md").contains("**Reported by the implementer**"))
    #expect(
      try ThoroughWorkspace().page("scorecard.md").contains("**Reported otherwise by the implementer (1)**"))
  }

  @Test(arguments: [
    "roles/secretariat.md", "roles/host-countries.md", "roles/all.md", "crosswalks/seasons.md",
  ])
  func reproachesNobodyAndNamesNoState(name: String) throws {
    let page = try ThoroughWorkspace().page(name)
    let words = Set(page.lowercased().split { !$0.isLetter }.map(String.init))
    #expect(words.isDisjoint(with: ["failed", "refused", "stale", "overdue", "failure", "red", "green"]))
    #expect(!page.contains("Invented Alpha") && !page.contains("Invented New Beta"))
  }

  @Test func boundsWhatIsShownUnderAHeadingOfAnotherList() throws {
    let page = try ThoroughWorkspace().page("crosswalks/seasons.md")
    #expect(page.contains("No commitment is put to this heading."))
    let lines = MarkdownLines(page)
    let rows = MarkdownLines.rows(lines.section("At a glance"))
    #expect(rows.map { $0.last } == ["2 of 3", "2 of 2", "0 of 0"])
  }

  @Test func aCompleteListOfEndorsersStandsInTheOrderOfTheLanguage() throws {
    var workspace = InventedWorkspace()
    try workspace.addEndorsement("AAA", date: "2018-09-01")
    try workspace.addEndorsement("BBB", date: "2018-09-01")
    try workspace.addEndorsement("INVO", date: "2018-09-01")
    workspace.registers.append(
      SourceFile(
        path: "Commitments/Registers/orders.csv",
        text: "language,codes,source,note\nen,CCC;BBB;AAA,invented,\n"))
    let section = MarkdownLines(try workspace.page("scorecard.md")).section("Endorsements")
    #expect(
      MarkdownLines.rows(section).compactMap(\.first) == [
        "Invented Beta", "Invented Alpha", "Invented Organization",
      ])
  }

  @Test func whyAStatusIsLowerStandsInTheWordsOfThoseWhoAssessed() throws {
    let said = "Invented reason: a crossing is lost."
    let workspace = try ThoroughWorkspace()
    let changes = MarkdownLines(try workspace.page("scorecard.md")).section("What changed")
    #expect(changes.contains { $0.contains("reassessment, new evidence<br>\(said)") })
    #expect(try workspace.page("areas/ALP.md").contains("**Reason given**: \(said)"))
  }
}
