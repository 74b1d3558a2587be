import CommitmentModel

/// Reads records again from where their segments are kept.
struct LedgerTexts: RecordTexts {
  let source: any SegmentSource
  let mapper: any SliceMapper

  /// Fewer records than these are read sooner than a thread is started.
  private static let few = 64

  func record(at place: RecordPlace) -> Record? { whole(at: place)?.record }

  /// The records of one segment together, so that it is opened once, and those of several at the same time where there are
  /// several cores.
  func records(at places: [RecordPlace]) -> [Record?] {
    let order = places.indices.sorted { left, right in
      (places[left].segment, places[left].offset) < (places[right].segment, places[right].offset)
    }
    var runs: [Range<Int>] = []
    for index in order.indices {
      if let last = runs.last, places[order[last.lowerBound]].segment == places[order[index]].segment {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    let read = mapped(runs) { run in records(inOneSegment: order[run].map { places[$0] }) }
    var found = [Record?](repeating: nil, count: places.count)
    for (index, record) in zip(order, read) { found[index] = record }
    return found
  }

  private func mapped(
    _ runs: [Range<Int>], _ read: @escaping @Sendable (Range<Int>) -> [Record?]
  ) -> [Record?] {
    if (runs.last?.upperBound ?? 0) < Self.few { return runs.flatMap(read) }
    let slices = mapper.slices(ofWeights: runs.map(\.count))
    return mapper.map(slices) { slice in runs[slice].flatMap(read) }.flatMap(\.self)
  }

  private func records(inOneSegment places: [RecordPlace]) -> [Record?] {
    guard let segment = places.first?.segment,
      let lines = try? source.bytes(of: Int(segment), in: places.map(\.range))
    else { return places.map { _ in nil } }
    return lines.map { RecordReader.read($0.span, line: 0..<$0.count).record }
  }

  /// What is left of a record whose content was blacked out.
  func redaction(at place: RecordPlace) -> RedactedRecord? { whole(at: place)?.reader.redaction }

  private func whole(at place: RecordPlace) -> (record: Record?, reader: RecordReader)? {
    // A segment that can no longer be read was there a moment ago; what it held is then as unreadable as any damage.
    guard let bytes = try? source.bytes(at: place) else { return nil }
    return RecordReader.read(bytes.span, line: 0..<bytes.count)
  }
}
