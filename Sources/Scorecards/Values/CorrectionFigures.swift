import CommitmentModel

/// The corrections, retractions, late and contested records and given clocks among the records that count.
package struct CorrectionFigures: Sendable {
  /// Corrections and retractions, the latest recorded first, as far as pages show them.
  ///
  /// Where an earlier quarter was signed, only what its seal does not reach and what acts on records that it reaches.
  package let items: [CorrectionItem]
  /// How many more there are.
  package let further: Int
  /// Records dated in a quarter that was signed without them, by date, as far as pages show them.
  package let late: [CorrectionItem]
  package let furtherLate: Int
  /// The earlier quarters that were signed again, in order.
  package let replaced: [ReplacedSignature]
  /// The records that wait for one correction to settle rivals, as far as pages show them.
  package let contested: [RecordSummary]
  package let furtherContested: Int
  /// How many records were written under a time that was given and not read from the clock.
  package let givenClock: Int

  package var isEmpty: Bool {
    items.isEmpty && late.isEmpty && replaced.isEmpty && contested.isEmpty && givenClock == 0
  }
}
