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
    let years = last - first + 1
    // The first day of every year after the first, so that no day need be taken apart.
    let beginnings = (first..<last).map { CalendarDate(year: $0 + 1, month: 1, day: 1) ?? .distantFuture }
    // By commitment, then by year.
    var counts = [DirectionCounts](
      repeating: DirectionCounts(), count: register.framework.commitments.count * years)
    for position in considered {
      let entry = register.entries[position]
      guard entry.kind == .evidence, standings.isCounted(position) else { continue }
      let place = (beginnings.lastIndex { $0 <= entry.last } ?? -1) + 1
      register.forEachMark(of: entry) { mark in
        counts[Int(mark.commitment) * years + place].add(mark.direction)
      }
    }
    return EvidenceYears(
      years: first...last,
      counts: register.framework.commitments.indices.map {
        Array(counts[$0 * years..<($0 + 1) * years])
      })
  }
}
