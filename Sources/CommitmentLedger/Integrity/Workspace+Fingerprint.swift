public import CommitmentModel
import Formats

extension Workspace {
  /// The fingerprint of the records that count in a snapshot: SHA-256 over their sorted sums.
  ///
  /// It does not depend on how the records are spread over files. O(n log n) in the records that count.
  public func fingerprint(of snapshot: Snapshot) -> String {
    let texts = texts
    let positions = snapshot.considered + snapshot.movedBeyond
    let sums = positions.map { texts.sum(ofLineAt: register.entries[$0].place) }.sorted()
    var hash = SHA256()
    for sum in sums { hash.update(sum.hexadecimal + "\n") }
    return hash.finalize().hexadecimal
  }
}
