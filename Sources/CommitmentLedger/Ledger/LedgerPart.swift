import CommitmentModel

/// What one worker read of a ledger.
struct LedgerPart<Source: SegmentSource>: Sendable {
  private(set) var contents = LedgerReader.Contents()
  /// What of it came from which segment, in the order in which they were read.
  private(set) var runs: [LedgerRun] = []
  /// The segment that could not be read, after which this worker took no other.
  private(set) var fault: (segment: Int, fault: Source.Fault)?
  /// Whether its segments are the first ones of the ledger, in their order: then what it read is already in its
  /// place.
  private(set) var isBeginning = true

  /// Reads segments until there is none left, or one cannot be read.
  ///
  /// - Parameters:
  ///   - source: the segments.
  ///   - empty: a reader that has read nothing yet.
  ///   - mapper: is told where the lists will grow.
  ///   - next: gives the next segment.
  init(_ source: Source, _ empty: EntryReader, by mapper: some SliceMapper, _ next: () -> Int?) {
    var reader = empty
    var buffer = SegmentBuffer()
    let count = source.paths.count
    while let segment = next() {
      do throws(Source.Fault) {
        try source.read(segment, into: &buffer)
      } catch {
        fault = (segment, error)
        break
      }
      isBeginning = isBeginning && segment == runs.count
      let start = (reader.entries.count, reader.marks.count, reader.links.count)
      reader.read(buffer.bytes.span.extracting(first: buffer.count), segment: segment)
      runs.append(
        LedgerRun(
          segment: segment, entries: start.0..<reader.entries.count, marks: start.1..<reader.marks.count,
          links: start.2..<reader.links.count))
      // From the first, second, fourth … segment on it is known better how much there is in one. There is room for all
      // of them, since what the others read will be added to what begins the ledger.
      if runs.count & (runs.count - 1) == 0 {
        reader.makeRoom(forSegments: count, like: runs.count, by: mapper)
      }
    }
    contents = reader.handedOver()
  }

  /// Gives away what was read, so that it can be added to without being copied.
  mutating func handedOver() -> LedgerReader.Contents {
    var given = LedgerReader.Contents()
    swap(&given, &contents)
    return given
  }
}
