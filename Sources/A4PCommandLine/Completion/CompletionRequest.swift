/// What a shell should offer for the last word of a line, worked out from the description of the tool alone.
package enum CompletionRequest: Hashable, Sendable {
  /// A word that may stand there, and what it means.
  package struct Candidate: Hashable, Sendable {
    package var word: String
    package var meaning: String

    package init(_ word: String, _ meaning: String = "") {
      self.word = word
      self.meaning = meaning
    }
  }

  /// These words.
  case words([Candidate])
  /// The values of a source, each behind a text that is typed already, such as `--area=`.
  case values(ValueSource, behind: String)
  case nothing

  /// - Parameters:
  ///   - words: What was typed after the name of the tool; the last word is the one to complete, and may be empty.
  ///   - tool: What there is to complete.
  package init(_ words: [String], tool: ToolSyntax) {
    let last = words.last ?? ""
    let before = Array(words.dropLast())
    guard let index = tool.commandIndex(in: before) else {
      if let value = Self.pendingValue(before, OptionTable(tool.common), command: "") {
        self = value
      } else if last.hasPrefix("-") {
        self = .words(Self.options(tool.common, given: before))
      } else {
        self = .words(tool.commands.map { Candidate($0.name, $0.summary) })
      }
      return
    }
    guard case .found(let command) = tool.command(named: before[index]) else {
      self = .nothing
      return
    }
    var rest = before
    rest.remove(at: index)
    self.init(rest, last: last, command: command, common: tool.common)
  }

  private init(_ rest: [String], last: String, command: CommandSyntax, common: [ArgumentSyntax]) {
    let all = command.arguments + common
    let table = OptionTable(all)
    let isOver = rest.contains("--")
    if !isOver, let value = Self.pendingValue(rest, table, command: command.name) {
      self = value
      return
    }
    if !isOver, last.hasPrefix("-") {
      guard let equals = last.firstIndex(of: "=") else {
        self = .words(Self.options(all, given: rest))
        return
      }
      guard case .found(let argument, _) = table.match(String(last[..<equals])) else {
        self = .nothing
        return
      }
      self = Self.values(of: argument, behind: String(last[...equals]), command: command.name)
      return
    }
    let (parsed, _) = ParsedArguments.sorted(rest, for: command, common: common)
    let free = command.positionals.first { $0.isRepeated || !parsed.wasGiven($0) }
    self = free.map { Self.values(of: $0, behind: "", command: command.name) } ?? .nothing
  }

  /// The values of the option that the line so far ends with.
  private static func pendingValue(_ words: [String], _ table: OptionTable, command: String) -> Self? {
    guard let word = words.last, word.hasPrefix("-"), !word.contains("="),
      case .found(let argument, _) = table.match(word), argument.form == .option
    else { return nil }
    return values(of: argument, behind: "", command: command)
  }

  private static func values(of argument: ArgumentSyntax, behind: String, command: String) -> Self {
    guard argument.choices.isEmpty else {
      return .words(argument.choices.map { Candidate(behind + $0) })
    }
    return ValueSource(of: argument, in: command).map { .values($0, behind: behind) } ?? .nothing
  }

  /// The options that can still be given.
  private static func options(_ all: [ArgumentSyntax], given: [String]) -> [Candidate] {
    let named = all.filter { $0.form != .positional }
    let open = named.filter { argument in
      argument.isRepeated || !argument.names.contains(where: given.contains)
    }
    var seen: Set<String> = []
    return open.filter { seen.insert($0.mainName).inserted }.map { Candidate($0.mainName, $0.help) }
  }
}
