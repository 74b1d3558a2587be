extension Snapshot {
  /// The status of every commitment at the ends of the last quarters, as the records that count here say it.
  ///
  /// The same that a snapshot of each quarter would show, without taking one: one pass over the records that count,
  /// and only assessments are looked at.
  ///
  /// - Parameter count: how many quarters, this one the last.
  /// - Returns: the quarters and the statuses, the earliest first.
  package func statusHistory(quarters count: Int) -> StatusHistory {
    var quarters = [quarter]
    while quarters.count < count, let first = quarters.last, first.previous < first {
      quarters.append(first.previous)
    }
    quarters.reverse()
    let rubric = register.framework.rubric
    var assessments = [[Int]](repeating: [], count: register.framework.commitments.count)
    for position in considered {
      let entry = register.entries[position]
      guard entry.kind == .assessment, entry.subject >= 0, standings.isCounted(position),
        CommitmentState.stands(entry, under: rubric)
      else { continue }
      assessments[Int(entry.subject)].append(position)
    }
    let statuses = assessments.map { positions in
      let entries = positions.map { register.entries[$0] }.sorted(by: CommitmentState.isEarlier)
      return quarters.map { quarter in
        entries.last { $0.last <= quarter.last }?.status ?? .notAssessed
      }
    }
    return StatusHistory(quarters: quarters, statuses: statuses)
  }
}
