/// A command line that does not make sense, and the word where that shows.
package struct UsageFault: Error, Hashable, Sendable {
  /// What is wrong; the words for it are in `message` alone.
  package enum Reason: Hashable, Sendable {
    case missing(ArgumentSyntax)
    case missingValue(ArgumentSyntax, name: String)
    case unwantedValue(String, name: String)
    case invalidValue(ArgumentSyntax, message: String)
    case unknownOption(String, command: String)
    case ambiguousOption(String, candidates: [String])
    case givenTwice(first: Occurrence, second: Occurrence)
    case unexpectedWord(String, command: String)
    case unknownCommand(String)
    case ambiguousCommand(String, candidates: [String])
    case missingCommand
    /// Arguments that are right one by one and do not go together, in the command's own words.
    case combination(String)
  }

  package var reason: Reason
  /// What would do instead.
  package var hint: String?
  /// The place of the word among those that were parsed.
  package var index: Int?

  package init(_ reason: Reason, hint: String? = nil, at index: Int? = nil) {
    self.reason = reason
    self.hint = hint.map(TerminalText.shown)
    self.index = index
  }

  /// The argument that the fault is about, whose help is worth showing beside it.
  package var argument: ArgumentSyntax? {
    switch reason {
    case .missing(let argument), .missingValue(let argument, _), .invalidValue(let argument, _): argument
    default: nil
    }
  }
}
