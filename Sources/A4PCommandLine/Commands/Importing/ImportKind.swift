import CommitmentModel

/// A kind of thing that can be imported: reads a file and says what would be recorded.
///
/// The preview, the question and the writing are the same for all kinds.
protocol ImportKind: Sendable {
  /// The word for it on the command line.
  static var name: String { get }

  /// What the file would do to a workspace.
  func plan(_ bytes: [UInt8], in open: OpenWorkspace, _ session: Session) throws(CommandFault) -> ImportPlan
}
