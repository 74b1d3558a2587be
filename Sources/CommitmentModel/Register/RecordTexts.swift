/// Gives back the whole of a record, of which a register keeps only what it counts.
///
/// Text that is not shown costs no memory: it is read again from its place when a page or a list wants it.
package protocol RecordTexts: Sendable {
  /// The record at a place, or nil where it cannot be read there.
  func record(at place: RecordPlace) -> Record?
  /// The records at several places, each as ``record(at:)`` gives it; in fewer steps where it is known how.
  func records(at places: [RecordPlace]) -> [Record?]
}

extension RecordTexts {
  package func records(at places: [RecordPlace]) -> [Record?] { places.map(record) }
}
