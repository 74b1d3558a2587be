extension CommitmentState {
  /// Finds the standing assessment of a commitment, and what changed since the latest signed quarter, else since the
  /// quarter before.
  ///
  /// The standing assessment is the live one with the latest date on or before the day; of equal dates the one
  /// recorded last, then the greater identifier. One that needs approval and has none does not stand yet.
  package init(
    _ commitment: Commitment, in register: Register, quarter: Quarter, limit: CalendarDate,
    assessments: [Int], tally: EvidenceTally, hindsight: Hindsight, position: Int,
    wording: @Sendable (Commitment) -> String
  ) {
    let rubric = register.framework.rubric
    let ordered = assessments.sorted { Self.isEarlier(register.entries[$0], register.entries[$1]) }
    let isStanding = { (position: Int) in register.entries[position].stands(under: rubric) }
    let standing = ordered.last(where: isStanding)
    let before =
      hindsight.baseline == nil
      ? ordered.last { isStanding($0) && register.entries[$0].last <= quarter.previous.last }
      : hindsight.sealedAssessments[position]
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
    let earlier = before.flatMap(register.record)?.assessment
    let isChanged = text.map { $0.wording != wording(commitment) || $0.rubric != rubric.version } ?? false
    let isComparable =
      text.flatMap { now in earlier.map { $0.wording == now.wording && $0.rubric == now.rubric } } ?? true

    let status = standing.flatMap { register.entries[$0].status } ?? .notAssessed
    let isThisQuarter =
      standing.flatMap { register.entries[$0].date }.map { $0.last >= quarter.first } ?? false
    let isCorrected = isThisQuarter && standing.map { register.entries[$0].isCorrection } ?? false
    let since = hindsight.baseline?.quarter.last ?? quarter.previous.last
    var reasons: [Change.Reason] = []
    if isCorrected || hindsight.correctedCommitments.contains(position) { reasons.append(.correction) }
    if hindsight.lateCommitments.contains(position) { reasons.append(.lateReport) }
    if standing.map({ register.entries[$0].last > since }) ?? false { reasons.append(.reassessment) }
    if !tally.new.isEmpty { reasons.append(.newEvidence) }

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
        from: before.flatMap { register.entries[$0].status } ?? .notAssessed, to: status,
        isComparable: isComparable, reasons: reasons))
  }

  /// The one of these assessments that a status rests on, whatever their order; nil where none stands.
  static func standing(among positions: [Int], in register: Register) -> Int? {
    positions.filter { register.entries[$0].stands(under: register.framework.rubric) }
      .max { isEarlier(register.entries[$0], register.entries[$1]) }
  }

  private static func isEarlier(_ left: RecordEntry, _ right: RecordEntry) -> Bool {
    (left.last, left.recorded, left.id) < (right.last, right.recorded, right.id)
  }
}

extension RecordEntry {
  /// Whether an assessment needs no approval, or has it.
  fileprivate func stands(under rubric: Rubric) -> Bool {
    isApproved || !(status.flatMap(rubric.step)?.bar.needsApproval ?? false)
  }
}
