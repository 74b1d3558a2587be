import CommitmentModel

/// What an import wrote.
struct ImportReceipt: Sendable {
  /// The segment, from the workspace's folder.
  var path: String
  var ids: [RecordID]
  var notes: [String]
}
