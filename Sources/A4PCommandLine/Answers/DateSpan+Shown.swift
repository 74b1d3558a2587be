import CommitmentModel

extension DateSpan {
  /// The date as people read it in a table: `2018-08`, or `by 2018-10-01`.
  var shown: String { precision == .by ? "by \(text)" : text }
}
