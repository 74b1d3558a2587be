import CommitmentLedger
package import Foundation

extension InventedWorkspace {
  /// Writes the catalogue, the registers and the ledger into a folder.
  package func write(into folder: URL, streams: Int = 1) throws {
    for file in catalogue + registers + (try segments(streams: streams)) {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }
}
