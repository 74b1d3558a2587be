/// What is wrong with a word that should have been a value.
package struct ArgumentValueFault: Error, Hashable, Sendable {
  /// The complaint, such as `'banana' is not a date`.
  package var message: String
  /// What would do instead.
  package var hint: String?

  package init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// A word that is not among the few that are accepted: they are listed, and the nearest is suggested.
  package init(_ word: String, isNoneOf choices: [String]) {
    self.init(
      "'\(word)' is not one of \(choices.joined(separator: ", "))",
      hint: Suggestion.question(for: word, among: choices, limit: 1))
  }
}
