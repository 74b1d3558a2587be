import CommitmentLedger
import CommitmentModel
import Formats
import Foundation
import Scorecards
import TestSupport
import Testing

/// The keys of the twin, held against their description.
struct TwinSchemaTests {
  private static func check() throws -> JSONShapeCheck {
    var check = JSONShapeCheck()
    let thorough = try ThoroughWorkspace()
    var crowded = InventedWorkspace()
    for index in 0..<30 {
      let id = try crowded.addEvidence(
        "Invented \(index)", date: "2026-08-01", marks: ["ALP-1:neutral"], nature: .data,
        symbol: "A/81/\(index)",
        paragraph: "3")
      for rival in 0..<2 {
        try crowded.addEvidence(
          "Rival \(rival)", date: "2026-08-01", marks: ["ALP-1:neutral"], corrects: [id], reason: "Invented.")
      }
    }
    let figure = Evidence(
      title: "Invented figure", citation: Citation(document: "Invented yearbook, 2026"),
      marks: [try #require(CommitmentMark("ALP-1:neutral"))], nature: .data)
    crowded.add(Record(header: try crowded.header(date: "2026-09-30"), body: .evidence(figure)))
    let register = try crowded.workspace().register
    let quarter = try #require(Quarter("2026-Q3"))
    let snapshot = Snapshot(of: register, quarter: quarter, wording: { _ in "" })
    let replay = Snapshot(
      of: register, quarter: quarter, asRecorded: CalendarDate("2026-12-31"), wording: { _ in "" })
    let fingerprint = String(repeating: "0", count: 64)
    let signOff = ScorecardSignOff(preparedBy: "A", reviewedBy: "B", approvedBy: "C", date: snapshot.asOf)
    for scorecard in [
      try thorough.scorecard(), Scorecard(snapshot, fingerprint: fingerprint, signOff: signOff),
      Scorecard(replay, fingerprint: fingerprint),
    ] {
      let twin = try #require(ScorecardFiles.files(scorecard, language: .english).last).text
      check.check(try JSONReader.read(Array(twin.utf8)), TwinShape.properties)
    }
    return check
  }

  @Test func everyKeyIsDescribedAndHoldsWhatIsSaid() throws {
    let check = try Self.check()
    #expect(check.problems == [])
    #expect(JSONShapeCheck.described(TwinShape.properties).subtracting(check.met).sorted() == [])
  }

  /// The table in `Reports/README.md` is written from the description: record it with `RECORD_TABLES=1`.
  @Test func theTableBesideThePagesSaysTheSame() throws {
    let path = "Reports/README.md"
    let text = try String(contentsOf: ProjectFolder.url(path), encoding: .utf8)
    let start = try #require(text.range(of: JSONShapeTable.header), "\(path) has no table of keys")
    try expectGenerated(text[..<start.lowerBound] + JSONShapeTable.text(TwinShape.properties), at: path)
  }
}
