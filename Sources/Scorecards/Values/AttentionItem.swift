package import CommitmentModel

/// Something that the reader of a scorecard should look at.
package struct AttentionItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case statusLowered = "status-lowered"
    case noRecentEvidence = "no-recent-evidence"
    case noEvidence = "no-evidence-recorded"
    case reportedDiffers = "reported-differs"
    case awaitingApproval = "awaiting-approval"
    case wordingChanged = "wording-changed"
    case contested
  }

  package let kind: Kind
  package let commitment: CommitmentID?
  /// The record meant: a waiting assessment or a contested record.
  package let record: RecordID?

  /// What holds of the commitments, by kind, then in their order; then the contested records.
  ///
  /// How recent evidence is stands only of numbered commitments here, so that lists and counts agree.
  /// That an implementer reports another status than was assessed is said inside an office only.
  package static func items(_ cards: [CommitmentCard], contested: [RecordSummary], isInside: Bool)
    -> [AttentionItem]
  {
    let holds: (Kind, CommitmentCard) -> Bool = { kind, card in
      switch kind {
      case .noRecentEvidence where card.commitment.isFollowUp, .noEvidence where card.commitment.isFollowUp:
        false
      case .statusLowered: card.state.change.kind == .regressed
      case .noRecentEvidence: card.state.currency == .ageing || card.state.currency == .stale
      case .noEvidence: card.state.currency == .none
      case .reportedDiffers: isInside && card.isReportedOtherwise
      case .awaitingApproval: card.pending != nil
      case .wordingChanged: card.state.isWordingChanged
      case .contested: false
      }
    }
    let found = Kind.allCases.flatMap { kind in
      cards.filter { holds(kind, $0) }.map { card in
        AttentionItem(
          kind: kind, commitment: card.id, record: kind == .awaitingApproval ? card.pending?.id : nil)
      }
    }
    return found + contested.map { AttentionItem(kind: .contested, commitment: nil, record: $0.id) }
  }
}
