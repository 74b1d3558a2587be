/// How long the lists of a page may grow, whatever the number of records.
package enum ScorecardLimits {
  /// Evidence beside what is cited and what is new.
  package static let otherEvidence = 10
  /// Evidence that a standing assessment cites.
  package static let citedEvidence = 25
  /// New evidence of one commitment on the page of its area.
  package static let newEvidence = 25
  /// New evidence of one commitment on the overview.
  package static let newEvidenceOnOverview = 10
  /// Documents of one standing assessment among what changed.
  package static let citedOnOverview = 5
  /// Evidence of one commitment under a heading of another list.
  package static let crosswalkEvidence = 5
  /// Records of nature `data`.
  package static let figures = 10
  /// Corrections and retractions, and contested records.
  package static let corrections = 25
  /// Words in the note on a commitment that changed.
  package static let noteWords = 50
}
