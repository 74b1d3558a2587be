package import CommitmentModel

/// What a scorecard says of one commitment.
package struct CommitmentCard: Sendable {
  /// Counts, status, change and currency, as the snapshot has them.
  package let state: CommitmentState
  package let assessment: StandingAssessment?
  package let pending: PendingAssessment?
  /// The new evidence of the quarter by date, as far as pages show it.
  package let new: [ShownEvidence]
  /// All new evidence of the quarter by date.
  package let newIDs: [RecordID]
  /// Evidence that counts from this quarter but is dated more coarsely, as far as pages show it.
  package let coarse: [ShownEvidence]
  package let coarseIDs: [RecordID]
  /// The latest evidence that is neither cited nor new, the latest first.
  package let others: [ShownEvidence]
  /// The number of pieces of evidence that are neither cited nor new.
  package let otherCount: Int

  package var commitment: Commitment { state.commitment }
  package var id: CommitmentID { state.commitment.id }
  /// Whether the implementer itself reports another status than was assessed.
  package var isReportedOtherwise: Bool { assessment?.reported.map { $0 != state.status } ?? false }
  package var isChanged: Bool { state.change.kind != .noChange }
  /// Whether there is no evidence within the months that count as current.
  package var isWithoutRecentEvidence: Bool { state.currency != .current }
}
