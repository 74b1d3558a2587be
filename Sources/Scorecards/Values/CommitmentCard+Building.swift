import CommitmentModel

extension CommitmentCard {
  /// The cards of all commitments of a snapshot, in its order.
  ///
  /// Only records that pages show are read in full.
  static func cards(
    of snapshot: Snapshot, latest: LatestEvidence, drafts: [Draft], shelf: inout EvidenceShelf
  )
    -> [CommitmentCard]
  {
    let shown = snapshot.commitments.map { state in
      (new: Self.distinct(state.newEvidence), coarse: Self.distinct(state.coarseEvidence))
    }
    shelf.fetch(
      shown.flatMap {
        $0.new.suffix(ScorecardLimits.newEvidence) + $0.coarse.suffix(ScorecardLimits.newEvidenceOnOverview)
      } + latest.others.flatMap(\.self))
    var cards: [CommitmentCard] = []
    for (index, state) in snapshot.commitments.enumerated() {
      let id: (Int) -> RecordID = { snapshot.register.entries[$0].id }
      let (newPositions, coarsePositions) = shown[index]
      cards.append(
        CommitmentCard(
          state: state, assessment: drafts[index].assessment,
          pending: state.awaitingApproval.flatMap { PendingAssessment($0, in: snapshot) },
          new: shelf.evidence(at: newPositions.suffix(ScorecardLimits.newEvidence)),
          newIDs: newPositions.map(id),
          coarse: shelf.evidence(at: coarsePositions.suffix(ScorecardLimits.newEvidenceOnOverview)),
          coarseIDs: coarsePositions.map(id), others: shelf.evidence(at: latest.others[index]),
          otherCount: latest.otherCounts[index]))
    }
    return cards
  }

  /// A commitment's standing assessment with the positions of what it cites.
  struct Draft {
    var assessment: StandingAssessment?
    var cited: Set<Int> = []

    init(_ state: CommitmentState, in snapshot: Snapshot, shelf: inout EvidenceShelf) {
      guard let standing = state.assessment, let position = snapshot.register.position(of: standing.id),
        let record = snapshot.record(position), let text = record.assessment
      else { return }
      let (evidence, positions) = shelf.cited(text.cites)
      let shown = Array(evidence.prefix(ScorecardLimits.citedEvidence))
      cited = positions
      assessment = StandingAssessment(
        id: standing.id, asOf: standing.asOf, basis: standing.basis, rationale: text.rationale,
        reason: record.header.reason, gaps: text.gaps, searched: text.searched, assessedBy: text.assessedBy,
        approvedBy: text.approvedBy,
        reported: text.reported, cites: shown,
        furtherCites: evidence.count - shown.count)
    }
  }

  /// Positions in order without those that follow themselves: one record may name a commitment twice.
  private static func distinct(_ positions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return positions.filter { seen.insert($0).inserted }
  }
}
