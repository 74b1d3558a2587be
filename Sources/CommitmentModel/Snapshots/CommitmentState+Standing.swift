extension CommitmentState {
  /// Finds the standing assessment of a commitment, and what changed since the quarter before.
  ///
  /// The standing assessment is the live one with the latest date on or before the day; of equal dates the one
  /// recorded last, then the greater identifier. One that needs approval and has none does not stand yet.
  package init(
    _ commitment: Commitment, in register: Register, quarter: Quarter, limit: CalendarDate,
    assessments: [Int], tally: EvidenceTally,
    comparison: (with: Comparison, commitment: Int, standings: Standings)? = nil,
    wording: @Sendable (Commitment) -> String
  ) {
    let rubric = register.framework.rubric
    let ordered = assessments.sorted { Self.isEarlier(register.entries[$0], register.entries[$1]) }
    let isStanding = { (position: Int) in Self.stands(register.entries[position], under: rubric) }
    let standing = ordered.last(where: isStanding)
    let before = ordered.last { isStanding($0) && register.entries[$0].last <= quarter.previous.last }
    let waiting = ordered.last { position in
      !isStanding(position)
        && standing.map { Self.isEarlier(register.entries[$0], register.entries[position]) } ?? true
    }
    let isTied = standing.map { position in
      ordered.contains {
        $0 != position && isStanding($0) && register.entries[$0].last == register.entries[position].last
      }
    }

    // Only standing assessments are read in full: their wording and rubric tell whether they still fit.
    let text = standing.flatMap(register.record)?.assessment
    let baseline = comparison.map { $0.with.baseline.snapshot }
    let formerState = comparison.map { $0.with.baseline.snapshot.commitments[$0.commitment] }
    let earlier =
      baseline.map { baseline in
        formerState?.assessment.flatMap { baseline.register[$0.id]?.assessment }
      } ?? before.flatMap(register.record)?.assessment
    let isChanged = text.map { $0.wording != wording(commitment) || $0.rubric != rubric.version } ?? false
    let isComparable =
      text.flatMap { now in earlier.map { $0.wording == now.wording && $0.rubric == now.rubric } } ?? true

    let status = standing.flatMap { register.entries[$0].status } ?? .notAssessed
    let isThisQuarter =
      standing.flatMap { register.entries[$0].date }.map { $0.last >= quarter.first } ?? false
    var reasons: [Change.Reason] = []
    if let comparison {
      reasons = comparison.with.reasons(
        of: comparison.commitment, standing: standing, in: register, standings: comparison.standings)
    } else {
      if isThisQuarter, let standing, register.entries[standing].isCorrection, !register.isApproval(standing)
      {
        reasons.append(.correction)
      }
      if isThisQuarter { reasons.append(.reassessment) }
      if !tally.new.isEmpty { reasons.append(.newEvidence) }
    }

    self.init(
      commitment: commitment, status: status,
      assessment: standing.flatMap { position in
        let entry = register.entries[position]
        guard let date = entry.date, let basis = entry.basis else { return nil }
        return (entry.id, date, basis)
      },
      isTied: isTied ?? false, awaitingApproval: waiting.map { register.entries[$0].id },
      isAssessedThisQuarter: isThisQuarter, isWordingChanged: isChanged, tally: tally,
      currency: Currency(last: tally.latest?.last, on: limit, rubric: rubric),
      change: Change(
        from: formerState?.status ?? before.flatMap { register.entries[$0].status } ?? .notAssessed,
        to: status,
        isComparable: isComparable, reasons: reasons))
  }

  /// Whether an assessment stands: it needs no second person, or names one.
  static func stands(_ entry: RecordEntry, under rubric: Rubric) -> Bool {
    entry.isApproved || !(entry.status.flatMap(rubric.step)?.bar.needsApproval ?? false)
  }

  /// The order of assessments of a commitment: by date, by the time of recording, by identifier.
  static func isEarlier(_ left: RecordEntry, _ right: RecordEntry) -> Bool {
    (left.last, left.recorded, left.id) < (right.last, right.recorded, right.id)
  }
}
