/// Shows help.
struct HelpCommand: Command {
  private static let command = Argument<String?>.optional(value: "command", help: "The command meant.")

  static let syntax = CommandSyntax(
    name: "help", summary: "Show help on the tool or on one command", group: .care,
    arguments: [command.syntax],
    examples: [CommandExample(line: "a4p help record", meaning: "everything about one command")])

  private let command: CommandSyntax?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    guard let word = try parsed[Self.command] else {
      command = nil
      return
    }
    command = try Tool.syntax.requireCommand(named: word)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let help = Tool.help(session.context)
    return Answer(command.map(help.command) ?? help.overview())
  }
}
