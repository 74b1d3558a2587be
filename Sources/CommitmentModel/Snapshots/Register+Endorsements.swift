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
    var acts = entries.indices.filter { position in
      let entry = entries[position]
      return entry.kind == .endorsement && entry.subject >= 0 && entry.last <= day
        && standings.isCounted(position)
    }
    // Only the records that answer are read in full. Where one of them cannot be, which only a damaged line brings
    // about, all acts are looked at first and those that cannot be read are left out.
    var answers = answers(among: acts)
    if answers == nil {
      acts.removeAll { record($0) == nil }
      answers = self.answers(among: acts)
    }
    return EndorsementSummary(
      states: zip(registers.endorsers, answers ?? []).map { endorser, record in
        let isWithdrawn = record?.endorsement?.act == .withdrawn
        return EndorsementState(
          endorser: endorser,
          answer: record == nil ? .notDocumented : isWithdrawn ? .withdrawn : .endorsed, record: record)
      },
      officialTotals: registers.totals.filter { $0.isOfficial && $0.span.last <= day },
      course: EndorsementCount.course(of: actsOfStates(among: acts)),
      memberStates: registers.memberStates.count)
  }

  /// The acts of each State among these.
  private func actsOfStates(among acts: [Int]) -> [[RecordEntry]] {
    var grouped = [[RecordEntry]](repeating: [], count: registers.endorsers.count)
    for act in acts {
      let endorser = Int(entries[act].subject)
      if registers.endorsers[endorser].kind == .state { grouped[endorser].append(entries[act]) }
    }
    return grouped
  }

  /// The record that answers for each endorser; nil where one of them cannot be read.
  private func answers(among acts: [Int]) -> [Record?]? {
    let tally = ActTally(acts, in: entries, endorsers: registers.endorsers.count)
    var answers: [Record?] = []
    for endorser in registers.endorsers.indices {
      guard let position = tally.answer(for: endorser) else {
        answers.append(nil)
        continue
      }
      guard let answer = record(position) else { return nil }
      answers.append(answer)
    }
    return answers
  }
}
