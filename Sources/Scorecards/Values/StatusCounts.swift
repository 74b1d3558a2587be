package import CommitmentModel

/// How many commitments have each status.
package struct StatusCounts: Hashable, Sendable {
  private var counts: [AssessmentStatus: Int] = [:]
  package private(set) var total = 0

  package init(_ cards: some Sequence<CommitmentCard>) {
    for card in cards {
      counts[card.state.status, default: 0] += 1
      total += 1
    }
  }

  package subscript(status: AssessmentStatus) -> Int { counts[status] ?? 0 }

  /// How many have a status other than ``AssessmentStatus/notAssessed``.
  package var assessed: Int { total - self[.notAssessed] }
}
