import CommitmentModel

/// Reads records again from the bytes of their segments.
struct LedgerTexts: RecordTexts {
  let segments: [SourceFile]

  func record(at place: RecordPlace) -> Record? {
    let bytes = segments[Int(place.segment)].bytes
    let line = Int(place.offset)..<Int(place.offset) + Int(place.length)
    return RecordReader.read(bytes.span, line: line).record
  }

  /// What is left of a record whose content was blacked out.
  func redaction(at place: RecordPlace) -> RedactedRecord? {
    let bytes = segments[Int(place.segment)].bytes
    let line = Int(place.offset)..<Int(place.offset) + Int(place.length)
    return RecordReader.read(bytes.span, line: line).reader.redaction
  }

  /// The sum that the line at a place states.
  func sum(at place: RecordPlace) -> RecordSum? {
    let bytes = segments[Int(place.segment)].bytes
    let line = Int(place.offset)..<Int(place.offset) + Int(place.length)
    return RecordSum.stated(in: bytes.span, line: line)?.sum
  }

  /// The sum that the line at a place states, or that of all its bytes where it states none.
  ///
  /// A line without a sum counts in every figure, so a fingerprint must not pass it over.
  func sum(ofLineAt place: RecordPlace) -> RecordSum {
    let bytes = segments[Int(place.segment)].bytes
    let line = Int(place.offset)..<Int(place.offset) + Int(place.length)
    return RecordSum.stated(in: bytes.span, line: line)?.sum ?? RecordSum(of: bytes.span.extracting(line))
  }
}
