extension Register {
  /// Who had endorsed by a day, as far as was recorded by another.
  ///
  /// The answer for an endorser is its last act; of an endorsement that stands, the date is the earliest
  /// documented since the last withdrawal.
  public func endorsements(asOf day: CalendarDate, asRecorded: CalendarDate? = nil) -> EndorsementSummary {
    endorsements(
      asOf: day, standings: Standings(of: self, recordedBy: asRecorded.map(Instant.init(endOf:))))
  }

  package func endorsements(asOf day: CalendarDate, standings: Standings) -> EndorsementSummary {
    var acts = [[Record]](repeating: [], count: registers.endorsers.count)
    for (position, entry) in entries.enumerated()
    where entry.kind == .endorsement && entry.subject >= 0 && entry.last <= day
      && standings.isCounted(position)
    {
      if let record = record(position) { acts[Int(entry.subject)].append(record) }
    }
    let states = registers.endorsers.indices.map { index in
      EndorsementState(registers.endorsers[index], acts: acts[index])
    }
    return EndorsementSummary(
      states: states,
      officialTotals: registers.totals.filter { $0.isOfficial && $0.span.last <= day },
      course: EndorsementCount.course(
        of: registers.endorsers.indices.filter { registers.endorsers[$0].kind == .state }.map { acts[$0] }),
      memberStates: registers.memberStates.count)
  }
}

extension EndorsementState {
  fileprivate init(_ endorser: Endorser, acts: [Record]) {
    let ordered = acts.inOrder
    guard let last = ordered.last else {
      self.init(endorser: endorser, answer: .notDocumented, record: nil, acts: [])
      return
    }
    if last.endorsement?.act == .withdrawn {
      self.init(endorser: endorser, answer: .withdrawn, record: last, acts: ordered)
      return
    }
    let sinceWithdrawal = ordered.lastIndex { $0.endorsement?.act == .withdrawn }.map { $0 + 1 } ?? 0
    self.init(endorser: endorser, answer: .endorsed, record: ordered[sinceWithdrawal], acts: ordered)
  }
}

extension [Record] {
  /// The acts of one endorser by date, by the time of recording, by identifier.
  var inOrder: [Record] {
    sorted {
      ($0.header.date ?? .by(.distantPast), $0.header.recorded, $0.id)
        < ($1.header.date ?? .by(.distantPast), $1.header.recorded, $1.id)
    }
  }
}

extension Snapshot {
  /// Who had endorsed by the snapshot's day.
  public var endorsements: EndorsementSummary { register.endorsements(asOf: asOf, standings: standings) }
}
