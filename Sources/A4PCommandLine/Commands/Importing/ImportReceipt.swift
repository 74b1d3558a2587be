import CommitmentModel

/// What an import wrote.
struct ImportReceipt: Sendable {
  /// The segment, or the files of the catalogue or the registers, from the workspace's folder.
  var paths: [String]
  /// The records, where it wrote any.
  var ids: [RecordID] = []
  var notes: [String] = []
}
