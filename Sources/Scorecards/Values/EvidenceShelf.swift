import CommitmentModel

/// Reads in full the records that pages show, each once.
struct EvidenceShelf {
  private let snapshot: Snapshot
  private var read: [Int: ShownEvidence] = [:]

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The evidence at a position, or nil where it cannot be read.
  mutating func evidence(at position: Int) -> ShownEvidence? {
    if let known = read[position] { return known }
    guard let record = snapshot.record(position), let evidence = record.evidence,
      let date = record.header.date
    else { return nil }
    let shown = ShownEvidence(
      id: record.id, date: date, evidence: evidence,
      isContested: snapshot.standings.standing(of: position) == .contested)
    read[position] = shown
    return shown
  }

  mutating func evidence(at positions: some Sequence<Int>) -> [ShownEvidence] {
    var shown: [ShownEvidence] = []
    for position in positions {
      if let evidence = evidence(at: position) { shown.append(evidence) }
    }
    return shown
  }

  /// What became of cited records, by date, and the positions of those that count.
  mutating func cited(_ ids: [RecordID]) -> (evidence: [CitedEvidence], positions: Set<Int>) {
    var positions: Set<Int> = []
    var lost: [CitedEvidence] = []
    let standings = snapshot.standings
    for id in ids {
      guard let position = snapshot.register.position(of: id), standings.isKnown(position) else {
        lost.append(.missing(id))
        continue
      }
      let standIns = standings.standIns(for: position)
      if standIns.isEmpty { lost.append(.takenBack(id)) }
      positions.formUnion(standIns)
    }
    let shown = evidence(at: positions.sorted()).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    return (shown.map(CitedEvidence.shown) + lost, positions)
  }
}
