extension Snapshot {
  /// Counts the evidence of every commitment by the year from which it counts, and by direction.
  ///
  /// One pass over the records that count; none is read in full.
  ///
  /// - Parameter limit: how many years there are at most, that of this quarter the last; 1 or more.
  /// - Returns: the counts, those of earlier years with the first.
  package func evidenceYears(limit: Int) -> EvidenceYears {
    let last = quarter.year
    let first = max(1, last - max(1, limit) + 1)
    let none = [DirectionCounts](repeating: DirectionCounts(), count: last - first + 1)
    var found = EvidenceYears(
      years: first...last, counts: register.framework.commitments.map { _ in none })
    for position in considered {
      let entry = register.entries[position]
      guard entry.kind == .evidence, standings.isCounted(position) else { continue }
      let place = min(max(entry.last.parts.year, first), last) - first
      let marks = register.marks(of: position)
      for (index, mark) in marks.enumerated() {
        // A commitment named twice by one record is one piece of evidence.
        if marks.prefix(index).contains(where: { $0.commitment == mark.commitment }) { continue }
        found.counts[Int(mark.commitment)][place].add(mark.direction)
      }
    }
    return found
  }
}
