import CommitmentModel

extension CorrectionFigures {
  /// Finds the corrections among the records that count; one pass, and only what is shown is read in full.
  init(_ snapshot: Snapshot, signedAgain: [SignedAgain]) {
    let register = snapshot.register
    var acting: [Int] = []
    var contested: [Int] = []
    var given: [Int] = []
    for position in snapshot.considered {
      let entry = register.entries[position]
      if entry.isClockGiven, !snapshot.wasSigned(entry.id) { given.append(position) }
      if snapshot.errata == nil, entry.isCorrection || entry.kind == .retraction,
        !register.isApproval(position)
      {
        acting.append(position)
      }
      if snapshot.standings.standing(of: position) == .contested, snapshot.standings.isCounted(position) {
        contested.append(position)
      }
    }
    let late = Set(snapshot.errata?.late ?? [])
    acting += (snapshot.errata?.corrections ?? []) + late
    let isLater = { (left: Int, right: Int) in
      let (left, right) = (register.entries[left], register.entries[right])
      return (left.recorded, left.id) > (right.recorded, right.id)
    }
    acting.sort(by: isLater)
    given.sort(by: isLater)
    contested.sort { register.entries[$0].id < register.entries[$1].id }
    items = acting.prefix(ScorecardLimits.corrections).compactMap { position in
      snapshot.record(position).map { CorrectionItem($0, isLate: late.contains(position), in: register) }
    }
    further = acting.count - items.count
    self.signedAgain = signedAgain
    let shown = contested.prefix(ScorecardLimits.corrections)
    self.contested = shown.compactMap { snapshot.record($0).map(RecordSummary.init) }
    furtherContested = contested.count - self.contested.count
    let redacted =
      register.redactedCount == 0
      ? [] : register.entries.filter { $0.isRedacted && snapshot.wasSigned($0.id) }.sorted { $0.id < $1.id }
    self.redacted = redacted.prefix(ScorecardLimits.corrections).map(RecordSummary.init(redacted:))
    furtherRedacted = redacted.count - self.redacted.count
    givenClock = given.count
    givenClockRecords = given.prefix(ScorecardLimits.corrections).map { register.entries[$0].id }
  }
}
