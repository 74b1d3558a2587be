/// Segments that are in memory.
public struct HeldSegments: SegmentSource {
  /// The files, by path.
  public let files: [SourceFile]

  /// Those of some files that are segments.
  public init(_ files: [SourceFile]) {
    self.files = files.filter { $0.path.hasSuffix(".jsonl") }.sorted { $0.path < $1.path }
  }

  public var paths: [String] { files.map(\.path) }
  public var sizes: [Int] { files.map(\.bytes.count) }

  public func bytes(of segment: Int) throws(Never) -> [UInt8] { files[segment].bytes }

  public func bytes(of segment: Int, in range: Range<Int>) throws(Never) -> [UInt8] {
    Array(files[segment].bytes[range.clamped(to: 0..<files[segment].bytes.count)])
  }
}
