import CommitmentModel

/// Reads in full the records that pages show, each once.
struct EvidenceShelf {
  private let snapshot: Snapshot
  private var read: [Int: ShownEvidence] = [:]

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Reads what will be asked for, all at once, which takes fewer steps than one after another.
  mutating func fetch(_ positions: some Sequence<Int>) {
    let missing = Set(positions).filter { read[$0] == nil }.sorted()
    if missing.isEmpty { return }
    read.reserveCapacity(read.count + missing.count)
    for (position, record) in zip(missing, snapshot.records(missing)) {
      guard let record, let evidence = record.evidence, let date = record.header.date else { continue }
      read[position] = ShownEvidence(
        id: record.id, date: date, evidence: evidence,
        isContested: snapshot.standings.standing(of: position) == .contested)
    }
  }

  /// The evidence at some positions, without what cannot be read.
  mutating func evidence(at positions: some Collection<Int>) -> [ShownEvidence] {
    fetch(positions)
    return positions.compactMap { read[$0] }
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
