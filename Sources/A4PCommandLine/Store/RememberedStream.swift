package import CommitmentLedger

/// What a clone remembers of the stream of an office on a branch.
package struct RememberedStream: Hashable, Sendable {
  package var token: StreamToken
  /// The sum of the last record that was written into it; nil before the first.
  ///
  /// Where the ledger no longer ends with it, what was written has gone elsewhere: git carries records that are not
  /// committed along to another branch, or takes them back. Another record after what is left would be a second
  /// successor of the same record, or a second file of the same name.
  package var last: RecordSum?

  package init(token: StreamToken, last: RecordSum? = nil) {
    self.token = token
    self.last = last
  }
}
