import CommitmentLedger
import CommitmentModel
import Formats
import Foundation
import Scorecards
import TestSupport
import Testing

/// The keys of the twin, and those that `Reports/README.md` documents.
struct TwinSchemaTests {
  /// The paths of the keys of a twin, such as `commitments[].change.kind`.
  private static func paths(_ node: JSONNode, _ prefix: String = "") -> Set<String> {
    var found: Set<String> = []
    for member in node.members ?? [] {
      let isByKey = prefix.hasSuffix("statuses.") || prefix == "glance.changes."
      // A follow-up commitment is documented as any other.
      let start =
        prefix.hasPrefix("followUp[].") ? "commitments[]." + prefix.dropFirst("followUp[].".count) : prefix
      let path = isByKey ? "\(start)*" : start + member.name
      found.insert(path)
      found.formUnion(paths(member.value, path + "."))
    }
    for element in node.elements ?? [] {
      found.formUnion(paths(element, prefix.dropLast() + "[]."))
    }
    return found
  }

  private static func written() throws -> Set<String> {
    var found: Set<String> = []
    let thorough = try ThoroughWorkspace()
    var crowded = InventedWorkspace()
    for index in 0..<30 {
      let id = try crowded.addEvidence(
        "Invented \(index)", date: "2026-08-01", marks: ["ALP-1:neutral"], nature: .data)
      for rival in 0..<2 {
        try crowded.addEvidence(
          "Rival \(rival)", date: "2026-08-01", marks: ["ALP-1:neutral"], corrects: [id], reason: "Invented.")
      }
    }
    let register = try crowded.workspace().register
    let snapshot = Snapshot(
      of: register, quarter: try #require(Quarter("2026-Q3")), wording: { _ in "" })
    let signOff = ScorecardSignOff(preparedBy: "A", reviewedBy: "B", approvedBy: "C", date: snapshot.asOf)
    for scorecard in [
      try thorough.scorecard(), Scorecard(snapshot, fingerprint: "invented", signOff: signOff),
    ] {
      let twin = try #require(ScorecardFiles.files(scorecard, language: .english).last).text
      found.formUnion(paths(try JSONReader.read(Array(twin.utf8))))
    }
    return found
  }

  private static func documented() throws -> [String] {
    let text = try String(contentsOf: ProjectFolder.url("Reports/README.md"), encoding: .utf8)
    let table = text.split(separator: "\n").drop { $0 != "| key | meaning |" }.dropFirst(2)
    return table.prefix { $0.hasPrefix("| `") }.map { line in
      String(line.dropFirst(3).prefix { $0 != "`" })
    }
  }

  @Test func everyKeyIsDocumentedOnceAndNoOther() throws {
    let documented = try Self.documented()
    #expect(documented.count == Set(documented).count)
    let written = try Self.written()
    #expect(written.subtracting(documented).sorted() == [])
    #expect(Set(documented).subtracting(written).sorted() == [])
  }
}
