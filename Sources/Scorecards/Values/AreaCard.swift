package import CommitmentModel

/// What a scorecard says of one area.
package struct AreaCard: Sendable {
  package let area: Area
  /// Its commitments in order.
  package let cards: [CommitmentCard]
  package let counts: StatusCounts

  package init(_ area: Area, cards: [CommitmentCard]) {
    self.area = area
    self.cards = cards
    counts = StatusCounts(cards)
  }
}
