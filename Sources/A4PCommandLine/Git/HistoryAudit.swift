package import CommitmentModel

/// What git's history says about the ledger: which recorded lines a commit changed or took away.
package struct HistoryAudit: Hashable, Sendable {
  /// The number of commits looked at.
  package var commits = 0
  /// Whether the clone lacks the older part of the history.
  package var isShallow = false
  /// Lines that were recorded and are not there any more, each once, where it was lost first.
  package var findings: [Diagnostic] = []
  /// Lines that were blacked out and left their trace.
  package var redactions: [Diagnostic] = []

  package init() {}
}
