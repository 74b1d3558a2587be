package import CommitmentModel

/// What differs from what an earlier scorecard said: late reports, corrections, retractions, contested records,
/// records that were blacked out, and records under a given clock.
///
/// Where an earlier quarter was signed, only what came after its sign-off; else all corrections that count.
package struct CorrectionFigures: Sendable {
  /// The latest recorded first, as far as pages show them.
  package let items: [CorrectionItem]
  /// How many more there are.
  package let further: Int
  /// The scorecards that were signed a second time and that no earlier one tells of.
  package let signedAgain: [SignedAgain]
  /// The records that wait for one correction to settle rivals, as far as pages show them.
  package let contested: [RecordSummary]
  package let furtherContested: Int
  /// Records that were known when the earlier quarter was signed and whose content is blacked out, as far as pages
  /// show them.
  ///
  /// A blacked-out record keeps no date, so that whether it was so by then cannot be told.
  package let redacted: [RecordSummary]
  package let furtherRedacted: Int
  /// How many records were written under a time that was given and not read from the clock.
  package let givenClock: Int
  /// The latest of them, as far as pages name them.
  package let givenClockRecords: [RecordID]

  package var isEmpty: Bool {
    items.isEmpty && signedAgain.isEmpty && contested.isEmpty && redacted.isEmpty && givenClock == 0
  }
}
