import CommitmentModel

/// What one worker read of a ledger.
struct LedgerPart<Source: SegmentSource>: Sendable {
  private(set) var contents = LedgerReader.Contents()
  /// What of it came from which segment, in the order of the segments.
  private(set) var runs: [LedgerRun] = []
  /// The segment that could not be read, after which this worker took no other.
  private(set) var fault: (segment: Int, fault: Source.Fault)?

  /// Reads segments until there is none left, or one cannot be read.
  ///
  /// - Parameters:
  ///   - source: the segments.
  ///   - empty: a reader that has read nothing yet.
  ///   - share: about how many segments will be read.
  ///   - next: gives the next segment.
  init(_ source: Source, _ empty: EntryReader, _ share: Int, _ next: () -> Int?) {
    var reader = empty
    var buffer = SegmentBuffer()
    while let segment = next() {
      do throws(Source.Fault) {
        try source.read(segment, into: &buffer)
      } catch {
        fault = (segment, error)
        break
      }
      let start = (reader.entries.count, reader.marks.count, reader.links.count)
      reader.read(buffer.bytes.span.extracting(first: buffer.count), segment: segment)
      runs.append(
        LedgerRun(
          segment: segment, entries: start.0..<reader.entries.count, marks: start.1..<reader.marks.count,
          links: start.2..<reader.links.count))
      if runs.count == 1 { reader.makeRoom(forSegments: share, like: 1) }
    }
    contents = reader.handedOver()
  }
}
