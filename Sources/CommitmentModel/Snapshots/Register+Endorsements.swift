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
    var acts = acts(asOf: day, standings: standings)
    // Only the records that answer are read in full. Where one of them cannot be, which only a damaged line brings
    // about, all acts are looked at first and those that cannot be read are left out.
    var answers = answers(among: acts)
    if answers == nil {
      for endorser in acts.indices { acts[endorser].removeAll { record($0) == nil } }
      answers = self.answers(among: acts)
    }
    return EndorsementSummary(
      states: zip(registers.endorsers.indices, answers ?? []).map { state(of: $0, acts[$0], record: $1) },
      officialTotals: registers.totals.filter { $0.isOfficial && $0.span.last <= day },
      course: EndorsementCount.course(
        of: registers.endorsers.indices.lazy.filter { registers.endorsers[$0].kind == .state }.map {
          acts[$0].map { entries[$0] }
        }),
      memberStates: registers.memberStates.count)
  }

  /// The places of the acts that count of each endorser, in the order in which they happened.
  private func acts(asOf day: CalendarDate, standings: Standings) -> [[Int]] {
    var acts = [[Int]](repeating: [], count: registers.endorsers.count)
    let entries = entries
    for position in self.acts where entries[position].last <= day && standings.isCounted(position) {
      acts[Int(entries[position].subject)].append(position)
    }
    for endorser in acts.indices where acts[endorser].count > 1 {
      acts[endorser].sort { left, right in
        // The day tells nearly always; whole entries are only compared where it does not.
        let (day, other) = (entries[left].last, entries[right].last)
        return day != other ? day < other : entries[left].isEarlier(than: entries[right])
      }
    }
    return acts
  }

  /// The record that answers for each endorser; nil where one of them cannot be read.
  private func answers(among acts: [[Int]]) -> [Record?]? {
    let positions = acts.map { acts in
      acts.last.map { entries[$0].isWithdrawal ? $0 : sinceLastChange(acts).first ?? $0 }
    }
    var read = records(positions.compactMap(\.self)).makeIterator()
    var answers: [Record?] = []
    for position in positions {
      guard position != nil else {
        answers.append(nil)
        continue
      }
      guard let answer = read.next() ?? nil else { return nil }
      answers.append(answer)
    }
    return answers
  }

  /// The acts at the end that are all endorsements, or all withdrawals.
  private func sinceLastChange(_ acts: [Int]) -> ArraySlice<Int> {
    guard let last = acts.last else { return [] }
    let other = acts.lastIndex { entries[$0].isWithdrawal != entries[last].isWithdrawal }
    return acts[(other.map { $0 + 1 } ?? 0)...]
  }

  private func state(of endorser: Int, _ acts: [Int], record: Record?) -> EndorsementState {
    let isWithdrawn = record?.endorsement?.act == .withdrawn
    // What was said on the same act may stand in another of its records; few have a statement at all.
    let statement =
      record?.endorsement?.statement
      ?? sinceLastChange(acts).lazy.filter { entries[$0].hasStatement }.compactMap {
        self.record($0)?.endorsement?.statement
      }.first
    return EndorsementState(
      endorser: registers.endorsers[endorser],
      answer: record == nil ? .notDocumented : isWithdrawn ? .withdrawn : .endorsed, record: record,
      statement: statement, acts: acts.map { entries[$0].id })
  }
}

extension Snapshot {
  /// Who had endorsed by the snapshot's day.
  public var endorsements: EndorsementSummary { register.endorsements(asOf: asOf, standings: standings) }
}
