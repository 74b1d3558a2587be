package import CommitmentModel

/// Where the segments of a ledger are kept.
///
/// Their bytes are handed out when they are wanted and then let go, so that memory does not grow with text that is not
/// shown. Segments only ever get longer, so what stands at a place stays there.
public protocol SegmentSource: Sendable {
  /// Why a segment cannot be read.
  associatedtype Fault: Error
  /// The paths of the segments from the workspace's folder, in order.
  var paths: [String] { get }
  /// About how many bytes each of them has, by which work is cut into slices.
  var sizes: [Int] { get }
  /// All bytes of the segment at an index.
  func bytes(of segment: Int) throws(Fault) -> [UInt8]
  /// The same, into memory that is kept for the next one.
  func read(_ segment: Int, into buffer: inout SegmentBuffer) throws(Fault)
  /// The bytes of a range of it, as far as they are there.
  func bytes(of segment: Int, in range: Range<Int>) throws(Fault) -> [UInt8]
  /// The bytes of several ranges of it, each as far as they are there.
  func bytes(of segment: Int, in ranges: [Range<Int>]) throws(Fault) -> [[UInt8]]
}

extension SegmentSource {
  public func read(_ segment: Int, into buffer: inout SegmentBuffer) throws(Fault) {
    buffer.fill(with: try bytes(of: segment))
  }

  public func bytes(of segment: Int, in ranges: [Range<Int>]) throws(Fault) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for range in ranges { found.append(try bytes(of: segment, in: range)) }
    return found
  }

  /// The bytes at the place of a record; nil where they are not there any more.
  package func bytes(at place: RecordPlace) throws(Fault) -> [UInt8]? {
    let bytes = try bytes(of: Int(place.segment), in: place.range)
    return bytes.count == Int(place.length) ? bytes : nil
  }
}
