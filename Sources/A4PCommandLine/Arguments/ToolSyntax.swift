/// The whole tool as plain data: its commands, the options that all of them understand, and what it reads of the
/// environment.
package struct ToolSyntax: Sendable {
  package var name: String
  package var summary: String
  /// What the commands are called, in the order in which help lists them.
  package let commandNames: [String]
  package var common: [ArgumentSyntax]
  package var settings: [EnvironmentSetting]
  private let describe: @Sendable (_ place: Int) -> CommandSyntax

  /// A tool whose commands are described one by one when they are asked for.
  ///
  /// A run needs one of them, and to describe them all costs more than to start the process. `describing` is given the
  /// place of a command among the names.
  package init(
    name: String, summary: String, commandNames: [String], common: [ArgumentSyntax],
    settings: [EnvironmentSetting] = [], describing: @escaping @Sendable (_ place: Int) -> CommandSyntax
  ) {
    self.name = name
    self.summary = summary
    self.commandNames = commandNames
    self.common = common
    self.settings = settings
    describe = describing
  }

  /// A tool whose commands are described already.
  package init(name: String, summary: String, commands: [CommandSyntax], common: [ArgumentSyntax]) {
    self.init(name: name, summary: summary, commandNames: commands.map(\.name), common: common) {
      commands[$0]
    }
  }

  /// The commands in the order in which help lists them, all of which are described for it.
  package var commands: [CommandSyntax] { commandNames.indices.map(describe) }

  /// Finds a command by its name, or by the beginning of it where no other command begins so.
  package func command(named word: String) -> CommandLookup {
    if let exact = commandNames.firstIndex(of: word) { return .found(describe(exact)) }
    let near = word.isEmpty ? [] : commandNames.indices.filter { commandNames[$0].hasPrefix(word) }
    guard let first = near.first else {
      return .unknown(suggestions: Suggestion.nearest(to: word, among: commandNames))
    }
    return near.count == 1 ? .found(describe(first)) : .ambiguous(near.map { commandNames[$0] })
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
    let meant = CommandGuess.commands(for: word).compactMap(commandNames.firstIndex).map(describe)
    guard !meant.isEmpty else { return nil }
    return "perhaps " + meant.map { "'\(self.name) \($0.name)': \($0.summary)" }.joined(separator: "; ")
  }

  /// The place of the command's name among the words, with options allowed before it.
  ///
  /// The value of an option is not mistaken for the command, whichever command the option belongs to.
  package func commandIndex(in words: [String]) -> Int? {
    func takesValue(_ word: String) -> Bool {
      // All commands are described only for an option that is none of those which they have in common.
      for arguments in [{ common }, { common + commands.flatMap(\.arguments) }] {
        if case .found(let argument, _) = OptionTable(arguments()).match(word) {
          return argument.form == .option
        }
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
