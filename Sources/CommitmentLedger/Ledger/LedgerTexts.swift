import CommitmentModel

/// Reads records again from where their segments are kept.
struct LedgerTexts: RecordTexts {
  let source: any SegmentSource
  let mapper: any SliceMapper

  /// Fewer records than these are read sooner than a thread is started.
  private static let few = 64
  /// As many bytes between two records are read with them sooner than the system is asked a second time.
  private static let nearby = 4096

  func record(at place: RecordPlace) -> Record? {
    line(at: place).flatMap { RecordReader.record($0.span, line: 0..<$0.count) }
  }

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
    for (index, record) in zip(order, read.joined()) { found[index] = record }
    return found
  }

  /// The records of each run.
  private func mapped(
    _ runs: [Range<Int>], _ read: @escaping @Sendable (Range<Int>) -> [Record?]
  ) -> [[Record?]] {
    if (runs.last?.upperBound ?? 0) < Self.few { return runs.map(read) }
    let slices = mapper.slices(ofWeights: runs.map(\.count))
    return mapper.map(slices) { slice in runs[slice].map(read) }.flatMap(\.self)
  }

  /// The records at places of one segment, which are in its order.
  private func records(inOneSegment places: [RecordPlace]) -> [Record?] {
    let ranges = Self.joined(places)
    guard let segment = places.first?.segment,
      let pieces = try? source.bytes(of: Int(segment), in: ranges)
    else { return places.map { _ in nil } }
    var found: [Record?] = []
    found.reserveCapacity(places.count)
    var piece = 0
    for place in places {
      while ranges[piece].upperBound < Int(place.offset) { piece += 1 }
      let start = Int(place.offset) - ranges[piece].lowerBound
      let line = start..<start + Int(place.length)
      let bytes = pieces[piece]
      // A segment may have become shorter since its lines were counted.
      found.append(line.upperBound <= bytes.count ? RecordReader.record(bytes.span, line: line) : nil)
    }
    return found
  }

  /// The ranges of places in the order of their segment, those that lie near each other as one.
  private static func joined(_ places: [RecordPlace]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for range in places.map(\.range) {
      if let last = ranges.last, range.lowerBound <= last.upperBound + nearby {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// What is left of a record whose content was blacked out.
  func redaction(at place: RecordPlace) -> RedactedRecord? {
    line(at: place).flatMap { RecordReader.read($0.span, line: 0..<$0.count).reader.redaction }
  }

  private func line(at place: RecordPlace) -> [UInt8]? {
    // A segment that can no longer be read was there a moment ago; what it held is then as unreadable as any damage.
    try? source.bytes(at: place)
  }
}
