package import CommitmentModel

/// What a scorecard says of the commitments that call on one stakeholder role.
package struct RoleCard: Sendable {
  package let role: StakeholderRole
  /// The numbered commitments that call on it, in order.
  package let cards: [CommitmentCard]
  package let counts: StatusCounts
  /// In how many of them the text names the role.
  package let stated: Int
  /// In how many the tracker inferred it.
  package let inferred: Int
  /// The evidence recorded under them; what is cited under two of them counts twice.
  package let evidence: Int

  package init(_ role: StakeholderRole, among cards: [CommitmentCard]) {
    self.role = role
    let called = cards.filter { $0.commitment.calls(on: role.key) }
    self.cards = called
    counts = StatusCounts(called)
    stated = called.count { card in card.commitment.calledOn.contains { $0.role == role.key && $0.isStated } }
    inferred = called.count - stated
    evidence = called.reduce(0) { $0 + $1.state.evidenceCount }
  }

  package var commitments: [CommitmentID] { cards.map(\.id) }
  package var assessed: Int { counts.assessed }
}
