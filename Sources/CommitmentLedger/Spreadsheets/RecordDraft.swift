package import CommitmentModel

/// A record that a row of a table asks for.
package struct RecordDraft: Hashable, Sendable {
  /// The row as a spreadsheet counts.
  package var row: Int
  package var body: Record.Body
  package var date: DateSpan?
  /// The records that it replaces; empty for a new one.
  package var corrects: [RecordID]
  /// Of a new row, so that importing it twice adds nothing.
  package var origin: String?
  /// Who records, where the row says it.
  package var office: Office?
  package var by: String?
}
