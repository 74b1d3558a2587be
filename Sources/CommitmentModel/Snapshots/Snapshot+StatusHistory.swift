extension Snapshot {
  /// The status of every commitment at the ends of the last quarters, as the records that count here say it.
  ///
  /// The same that a snapshot of each quarter would show, without taking one: only assessments are looked at.
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
    let statuses = assessments.map { positions in
      let entries = positions.map { register.entries[$0] }
        .filter { CommitmentState.stands($0, under: rubric) }.sorted(by: CommitmentState.isEarlier)
      return quarters.map { quarter in
        entries.last { $0.last <= quarter.last }?.status ?? .notAssessed
      }
    }
    return StatusHistory(quarters: quarters, statuses: statuses)
  }
}
