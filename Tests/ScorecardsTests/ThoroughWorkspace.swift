import CommitmentLedger
import CommitmentModel
import Scorecards
import TestSupport
import Testing

/// A workspace in which everything happened that a scorecard can say; all of it invented.
///
/// Two quarters were signed, 2026-Q1 and 2026-Q2 (the second twice). After that an assessment and evidence came late,
/// a signed assessment was corrected and signed evidence retracted, a State was renamed and a title changed.
struct ThoroughWorkspace {
  private(set) var invented = InventedWorkspace()
  /// The records as they were when the second quarter was signed.
  private var signed = InventedWorkspace()
  private let title: String

  // The title is what people typed, wherever they can type.
  init(title: String = "Invented") throws {
    self.title = title
    addCatalogue()
    try recordFirst()
    try recordSecond()
    signed = invented
    try changeCatalogue()
    try recordLate()
    try recordThird()
  }

  private mutating func addCatalogue() {
    invented.catalogue += [
      InventedWorkspace.commitment(
        "ALP-3", 5, "Invented counting of fish", calledOn: "secretariat", provenance: "general-knowledge"),
      InventedWorkspace.commitment("ALP-4", 6, "Invented ferries", calledOn: "all", inferred: "all"),
      InventedWorkspace.commitment(
        "BET-3", 7, "Invented letters", calledOn: "secretariat", term: "deliverable"),
      InventedWorkspace.commitment("BET-4", 8, "Invented visits", calledOn: "host-countries"),
      InventedWorkspace.commitment("BET-5", 9, "Invented dances", calledOn: "all"),
      InventedWorkspace.commitment("BET-6", 10, "Invented proverbs", calledOn: "secretariat"),
      SourceFile(
        path: "Commitments/Frameworks/invented/calendar.csv",
        text: """
          key,what,body,begins,ends,source,note
          fair,Invented fair of bridges,Invented Council,2026-11-30,2027-01-15,https://invented.example/fair,A remark.
          rain,Invented season of rain,Invented Forum,--11,--02,Invented almanac,
          spring,Invented spring,Invented Forum,--04,,https://invented.example/spring,

          """),
    ]
    let file = "Commitments/Frameworks/invented/framework.json"
    replace(
      file, "\"publishedLanguages\": [\"en\"],",
      """
      "publishedLanguages": ["en"],
      "publication": {"office": "Invented Office", "distribution": {"en": "internal to the Invented Office"}},
      "crosswalks": [{"key": "seasons", "names": {"en": "Invented seasons"}, "source": "https://invented.example/seasons",
        "entries": [{"key": "dry", "names": {"en": "Dry season"}, "commitments": ["ALP-1", "ALP-2", "FUP-1"]},
                    {"key": "wet", "names": {"en": "Wet season"}, "commitments": ["ALP-2", "BET-1"]},
                    {"key": "none", "names": {"en": "No season"}, "commitments": []}]}],
      """)
  }

  private mutating func replace(_ path: String, _ old: String, _ new: String) {
    invented.catalogue = invented.catalogue.map { file in
      guard file.path == path else { return file }
      return SourceFile(
        path: path, text: String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new))
    }
  }

  /// A title is mended after sign-off, and a State takes another name.
  private mutating func changeCatalogue() throws {
    replace(
      "Commitments/Frameworks/invented/Commitments/BET-4.md", "# Invented visits", "# Invented yearly visits")
    invented.registers = invented.registers.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(path: file.path, text: text.replacing(",Invented Beta,", with: ",Invented New Beta,"))
    }
  }

  private var cited: [RecordID] = []

  private mutating func recordFirst() throws {
    cited = [
      try invented.addEvidence(
        "\(title) rules for rivers", date: "2026-02-10", marks: ["ALP-1:advances", "ALP-2:advances"],
        nature: .decision, symbol: "S/RES/9003 (2026)", paragraph: "4-6", body: "Invented Council"),
      try invented.addEvidence(
        "\(title) report", date: "2026-03-20", marks: ["ALP-1:advances", "ALP-2:neutral", "BET-3:advances"],
        nature: .report, symbol: "a/80/901", paragraph: "12", body: "Invented Secretariat",
        published: "2026-03-25",
        covers: "2025-07/2025-12"),
      try invented.addEvidence(
        "\(title) report, another page", date: "2026-03-20", marks: ["ALP-2:advances", "BET-4:advances"],
        nature: .report, symbol: "A/80/901", paragraph: "3; 14-16 and 15"),
    ]
    try invented.addAssessment("ALP-1", .limitedProgress, date: "2026-03-31", cites: cited)
    try invented.addAssessment("ALP-2", .substantialProgress, date: "2026-03-31", cites: cited)
    try invented.addAssessment("BET-3", .limitedProgress, date: "2026-03-31", cites: cited)
    try invented.addAssessment(
      "BET-4", .limitedProgress, date: "2026-03-31", basis: .independentAssessment, cites: cited)
    try invented.addAssessment(
      "ALP-3", .notStarted, date: "2026-03-31", searched: "Invented library, to 31 March 2026")
  }

  private mutating func recordSecond() throws {
    try invented.addEvidence(
      "\(title) count of bridges", date: "2026-Q2", marks: ["ALP-2:neutral"], nature: .data,
      summary: "7 of 9 bridges stand. \(title): wooden ones are left out.", body: "Invented Statistics")
    cited.append(
      try invented.addEvidence(
        "\(title) meeting that did not happen", date: "2026-05-05", marks: ["BET-1:advances"]))
    try invented.addAssessment("BET-1", .limitedProgress, date: "2026-06-30", cites: [cited[3]])
    try invented.addAssessment("ALP-4", .limitedProgress, date: "2026-06-30", cites: cited)
    try invented.addEvidence("\(title) old proverb", date: "2025-05", marks: ["BET-6:advances"])
    try invented.addEndorsement("AAA", date: "2018-09-01", source: title)
    try invented.addEndorsement("BBB", date: "by 2018-09-30", manner: .groupStatement)
    try invented.addEndorsement("INVO", date: "2018-09-01")
  }

  /// What was made before sign-off elsewhere and merged after it, and what mends what was signed.
  private mutating func recordLate() throws {
    try invented.addEvidence(
      "\(title) song, reported late", date: "2026-06-10", marks: ["BET-2:advances"], nature: .act)
    try invented.addRetraction(of: [cited[3]], reason: "\(title) reason: it did not happen.")
    let wrong = try #require(invented.records.first { $0.assessment?.commitment.text == "BET-3" }).id
    try invented.addAssessment(
      "BET-3", .substantialProgress, date: "2026-03-31", cites: cited, corrects: [wrong],
      reason: "\(title) reason: the wrong line was read.")
    try invented.addAssessment("ALP-3", .limitedProgress, date: "2026-06-20", cites: cited)
  }

  private mutating func recordThird() throws {
    let collapse = try invented.addEvidence(
      "\(title) closure of a bridge", date: "2026-09-03", marks: ["ALP-2:sets-back"], summary: title,
      body: title)
    try invented.addEvidence(
      "\(title) songs, some time this year", date: "2026-03", marks: ["BET-2:advances"], isClockGiven: true)
    try invented.addEvidence(
      "\(title) songs of a half-year", date: "by 2026-07-31", marks: ["BET-2:advances"], nature: .statement)
    let disputed = try invented.addEvidence("\(title) letters", date: "2026-08-01", marks: ["BET-3:neutral"])
    for rival in ["one", "two"] {
      try invented.addEvidence(
        "\(title) letters, rival \(rival)", date: "2026-08-01", marks: ["BET-3:neutral"],
        corrects: [disputed],
        reason: "\(title) reason \(rival).")
    }
    try invented.addEvidence("\(title) review", date: "2026-07-07", marks: ["FUP-1:advances"])
    try invented.addAssessment(
      "ALP-1", .implemented, date: "2026-09-30", basis: .secretariatAssessed,
      rationale: "\(title): rules exist and two rivers follow them.", cites: cited, gaps: title,
      approvedBy: "Invented Head", reported: .implemented, assessedBy: "Invented Officer")
    try invented.addAssessment(
      "ALP-2", .limitedProgress, date: "2026-09-30", rationale: "One bridge is closed.",
      cites: cited + [collapse], reported: .substantialProgress,
      reason: "\(title) reason: a crossing is lost.")
    try invented.addAssessment("ALP-4", .overtakenByEvents, date: "2026-09-15", approvedBy: "Invented Head")
    try invented.addAssessment("BET-2", .limitedProgress, date: "2026-09-01", rationale: title)
    try invented.addAssessment(
      "BET-6", .notStarted, date: "2026-08-31", rationale: title, searched: "\(title), to 31 August 2026")
    try invented.addAssessment("BET-2", .implemented, date: "2026-09-15")
  }

  /// The second quarter as it was signed, read under the catalogue of today.
  private func baseline() throws -> Baseline {
    var known = signed
    known.catalogue = invented.catalogue
    known.registers = invented.registers
    let quarter = try #require(Quarter("2026-Q2"))
    return Baseline(
      Snapshot(of: try known.workspace().register, quarter: quarter, wording: WordingFingerprint.of),
      isSigned: true, signedQuarters: [quarter.previous, quarter])
  }

  func scorecard(_ quarter: String = "2026-Q3", streams: Int = 1) throws -> Scorecard {
    let workspace = try invented.workspace(streams: streams)
    let quarter = try #require(Quarter(quarter))
    let baseline = try baseline()
    let isAfter = baseline.quarter < quarter
    let snapshot = Snapshot(
      of: workspace.register, quarter: quarter, baseline: isAfter ? baseline : nil,
      wording: WordingFingerprint.of)
    let again = SignedAgain(
      quarter: baseline.quarter, date: try #require(CalendarDate("2026-07-20")),
      reason: "\(title) reason: a page was missing.")
    return Scorecard(
      snapshot, fingerprint: workspace.fingerprint(of: snapshot), signedAgain: isAfter ? [again] : [])
  }

  func files(_ quarter: String = "2026-Q3", streams: Int = 1) throws -> [ScorecardFile] {
    ScorecardFiles.files(try scorecard(quarter, streams: streams), language: .english)
  }

  func page(_ name: String, _ quarter: String = "2026-Q3") throws -> String {
    try #require(try files(quarter).first { $0.path.hasSuffix("/\(name)") }).text
  }
}
