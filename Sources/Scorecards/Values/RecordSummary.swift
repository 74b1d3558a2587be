package import CommitmentModel

/// A record in one line, for lists of corrections and contested records.
package struct RecordSummary: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  /// When it entered the ledger.
  package let recorded: Instant
  package let date: DateSpan?
  /// The title of evidence or the commitment assessed; nil for acts of States, which such a list does not name.
  package let subject: String?

  package init(_ record: Record) {
    id = record.id
    kind = record.kind
    recorded = record.header.recorded
    date = record.header.date
    subject = record.evidence?.title ?? record.assessment?.commitment.text
  }

  /// What is left of a record whose content was blacked out.
  package init(redacted entry: RecordEntry) {
    id = entry.id
    kind = entry.kind
    recorded = entry.recorded
    date = nil
    subject = nil
  }
}
