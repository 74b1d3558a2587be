import CommitmentModel
import TestSupport
import Testing

struct LatestEvidenceTests {
  /// Pieces of evidence under two commitments, several on each day, in no order.
  private static func records(_ count: Int, seed: UInt64) throws -> MadeUpRecords {
    var random = SeededRandom(seed: seed)
    var records = MadeUpRecords()
    for _ in 0..<count {
      let day = Int.random(in: 10..<28, using: &random)
      let marks = [["ONE-1"], ["ONE-2"], ["ONE-1", "ONE-2"], ["ONE-1", "ONE-1:advances"]]
      let chosen = marks[Int.random(in: 0..<4, using: &random)]
      if chosen.count == 1 {
        try records.evidence("2025-11-\(day)", chosen[0])
      } else {
        try records.evidence("2025-11-\(day)", chosen[0], chosen[1])
      }
    }
    return records
  }

  @Test(arguments: 0..<20, [0, 1, 3, 100])
  func listsTheLatestFirstAndCountsAll(seed: UInt64, limit: Int) throws {
    let snapshot = try Self.records(60, seed: seed).snapshot("2026-Q1", shuffledBy: seed)
    let entries = snapshot.register.entries
    let found = snapshot.latestEvidence(limit: limit, apartFrom: [])
    for commitment in 0..<2 {
      let all = entries.indices.filter { position in
        snapshot.register.marks(of: position).contains { $0.commitment == commitment }
      }.sorted { (entries[$0].last, entries[$0].id) > (entries[$1].last, entries[$1].id) }
      #expect(found.others[commitment] == Array(all.prefix(limit)))
      #expect(found.otherCounts[commitment] == all.count)
    }
  }

  @Test func leavesOutWhatIsShownElsewhere() throws {
    let snapshot = try Self.records(20, seed: 7).snapshot("2026-Q1")
    let all = snapshot.latestEvidence(limit: 100, apartFrom: [])
    let shown = Set(all.others[0].prefix(2))
    let rest = snapshot.latestEvidence(limit: 100, apartFrom: [shown])
    #expect(rest.others[0] == Array(all.others[0].dropFirst(2)))
    #expect(rest.otherCounts[0] == all.otherCounts[0] - 2)
    #expect(rest.others[1] == all.others[1])
  }
}
