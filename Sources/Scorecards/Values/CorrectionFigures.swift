import CommitmentModel

/// The corrections, retractions, contested records and given clocks among the records that count.
package struct CorrectionFigures: Sendable {
  /// The latest recorded first, as far as pages show them.
  package let items: [CorrectionItem]
  /// How many more there are.
  package let further: Int
  /// The records that wait for one correction to settle rivals, as far as pages show them.
  package let contested: [RecordSummary]
  package let furtherContested: Int
  /// How many records were written under a time that was given and not read from the clock.
  package let givenClock: Int
}
