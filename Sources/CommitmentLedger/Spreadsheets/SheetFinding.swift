package import CommitmentModel

/// Something wrong or notable in a table that came back, with its place and a way out.
package struct SheetFinding: Hashable, Sendable {
  package var severity: Diagnostic.Severity
  package var place: SheetPlace
  /// What is wrong, without a full stop.
  package var message: String
  /// What would do.
  package var hint: String?

  package init(_ severity: Diagnostic.Severity, at place: SheetPlace, _ message: String, hint: String? = nil)
  {
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
  }
}
