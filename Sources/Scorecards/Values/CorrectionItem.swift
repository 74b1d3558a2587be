package import CommitmentModel

/// A correction or retraction of something that an earlier scorecard may have shown.
package struct CorrectionItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case correction
    case retraction
  }

  package let kind: Kind
  package let record: RecordSummary
  /// What it replaces or takes back, as far as that can be read here.
  package let targets: [RecordSummary]
  package let targetIDs: [RecordID]
  package let reason: String?
}

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
