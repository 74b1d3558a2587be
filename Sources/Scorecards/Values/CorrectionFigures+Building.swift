import CommitmentModel

extension CorrectionFigures {
  /// Finds the corrections among the records that count; one pass, and only what is shown is read in full.
  init(_ snapshot: Snapshot) {
    let register = snapshot.register
    let hindsight = snapshot.hindsight
    var acting: [Int] = []
    var contested: [Int] = []
    var givenClock = 0
    for position in snapshot.considered {
      let entry = register.entries[position]
      if entry.isClockGiven { givenClock += 1 }
      if entry.isCorrection || entry.kind == .retraction,
        hindsight.baseline == nil || hindsight.corrections.contains(position)
      {
        acting.append(position)
      }
      if snapshot.standings.standing(of: position) == .contested, snapshot.standings.isCounted(position) {
        contested.append(position)
      }
    }
    let isLater = { (left: Int, right: Int) in
      let (left, right) = (register.entries[left], register.entries[right])
      return (left.recorded, left.id) > (right.recorded, right.id)
    }
    acting.sort(by: isLater)
    contested.sort { register.entries[$0].id < register.entries[$1].id }
    items = acting.prefix(ScorecardLimits.corrections).compactMap { position in
      snapshot.record(position).map { CorrectionItem($0, in: register) }
    }
    further = acting.count - items.count
    late = hindsight.late.prefix(ScorecardLimits.corrections).compactMap { position in
      snapshot.record(position).map { CorrectionItem($0, isLate: true, in: register) }
    }
    furtherLate = hindsight.late.count - late.count
    replaced = snapshot.signed.compactMap { signed in
      signed.replacementReason.map {
        ReplacedSignature(quarter: signed.quarter, signed: signed.signed, reason: $0)
      }
    }
    let shown = contested.prefix(ScorecardLimits.corrections)
    self.contested = shown.compactMap { snapshot.record($0).map(RecordSummary.init) }
    furtherContested = contested.count - self.contested.count
    self.givenClock = givenClock
  }
}
