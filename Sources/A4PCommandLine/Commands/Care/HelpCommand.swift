/// Shows help.
struct HelpCommand: Command {
  private static let command = Argument<String?>.optional(value: "command", help: "The command meant.")
  private static let isManual = Argument<Bool>.flag(
    "--man", help: "Prints the whole manual page, for 'man'.")
  private static let isJSON = Argument<Bool>.flag(
    "--json", help: "Lists the keys of what commands answer with --format json.")

  static let word = "help"
  static let syntax = CommandSyntax(
    name: word, summary: "Show help on the tool or on one command", group: .care,
    arguments: [command.syntax, isJSON.syntax, isManual.syntax],
    examples: [
      CommandExample(line: "a4p help record", meaning: "everything about one command"),
      CommandExample(line: "a4p help evidence --json", meaning: "the keys of its JSON, with what they hold"),
      CommandExample(line: "a4p help --man | man -l -", meaning: "the manual page"),
    ])

  private let command: CommandSyntax?
  private let isManual: Bool
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    isManual = try parsed[Self.isManual]
    isJSON = try parsed[Self.isJSON]
    try CommonOptions.expectFormats([.table], parsed)
    guard let word = try parsed[Self.command] else {
      command = nil
      return
    }
    command = try Tool.syntax.requireCommand(named: word)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    if isJSON {
      return Answer(AnswerKeysPage(of: command, width: session.context.width, style: session.style).text)
    }
    if isManual { return Answer(Tool.manual.text()) }
    let help = Tool.help(session.context)
    return Answer(command.map(help.command) ?? help.overview())
  }
}
