package import CommitmentLedger

/// The segments of a ledger on the disk.
package struct StoredSegments: SegmentSource {
  package let paths: [String]
  private let folder: WorkspaceFolder

  /// - Parameters:
  ///   - paths: from the workspace's folder, in order.
  ///   - folder: the workspace.
  init(_ paths: [String], in folder: WorkspaceFolder) {
    self.paths = paths
    self.folder = folder
  }

  package var sizes: [Int] { paths.map { folder.store.size(of: folder.absolute($0)) ?? 0 } }

  package func bytes(of segment: Int) throws(FileFault) -> [UInt8] {
    try folder.store.read(folder.absolute(paths[segment]))
  }

  package func read(_ segment: Int, into buffer: inout SegmentBuffer) throws(FileFault) {
    try folder.store.read(folder.absolute(paths[segment]), into: &buffer)
  }

  package func bytes(of segment: Int, in range: Range<Int>) throws(FileFault) -> [UInt8] {
    try folder.store.read(folder.absolute(paths[segment]), in: range)
  }

  package func bytes(of segment: Int, in ranges: [Range<Int>]) throws(FileFault) -> [[UInt8]] {
    try folder.store.read(folder.absolute(paths[segment]), in: ranges)
  }
}
