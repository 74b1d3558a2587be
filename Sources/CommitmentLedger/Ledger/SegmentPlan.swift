package import CommitmentModel

/// Where the next records of a stream go: the segment to append to.
package struct SegmentPlan: Hashable, Sendable {
  /// A full segment is left and the next one begun, so that no file outgrows what a forge likes to show.
  package static let largestSize = 1 << 20
  package static let mostLines = 2000

  package let segment: SegmentName
  /// Whether the segment is there already.
  package let isExisting: Bool

  /// The segment for records of a quarter.
  ///
  /// - Parameters:
  ///   - office: who records.
  ///   - stream: the stream of this clone and branch.
  ///   - quarter: the quarter of recording.
  ///   - latest: the latest segment of the stream, with its size in bytes and its number of lines.
  package init(
    office: Office, stream: StreamToken, quarter: Quarter,
    latest: (segment: SegmentName, size: Int, lines: Int)?
  ) {
    guard let latest, latest.segment.quarter == quarter else {
      segment = SegmentName(office: office, quarter: quarter, stream: stream, part: 1)
      isExisting = false
      return
    }
    isExisting = latest.size < Self.largestSize && latest.lines < Self.mostLines
    segment = SegmentName(
      office: office, quarter: quarter, stream: stream, part: latest.segment.part + (isExisting ? 0 : 1))
  }
}
