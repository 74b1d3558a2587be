package import CommitmentModel

/// The figures on top of a scorecard, over the numbered commitments.
package struct GlanceFigures: Hashable, Sendable {
  package let statuses: StatusCounts
  package let assessedThisQuarter: Int
  /// The commitments that changed, by kind of change; those without change are not in it.
  package let changes: [Change.Kind: Int]
  package let withoutRecentEvidence: Int
  package let withoutEvidence: Int
  package let provisional: Int
  package let awaitingApproval: Int
  package let withNewEvidence: Int

  package init(_ cards: [CommitmentCard]) {
    statuses = StatusCounts(cards)
    assessedThisQuarter = cards.count(where: \.state.isAssessedThisQuarter)
    changes = cards.filter(\.isChanged).reduce(into: [:]) { $0[$1.state.change.kind, default: 0] += 1 }
    withoutRecentEvidence = cards.count(where: \.isWithoutRecentEvidence)
    withoutEvidence = cards.count { $0.state.currency == .none }
    provisional = cards.count(where: \.state.isProvisional)
    awaitingApproval = cards.count { $0.pending != nil }
    withNewEvidence = cards.count { !$0.newIDs.isEmpty }
  }

  /// The number of commitments that changed.
  package var changed: Int { changes.values.reduce(0, +) }
}
