import CommitmentModel

/// Reads words from the left and says which argument each belongs to.
struct WordReader {
  private let words: [String]
  private let command: String
  private let options: OptionTable
  private let takesPositionals: Bool
  private var positionals: ArraySlice<ArgumentSyntax>
  private var position = 0
  private var isAfterTerminator = false
  /// The option whose value stands directly before the next word.
  private var justGiven: Occurrence?

  init(words: [String], syntax: CommandSyntax, common: [ArgumentSyntax]) {
    self.words = words
    command = syntax.name
    options = OptionTable(syntax.arguments + common)
    positionals = syntax.positionals[...]
    takesPositionals = !positionals.isEmpty
  }

  /// Whether no word is left; after a fault reading can go on until then.
  var isAtEnd: Bool { position >= words.count }

  /// The next argument given, or nothing at the end.
  mutating func next() throws(UsageFault) -> (ArgumentSyntax, Occurrence)? {
    guard position < words.count else { return nil }
    let word = words[position]
    let index = position
    position += 1

    if isAfterTerminator || word == "-" || !word.hasPrefix("-") {
      return (try positional(for: word, at: index), Occurrence(value: word, index: index))
    }
    if word == "--" {
      isAfterTerminator = true
      return try next()
    }
    return try option(word, at: index)
  }

  private mutating func positional(for word: String, at index: Int) throws(UsageFault) -> ArgumentSyntax {
    if !isAfterTerminator, let fault = faultOfTypographicDash(word, at: index) { throw fault }
    guard let argument = positionals.first else {
      throw UsageFault(
        .unexpectedWord(word, command: command), hint: hint(forExcess: word, at: index), at: index)
    }
    if !argument.isRepeated { positionals.removeFirst() }
    return argument
  }

  private mutating func option(
    _ word: String, at index: Int
  ) throws(UsageFault) -> (ArgumentSyntax, Occurrence) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let typed = parts[0]
    switch options.match(typed) {
    case .found(let argument, let name) where argument.form == .flag:
      if parts.count > 1 { throw UsageFault(.unwantedValue(parts[1], name: name), at: index) }
      return (argument, Occurrence(name: name, index: index))
    case .found(let argument, let name):
      if parts.count > 1 {
        let given = Occurrence(name: name, value: parts[1], index: index)
        justGiven = given
        return (argument, given)
      }
      return (argument, try value(of: argument, name: name, at: index))
    case .ambiguous(let candidates):
      throw UsageFault(.ambiguousOption(typed, candidates: candidates), at: index)
    case .none:
      throw UsageFault(
        .unknownOption(typed, command: command), hint: hint(forUnknown: typed, in: word), at: index)
    }
  }

  /// Takes the next word as the value whatever it begins with, unless it is itself the name of an option.
  private mutating func value(
    of argument: ArgumentSyntax, name: String, at index: Int
  ) throws(UsageFault) -> Occurrence {
    guard position < words.count else {
      throw UsageFault(.missingValue(argument, name: name), at: index)
    }
    let word = words[position]
    if options.contains(word) {
      throw UsageFault(
        .missingValue(argument, name: name),
        hint: "'\(word)' is an option; write '\(name)=\(word)' if it is meant as the value", at: index)
    }
    defer { position += 1 }
    let given = Occurrence(name: name, value: word, index: position)
    justGiven = given
    return given
  }

  /// What would do with a word that no argument takes: it belongs to the value before it, or behind an option.
  private mutating func hint(forExcess word: String, at index: Int) -> String? {
    if let given = justGiven, given.index == index - 1, !isAfterTerminator {
      let rest = words[index...].prefix { !$0.hasPrefix("-") }
      // They are one mistake.
      position = rest.endIndex
      let whole = ([given.value] + rest).joined(separator: " ")
      return "put quotes around a value of several words: \(given.name) \(ShellWords.quoted(whole))"
    }
    if let quarter = Quarter(word) {
      let names = options.names(ofValue: "QUARTER")
      let typed = names.map { "'\($0) \(quarter)'" }
      if !typed.isEmpty { return "type \(typed.joined(separator: " or "))" }
    }
    return takesPositionals ? "put quotes around a value of several words" : nil
  }

  private func hint(forUnknown name: String, in word: String) -> String? {
    let second = word.dropFirst().first
    if takesPositionals, second?.isASCII == true, second?.isNumber == true {
      return "write '--' before it if '\(word)' is meant as a value"
    }
    if let near = Suggestion.question(for: name, among: options.longNames) { return near }
    if name == "--quarter", options.contains("--since"), options.contains("--until") {
      return "a quarter goes behind both '--since' and '--until', such as --since 2026-Q3 --until 2026-Q3"
    }
    if ["-o", "--output", "--out", "--file"].contains(name) {
      return options.contains("--output")
        ? "did you mean '--output'?"
        : "the answer goes to standard output; '> FILE' at the end of the line writes it into a file"
    }
    return nil
  }

  /// Word processors and PDF files turn the two hyphens of an option into one dash.
  private func faultOfTypographicDash(_ word: String, at index: Int) -> UsageFault? {
    let name = word.prefix { $0 != "=" }
    let rest = name.drop { "–—−-".contains($0) }
    guard rest.startIndex > name.startIndex, options.contains("--" + rest) else { return nil }
    return UsageFault(
      .unknownOption(String(name), command: command),
      hint: "did you mean '--\(rest)', with two hyphens in place of the dash?", at: index)
  }
}
