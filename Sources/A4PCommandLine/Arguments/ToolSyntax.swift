/// The whole tool as plain data: its commands, the options that all of them understand, and what it reads of the
/// environment.
package struct ToolSyntax: Sendable {
  package var name: String
  package var summary: String
  package var commands: [CommandSyntax]
  package var common: [ArgumentSyntax]
  package var settings: [EnvironmentSetting]

  package init(
    name: String, summary: String, commands: [CommandSyntax], common: [ArgumentSyntax],
    settings: [EnvironmentSetting] = []
  ) {
    self.name = name
    self.summary = summary
    self.commands = commands
    self.common = common
    self.settings = settings
  }

  /// Finds a command by its name, or by the beginning of it where no other command begins so.
  package func command(named word: String) -> CommandLookup {
    if let exact = commands.first(where: { $0.name == word }) { return .found(exact) }
    let near = word.isEmpty ? [] : commands.filter { $0.name.hasPrefix(word) }
    guard let first = near.first else {
      return .unknown(suggestions: Suggestion.nearest(to: word, among: commands.map(\.name)))
    }
    return near.count == 1 ? .found(first) : .ambiguous(near.map(\.name))
  }

  /// The same, with a fault in place of an answer that is not one command.
  package func requireCommand(named word: String, at index: Int? = nil) throws(UsageFault) -> CommandSyntax {
    switch command(named: word) {
    case .found(let syntax):
      return syntax
    case .ambiguous(let candidates):
      throw UsageFault(.ambiguousCommand(word, candidates: candidates), at: index)
    case .unknown(let suggestions):
      throw UsageFault(
        .unknownCommand(word), hint: hint(meaning: word) ?? Suggestion.question(offering: suggestions),
        at: index)
    }
  }

  /// The commands that do what a word may mean, each with what it does.
  private func hint(meaning word: String) -> String? {
    let meant = CommandGuess.commands(for: word).compactMap { name in commands.first { $0.name == name } }
    guard !meant.isEmpty else { return nil }
    return "perhaps " + meant.map { "'\(self.name) \($0.name)': \($0.summary)" }.joined(separator: "; ")
  }

  /// The place of the command's name among the words, with options allowed before it.
  ///
  /// The value of an option is not mistaken for the command, whichever command the option belongs to.
  package func commandIndex(in words: [String]) -> Int? {
    let tables = [OptionTable(common), OptionTable(common + commands.flatMap(\.arguments))]
    func takesValue(_ word: String) -> Bool {
      for table in tables {
        if case .found(let argument, _) = table.match(word) { return argument.form == .option }
      }
      return false
    }
    var index = 0
    while index < words.count {
      let word = words[index]
      guard word.hasPrefix("-"), word != "-" else { return index }
      index += takesValue(word) ? 2 : 1
    }
    return nil
  }
}
