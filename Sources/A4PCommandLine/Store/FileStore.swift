package import CommitmentLedger

/// The files that the tool reads and writes; paths are absolute.
///
/// Small on purpose: what commands need, so that a test can stand in for the disk or fail at any step.
package protocol FileStore: Sendable {
  func kind(of path: String) -> FileKind?
  func read(_ path: String) throws(FileFault) -> [UInt8]
  /// The same, into memory that is kept for the next file.
  func read(_ path: String, into buffer: inout SegmentBuffer) throws(FileFault)
  /// The bytes of a range of a file, as far as they are there.
  func read(_ path: String, in range: Range<Int>) throws(FileFault) -> [UInt8]
  /// The bytes of several ranges of it.
  func read(_ path: String, in ranges: [Range<Int>]) throws(FileFault) -> [[UInt8]]
  /// The number of bytes of a file; nil where there is none.
  func size(of path: String) -> Int?
  /// The entries of a folder by name; links are named as such and never followed.
  func list(_ folder: String) throws(FileFault) -> [FileEntry]
  /// Replaces a whole file: either the old bytes are there or the new ones, and the new ones are on the disk.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileFault)
  /// Adds whole lines at the end of a file in one write, and returns when they are on the disk.
  ///
  /// A torn tail that an interrupted write left is set aside into a file beside it first; its path is returned.
  func append(_ bytes: [UInt8], to path: String) throws(FileFault) -> String?
  func remove(_ path: String) throws(FileFault)
  /// Runs `body` while holding an exclusive lock that other processes respect.
  func locked<Value>(
    _ path: String, holder: String, body: () throws(CommandFault) -> Value
  ) throws(CommandFault) -> Value
  /// What tells this folder from a copy of it, as far as the system can tell.
  func identity(of path: String) -> String?
}

extension FileStore {
  package func read(_ path: String, into buffer: inout SegmentBuffer) throws(FileFault) {
    buffer.fill(with: try read(path))
  }

  package func read(_ path: String, in range: Range<Int>) throws(FileFault) -> [UInt8] {
    let bytes = try read(path)
    return Array(bytes[range.clamped(to: 0..<bytes.count)])
  }

  package func read(_ path: String, in ranges: [Range<Int>]) throws(FileFault) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for range in ranges { found.append(try read(path, in: range)) }
    return found
  }

  package func size(of path: String) -> Int? { (try? read(path))?.count }

  /// Refuses to write a path on whose way below a folder there is a link.
  ///
  /// A downloaded workspace could have the tool write elsewhere, and what lies behind a link is never read.
  package func refuseLinks(below top: String, on path: String) throws(FileFault) {
    var folder = FilePath.parent(path)
    while folder.count > top.count, folder.hasPrefix(top == "/" ? top : top + "/") {
      guard kind(of: folder) != .link else {
        throw FileFault(.create, path, "'\(folder)' is a link, which may lead out of the workspace")
      }
      folder = FilePath.parent(folder)
    }
  }
}
