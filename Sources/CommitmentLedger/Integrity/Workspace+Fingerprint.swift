public import CommitmentModel
import Formats

extension Workspace {
  /// The fingerprint of the records that count in a snapshot: SHA-256 over their sorted sums, each followed by a line
  /// feed.
  ///
  /// It does not depend on how the records are spread over files. O(n log n) in the records that count.
  public func fingerprint(of snapshot: Snapshot) -> String {
    let beyond = snapshot.movedBeyond
    let positions = beyond.isEmpty ? snapshot.considered : snapshot.considered + beyond
    return LedgerChain.digest(of: positions.lazy.map { sums[$0] }).hexadecimal
  }
}
