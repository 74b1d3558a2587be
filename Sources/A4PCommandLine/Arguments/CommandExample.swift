/// One line that a user may type, and what it is for.
package struct CommandExample: Hashable, Sendable {
  /// What is typed, such as `a4p endorsed Ghana`.
  package var line: String
  package var meaning: String

  package init(line: String, meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
