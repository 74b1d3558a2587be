/// One use of an argument: what was given, and where among the words typed.
package struct Occurrence: Hashable, Sendable {
  /// The full name that it was given by; empty for a positional argument.
  package var name: String
  /// The value; empty for a flag.
  package var value: String
  /// The place of the value among the words, or of the name where both are one word.
  package var index: Int

  package init(name: String = "", value: String = "", index: Int) {
    self.name = name
    self.value = value
    self.index = index
  }

  /// The use as it was typed, such as `--date 2026-09`.
  package var spelling: String {
    [name, value].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
