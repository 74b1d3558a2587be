/// The words given to one command, sorted by the argument that they belong to.
///
/// Sorting finds whatever is wrong with the words themselves. Values are read, and missing arguments noticed,
/// when an argument is looked up, so that a command may ask for what is missing.
package struct ParsedArguments: Sendable {
  private var occurrences: [ArgumentSyntax: [Occurrence]] = [:]

  /// Sorts the words after the command's name.
  ///
  /// - Parameters:
  ///   - words: What was typed, without the names of the tool and the command.
  ///   - syntax: What the command takes.
  ///   - common: The options that every command understands; the command's own of the same name hide them.
  /// - Throws: The first thing wrong, from the left.
  package init(_ words: [String], for syntax: CommandSyntax, common: [ArgumentSyntax]) throws(UsageFault) {
    var reader = WordReader(words: words, syntax: syntax, common: common)
    while let (argument, occurrence) = try reader.next() {
      if let first = occurrences[argument]?.first, argument.form == .option, !argument.isRepeated {
        throw UsageFault(.givenTwice(first: first, second: occurrence), at: occurrence.index)
      }
      occurrences[argument, default: []].append(occurrence)
    }
  }

  /// The value of an argument.
  package subscript<Output>(_ argument: Argument<Output>) -> Output {
    get throws(UsageFault) { try argument.read(uses(of: argument.syntax)) }
  }

  /// Whether the argument was given at all.
  package func wasGiven(_ syntax: ArgumentSyntax) -> Bool {
    occurrences[syntax] != nil
  }

  /// Every use of the argument, in the order typed.
  package func uses(of syntax: ArgumentSyntax) -> [Occurrence] {
    occurrences[syntax] ?? []
  }
}
