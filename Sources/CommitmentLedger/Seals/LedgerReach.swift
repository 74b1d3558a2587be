import CommitmentModel

/// What is reached from the heads of a seal.
struct LedgerReach {
  /// A record that should be there: its sum, and the line that follows it where there is one.
  struct Missing: Hashable {
    var sum: RecordSum
    var place: Diagnostic.Place?
  }

  /// The sums reached, those of missing records among them.
  var sums: Set<RecordSum> = []
  var missing: [Missing] = []
  /// Lines whose sum does not fit.
  var altered: [LedgerLink] = []
}
