import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards
import TestSupport
import Testing

struct ScorecardPicturesTests {
  private static let names = ["status-by-area", "movement", "evidence-by-year", "endorsements"]

  /// Assessments over two years, among them one corrected, one taken back, one awaiting approval, one on a par.
  private static func moving() throws -> InventedWorkspace {
    var workspace = try InventedWorkspace.eventful()
    let wrong = try workspace.addAssessment("BET-1", .notStarted, date: "2024-12-31")
    try workspace.addAssessment(
      "BET-1", .limitedProgress, date: "2025-03-31", corrects: [wrong], reason: "The date was wrong.")
    try workspace.addAssessment("BET-1", .overtakenByEvents, date: "2026-02-01", approvedBy: "Invented Head")
    let lost = try workspace.addAssessment("ALP-2", .limitedProgress, date: "2025-01-15")
    try workspace.addRetraction(of: [lost], reason: "Recorded by mistake.")
    try workspace.addAssessment("ALP-1", .notStarted, date: "2024-09-30")
    try workspace.addAssessment("ALP-1", .limitedProgress, date: "2024-09-30")
    try workspace.addEndorsement("BBB", date: "2018-09-25")
    try workspace.addEndorsement("BBB", date: "2020-01-01", act: .withdrawn)
    try workspace.addEndorsement("CCC", date: "2021", manner: .groupStatement)
    return workspace
  }

  @Test(arguments: names)
  func drawsTheSamePicture(name: String) throws {
    try expectGolden(try Self.moving().page("\(name).svg"), named: "pictures-\(name).svg")
  }

  @Test(arguments: names)
  func showsThePictureOnTheOverviewWithItsFiguresInWords(name: String) throws {
    let files = try Self.moving().files()
    let picture = try #require(files.first { $0.path == "2026-Q3/en/pictures/\(name).svg" })
    let page = try #require(files.first { $0.path.hasSuffix("/scorecard.md") })
    let line = try #require(
      page.text.split(separator: "\n").first { $0.hasSuffix("](pictures/\(name).svg)") })
    #expect(line.hasPrefix("!["))
    #expect(line.count > 80)
    #expect(picture.text.contains("<desc id=\"\(name)-description\">"))
  }

  @Test func showsNoPictureWhereThereIsNothingToSee() throws {
    let files = try InventedWorkspace().files()
    #expect(
      !files.contains { $0.path.hasSuffix("movement.svg") || $0.path.hasSuffix("evidence-by-year.svg") })
    #expect(!files.contains { $0.text.contains("pictures/movement.svg") })
  }

  @Test func tellsTheStatusesThatASnapshotOfEachQuarterTells() throws {
    let register = try Self.moving().workspace().register
    let quarter = try #require(Quarter("2026-Q3"))
    let history = Snapshot(of: register, quarter: quarter, wording: WordingFingerprint.of).statusHistory(
      quarters: 12)
    #expect(history.quarters.count == 12)
    #expect(history.quarters.last == quarter)
    for (place, quarter) in history.quarters.enumerated() {
      let snapshot = Snapshot(of: register, quarter: quarter, wording: WordingFingerprint.of)
      #expect(history.statuses.map { $0[place] } == snapshot.commitments.map(\.status), "\(quarter)")
    }
    #expect(Set(history.statuses.flatMap(\.self)).count == 4)
  }

  @Test func stopsAtTheDayThatIsAskedFor() throws {
    let register = try Self.moving().workspace().register
    let snapshot = Snapshot(
      of: register, quarter: try #require(Quarter("2026-Q3")), asOf: CalendarDate("2026-09-10"),
      wording: WordingFingerprint.of)
    let last = snapshot.statusHistory(quarters: 8).statuses.map { $0.last }
    #expect(last == snapshot.commitments.map(\.status))
  }

  @Test func countsTheEvidenceOfEveryYearOnce() throws {
    let scorecard = try Self.moving().scorecard()
    let evidence = scorecard.evidenceByYear
    #expect(evidence.years == [2024, 2025, 2026])
    for (index, area) in scorecard.areas.enumerated() {
      let total = evidence.total(index)
      #expect(total.advancing == area.cards.reduce(0) { $0 + $1.state.advancing })
      #expect(total.settingBack == area.cards.reduce(0) { $0 + $1.state.settingBack })
      #expect(total.neutral == area.cards.reduce(0) { $0 + $1.state.neutral })
    }
  }

  @Test func countsWhatIsOlderThanTheYearsShownWithTheFirst() throws {
    var workspace = InventedWorkspace()
    try workspace.addEvidence("Old", date: "1950-01-01", marks: ["ALP-1:advances"])
    let evidence = try workspace.scorecard().evidenceByYear
    #expect(evidence.hasEarlier)
    #expect(evidence.years.count == ScorecardLimits.evidenceYears)
    #expect(evidence.total(0).advancing == 1)
    let picture = try workspace.page("evidence-by-year.svg")
    #expect(picture.contains(">to<") && picture.contains(">2016<") && !picture.contains(">2015<"))
  }

  @Test func countsEachPieceInTheYearInWhichItsSpanEnds() throws {
    var workspace = InventedWorkspace()
    for date in ["2019-12-31", "2020-01-01", "2020-12-31", "2020", "2021-01-01"] {
      try workspace.addEvidence("Dated \(date)", date: date, marks: ["ALP-1:advances"])
    }
    // Named twice by one record, which is one piece.
    try workspace.addEvidence("Twice", date: "2021-06-30", marks: ["ALP-1:advances", "ALP-1:neutral"])
    let evidence = try workspace.scorecard().evidenceByYear
    #expect(Array(evidence.years.prefix(3)) == [2019, 2020, 2021])
    #expect(evidence.areas[0].prefix(3).map(\.total) == [1, 3, 2])
  }

  @Test func followsTheNumberOfDocumentedEndorsements() throws {
    let figures = try Self.moving().scorecard().endorsements
    #expect(figures.course.map(\.states) == [1, 2, 1, 2])
    #expect(
      figures.course.map(\.day.description) == ["2018-09-01", "2018-09-25", "2020-01-01", "2021-12-31"])
    #expect(figures.course.last?.states == figures.documentedStates)
    #expect(figures.officialTotals.map(\.states) == [2])
  }

  @Test func boundsTheCourseOfEndorsements() throws {
    var workspace = InventedWorkspace()
    var day = try #require(CalendarDate("2019-01-01"))
    for _ in 0..<150 {
      try workspace.addEndorsement("AAA", date: day.description)
      try workspace.addEndorsement("AAA", date: day.advanced(byDays: 1).description, act: .withdrawn)
      day = day.advanced(byDays: 2)
    }
    try workspace.addEndorsement("BBB", date: "2020-01-01")
    let course = try workspace.scorecard().endorsements.course
    #expect(course.count == 5)
    #expect(course.last?.states == 1)
  }

  @Test func printsTheFiguresOfTheTwin() throws {
    let workspace = try Self.moving()
    let twin = try JSONReader.read(Array(workspace.page("scorecard.json").utf8))
    let texts = { (name: String) in
      try workspace.page("\(name).svg").split(separator: "<text").dropFirst().map { part in
        part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      }
    }
    let numbers = { (node: JSONNode?) in
      (node?.elements ?? []).compactMap {
        if case .number(let digits) = $0.content { Int(digits) } else { nil }
      }
    }
    let statuses = (twin["areas"]?.elements ?? []).flatMap { area in
      (area["statuses"]?.members ?? []).compactMap { member -> Int? in
        if case .number(let digits) = member.value.content { Int(digits) } else { nil }
      }
    }
    #expect(try texts("status-by-area").compactMap { Int($0) } == statuses.filter { $0 > 0 })
    let evidence = (twin["evidenceByYear"]?["areas"]?.elements ?? []).flatMap { area in
      ["advances", "neutral", "setsBack"].flatMap { numbers(area[$0]) }
    }
    let columns = numbers(twin["evidenceByYear"]?["years"])
    let printed = try texts("evidence-by-year").compactMap { Int($0) }.filter { !columns.contains($0) }
    #expect(printed.sorted() == evidence.filter { $0 > 0 }.sorted())
    let history = twin["history"]
    #expect(history?["quarters"]?.elements?.count == ScorecardLimits.historyQuarters)
    #expect(history?["commitments"]?.elements?.count == 5)
    #expect(twin["endorsements"]?["documentedStatesFrom"]?.elements?.count == 4)
  }

  @Test(arguments: ["</text><script>alert(1)</script>", "]]>", "\u{202E}evil", "a\u{0}b\u{7}"])
  func keepsAHostileNameOfAnAreaAsText(name: String) throws {
    var workspace = try Self.moving()
    let typed = JSONValue.string(name).text()
    workspace.catalogue = try workspace.catalogue.map { file in
      guard file.path.hasSuffix("framework.json") else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      try #require(text.contains("{\"en\": \"Rivers\"}"))
      return SourceFile(
        path: file.path, text: text.replacing("{\"en\": \"Rivers\"}", with: "{\"en\": \(typed)}"))
    }
    for picture in Self.names {
      let text = try workspace.page("\(picture).svg")
      #expect(!text.contains("<script"))
      #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value < 0x0A })
      #expect(text.split(separator: "</svg>").count == 2)
    }
  }
}
