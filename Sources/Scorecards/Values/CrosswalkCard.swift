package import CommitmentModel

/// What a scorecard says of the commitments under each heading of another list.
package struct CrosswalkCard: Sendable {
  /// One heading with the commitments that serve it.
  package struct Entry: Sendable {
    package let entry: Crosswalk.Entry
    package let cards: [CommitmentCard]
    package let counts: StatusCounts
  }

  package let crosswalk: Crosswalk
  package let entries: [Entry]

  init(_ crosswalk: Crosswalk, among cards: [CommitmentCard]) {
    self.crosswalk = crosswalk
    entries = crosswalk.entries.map { entry in
      let named = Set(entry.commitments)
      let serving = cards.filter { named.contains($0.id) }
      return Entry(entry: entry, cards: serving, counts: StatusCounts(serving))
    }
  }
}
