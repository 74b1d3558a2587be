package import CommitmentModel

/// The assessments of each commitment and the evidence that sets it back: what a new assessment is held against.
package struct AssessmentHistory: Sendable {
  /// Positions of the assessments that count, by the place of their commitment.
  private var assessments: [[Int]]
  /// Positions of the evidence that counts and sets the commitment back.
  private var contrary: [[Int]]
  private let register: Register
  private let standings: Standings

  /// O(records).
  package init(_ register: Register, _ standings: Standings) {
    self.register = register
    self.standings = standings
    let count = register.framework.commitments.count
    assessments = [[Int]](repeating: [], count: count)
    contrary = assessments
    for (position, entry) in register.entries.enumerated() where standings.isCounted(position) {
      if entry.kind == .assessment, entry.subject >= 0 {
        assessments[Int(entry.subject)].append(position)
      } else if entry.kind == .evidence {
        for mark in register.marks(of: position) where mark.direction == .setsBack {
          contrary[Int(mark.commitment)].append(position)
        }
      }
    }
  }

  /// The assessment that stood before another of the same commitment: the latest earlier one that was known then.
  ///
  /// One that needs approval and has none does not stand; what a correction replaces is not before it.
  func standing(before record: Record, of commitment: CommitmentID) -> RecordEntry? {
    guard let place = register.framework.position(of: commitment), let date = record.header.date else {
      return nil
    }
    let rubric = register.framework.rubric
    let replaced = Set(record.header.corrects)
    return assessments[place].lazy.map { register.entries[$0] }.filter { entry in
      entry.id != record.id && !replaced.contains(entry.id)
        && (entry.last, entry.recorded, entry.id) < (date.last, record.header.recorded, record.id)
        && entry.recorded <= record.header.recorded
        && (entry.isApproved || !(entry.status.flatMap(rubric.step)?.bar.needsApproval ?? false))
    }.max { ($0.last, $0.recorded, $0.id) < ($1.last, $1.recorded, $1.id) }
  }

  /// The evidence that sets a commitment back, dated after a day and by another, and known at a moment, by date.
  func contrary(
    to commitment: CommitmentID, after first: CalendarDate, by last: CalendarDate, knownBy limit: Instant
  ) -> [Int] {
    guard let place = register.framework.position(of: commitment) else { return [] }
    var seen: Set<Int> = []
    return contrary[place].filter { position in
      let entry = register.entries[position]
      return entry.last > first && entry.last <= last && entry.recorded <= limit
        && seen.insert(position).inserted
    }.sorted { left, right in
      (register.entries[left].last, register.entries[left].id)
        < (register.entries[right].last, register.entries[right].id)
    }
  }

  /// Whether a piece of evidence is among those cited: itself, in a form that it replaced, or by the same document.
  func isCited(_ position: Int, among cites: [RecordID]) -> Bool {
    let positions = cites.compactMap(register.position)
    if positions.contains(where: { $0 == position || standings.standIns(for: $0).contains(position) }) {
      return true
    }
    guard let document = register.record(position)?.evidence?.citation.documentKey else { return false }
    return positions.contains { register.record($0)?.evidence?.citation.documentKey == document }
  }
}
