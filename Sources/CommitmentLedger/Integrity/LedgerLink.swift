import CommitmentModel

/// A line of the ledger as a link of its stream: its sum, the sum of the line before it, and where it stands.
struct LedgerLink: Hashable, Sendable {
  /// What the sum says of the line.
  enum State: Hashable, Sendable {
    case whole
    case altered
    /// The content was blacked out, so that the sum stands for what is no longer here.
    case redacted
  }

  var sum: RecordSum
  var previous: RecordSum?
  var place: Diagnostic.Place
  var state: State
  /// When the thing happened, where the line is whole and says so.
  var date: DateSpan?
}
