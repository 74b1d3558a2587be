import CommitmentModel

/// Reads records again from where their segments are kept.
struct LedgerTexts: RecordTexts {
  let source: any SegmentSource

  func record(at place: RecordPlace) -> Record? { whole(at: place)?.record }

  /// What is left of a record whose content was blacked out.
  func redaction(at place: RecordPlace) -> RedactedRecord? { whole(at: place)?.reader.redaction }

  private func whole(at place: RecordPlace) -> (record: Record?, reader: RecordReader)? {
    // A segment that can no longer be read was there a moment ago; what it held is then as unreadable as any damage.
    guard let bytes = try? source.bytes(at: place) else { return nil }
    return RecordReader.read(bytes.span, line: 0..<bytes.count)
  }
}
