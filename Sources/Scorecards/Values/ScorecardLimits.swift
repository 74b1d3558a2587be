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
  /// Quarters whose statuses are shown side by side.
  package static let historyQuarters = 8
  /// Years of evidence that are counted one by one.
  package static let evidenceYears = 40
  /// Official totals, the latest.
  package static let officialTotals = 12
  /// Days on which the number of documented endorsements changed; beyond that, one a quarter.
  package static let endorsementDays = 200
  /// Words in the note on a commitment that changed.
  package static let noteWords = 50
}
