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
    let (parsed, faults) = Self.sorted(words, for: syntax, common: common)
    if let first = faults.first { throw first }
    self = parsed
  }

  private init() {}

  /// Sorts the words as far as they can be sorted, and says everything that is wrong with them, from the left.
  package static func sorted(
    _ words: [String], for syntax: CommandSyntax, common: [ArgumentSyntax]
  ) -> (parsed: ParsedArguments, faults: [UsageFault]) {
    var parsed = ParsedArguments()
    var faults: [UsageFault] = []
    var reader = WordReader(words: words, syntax: syntax, common: common)
    while !reader.isAtEnd {
      do throws(UsageFault) {
        guard let (argument, occurrence) = try reader.next() else { break }
        if let first = parsed.occurrences[argument]?.first, argument.form == .option, !argument.isRepeated {
          throw UsageFault(.givenTwice(first: first, second: occurrence), at: occurrence.index)
        }
        parsed.occurrences[argument, default: []].append(occurrence)
        if let fault = argument.kind?.fault(of: occurrence.value) {
          throw UsageFault(
            .invalidValue(argument, message: fault.message), hint: fault.hint, at: occurrence.index)
        }
      } catch {
        faults.append(error)
      }
    }
    return (parsed, withoutEchoes(faults))
  }

  /// The faults without those that only follow from another: the value of an option that is not there looks like a
  /// word too many.
  private static func withoutEchoes(_ faults: [UsageFault]) -> [UsageFault] {
    let hasUnknownOption = faults.contains { if case .unknownOption = $0.reason { true } else { false } }
    guard hasUnknownOption else { return faults }
    return faults.filter { if case .unexpectedWord = $0.reason { false } else { true } }
  }

  /// What is required and was not given, in the order of the description.
  package func missing(of syntax: CommandSyntax) -> [UsageFault] {
    syntax.arguments.filter { $0.isRequired && !wasGiven($0) }.map { UsageFault(.missing($0)) }
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
