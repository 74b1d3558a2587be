/// A cell that says something else than what is recorded.
package struct SheetChange: Hashable, Sendable {
  package var place: SheetPlace
  /// What it is about: the identifier of a record, a commitment, a row of a register.
  package var subject: String
  package var before: String
  package var after: String

  package init(place: SheetPlace, subject: String, before: String, after: String) {
    self.place = place
    self.subject = subject
    self.before = before
    self.after = after
  }
}
