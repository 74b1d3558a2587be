import CommitmentModel

/// Looks at lines of segments again, and reads a segment once for all lines that are asked for in a row.
struct LastSegment<Source: SegmentSource> {
  private let source: Source
  private var index = -1
  private var bytes: [UInt8] = []

  init(_ source: Source) { self.source = source }

  /// The bytes of a line; nothing where they are not there any more.
  mutating func line(at place: RecordPlace) throws(Source.Fault) -> ArraySlice<UInt8> {
    if index != Int(place.segment) {
      bytes = try source.bytes(of: Int(place.segment))
      index = Int(place.segment)
    }
    let range = Int(place.offset)..<Int(place.offset) + Int(place.length)
    return bytes[range.clamped(to: 0..<bytes.count)]
  }
}
