package import CommitmentModel

/// What a scorecard says of the commitments that call on one stakeholder role.
package struct RoleCard: Sendable {
  package let role: StakeholderRole
  /// The numbered commitments that call on it, in order.
  package let commitments: [CommitmentID]
  /// In how many of them the text names the role.
  package let stated: Int
  /// In how many the tracker inferred it.
  package let inferred: Int
  package let assessed: Int
  /// The evidence recorded under them; what is cited under two of them counts twice.
  package let evidence: Int

  package init(_ role: StakeholderRole, among cards: [CommitmentCard]) {
    self.role = role
    let called = cards.filter { $0.commitment.calls(on: role.key) }
    commitments = called.map(\.id)
    stated = called.count { card in card.commitment.calledOn.contains { $0.role == role.key && $0.isStated } }
    inferred = called.count - stated
    assessed = called.count(where: \.state.isAssessed)
    evidence = called.reduce(0) { $0 + $1.state.evidenceCount }
  }
}
