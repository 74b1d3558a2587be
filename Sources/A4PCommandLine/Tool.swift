import CommitmentModel

/// The tool: the table of its commands, and one run.
package enum Tool {
  /// The version of the tool; pages do not print it.
  package static let version = "0.1.0"

  /// The commands in the order in which help lists them.
  package static let commands: [any Command.Type] = [
    StatusCommand.self, CommitmentsCommand.self, CommitmentCommand.self, AreasCommand.self, RolesCommand.self,
    MissionsCommand.self, EvidenceCommand.self, EndorsedCommand.self, EndorsementsCommand.self,
    StateCommand.self,
    LogCommand.self, RecordCommand.self, AssessCommand.self, ApproveCommand.self, EndorseCommand.self,
    RoleCommand.self, ExportCommand.self, ImportCommand.self, CorrectCommand.self, RetractCommand.self,
    RedactCommand.self, ScorecardCommand.self, ChangesCommand.self, TodoCommand.self, SignOffCommand.self,
    CheckCommand.self,
    VerifyCommand.self, RepairCommand.self, SyncCommand.self, InitCommand.self, HelpCommand.self,
  ]

  package static let syntax = ToolSyntax(
    name: "a4p",
    summary: "Keeps track of commitments, of who endorsed them, and of the evidence of what was done.",
    commands: commands.map { $0.syntax }, common: CommonOptions.arguments,
    settings: [
      EnvironmentSetting(name: "A4P_WORKSPACE", meaning: "As --workspace."),
      EnvironmentSetting(name: "A4P_OFFICE", meaning: "Who records, where --office does not say."),
      EnvironmentSetting(name: "A4P_LANGUAGE", meaning: "As --language."),
      EnvironmentSetting(
        name: DiskStore.waitVariable,
        meaning: "How many seconds to wait for somebody else who is writing; 10 unless said."),
      EnvironmentSetting(name: "NO_COLOR", meaning: "As --no-color, where it is not empty."),
    ])

  /// Runs the tool on the words of a command line; never ends the process and touches nothing but the context.
  package static func run(_ words: [String], in context: Context) -> Answer {
    do throws(UsageFault) {
      return try answer(words, in: context)
    } catch {
      return complaint(error, words: words, in: context)
    }
  }

  private static func answer(_ words: [String], in context: Context) throws(UsageFault) -> Answer {
    guard let index = syntax.commandIndex(in: words) else {
      let bare = CommandSyntax(name: syntax.name, summary: "", group: .care, arguments: [])
      let parsed = try ParsedArguments(words, for: bare, common: CommonOptions.arguments)
      if try parsed[CommonOptions.wantsVersion] { return Answer("a4p \(version)\n") }
      return Answer(help(context).overview())
    }
    let command = try syntax.requireCommand(named: words[index], at: index)
    var rest = words
    rest.remove(at: index)
    // Help is given whatever else is wrong with the line.
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      return Answer(help(context).command(command))
    }
    let parsed = try ParsedArguments(rest, for: command, common: CommonOptions.arguments)
    if try parsed[CommonOptions.wantsVersion] { return Answer("a4p \(version)\n") }
    guard let type = commands.first(where: { $0.syntax.name == command.name }) else {
      return Answer("", notes: ["a4p: error: '\(command.name)' is described but not there"], code: .fault)
    }
    let session = Session(context: context, options: try CommonOptions(parsed))
    return perform(try type.init(parsed), in: session)
  }

  private static func perform(_ command: any Command, in session: Session) -> Answer {
    do throws(CommandFault) {
      var answer = try command.run(in: session)
      if session.options.isQuiet { answer.notes = [] }
      return answer
    } catch {
      return Answer(error.answer, notes: text(of: error, session.style), code: error.code)
    }
  }

  private static func text(of fault: CommandFault, _ style: TerminalStyle) -> [String] {
    var lines = fault.findings.map { $0.text(style) }
    lines.append("a4p: \(style.error("error:")) \(TerminalText.shown(fault.message))")
    if let hint = fault.hint { lines.append("  hint: \(TerminalText.shown(hint))") }
    return lines
  }

  private static func complaint(_ fault: UsageFault, words: [String], in context: Context) -> Answer {
    let style = TerminalStyle(isColored: context.isColored)
    var lines = ["a4p: \(style.error("error:")) \(fault.message)"]
    if let hint = fault.hint { lines.append("  hint: \(hint)") }
    var seeAlso = "a4p help"
    if let index = syntax.commandIndex(in: words),
      case .found(let command) = syntax.command(named: words[index])
    {
      if let argument = fault.argument, !argument.help.isEmpty {
        lines.append("  \(argument.spelling): \(argument.help)")
      }
      // A wrong value does not need the whole line explained.
      if case .invalidValue = fault.reason {
      } else {
        lines.append("usage: \(help(context).usageLine(command))")
      }
      seeAlso += " \(command.name)"
    }
    lines.append("See '\(seeAlso)' for more.")
    return Answer("", notes: lines, code: .usage)
  }

  static func help(_ context: Context) -> HelpPage {
    HelpPage(tool: syntax, width: min(context.width ?? 80, 120))
  }
}
