package import CommitmentModel

/// What is wrong with what a record says, and in which field it shows.
package struct RecordProblem: Hashable, Sendable {
  package var severity: Diagnostic.Severity
  package var rule: String
  /// The key of the field, as it stands in the ledger.
  package var field: String
  package var message: String
  package var hint: String?
  /// The part of the field that is meant, where it is one of several.
  package var value: String?

  init(
    _ severity: Diagnostic.Severity = .error, _ rule: String, _ key: RecordKey, _ message: String,
    hint: String? = nil, value: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    field = key.rawValue
    self.message = message
    self.hint = hint
    self.value = value
  }
}
