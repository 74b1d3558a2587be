public import CommitmentModel
import Formats

extension Workspace {
  /// The fingerprint of the records that count in a snapshot: SHA-256 over their sorted sums.
  ///
  /// It does not depend on how the records are spread over files. O(n log n) in the records that count.
  public func fingerprint(of snapshot: Snapshot) -> String {
    let sums = (snapshot.considered + snapshot.movedBeyond).map { self.sums[$0] }
    return LedgerChain.digest(of: sums).hexadecimal
  }
}
