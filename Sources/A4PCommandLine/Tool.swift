import CommitmentModel

/// The tool: the table of its commands, and one run.
package enum Tool {
  /// The version of the tool; pages do not print it.
  package static let version = "0.1.0"
  /// The day of the version, for the manual page.
  static let versionDay = "2026-11-22"

  /// The commands in the order in which help lists them.
  package static let commands: [any Command.Type] = [
    StatusCommand.self, CommitmentsCommand.self, CommitmentCommand.self, AreasCommand.self, RolesCommand.self,
    MissionsCommand.self, EvidenceCommand.self, EndorsedCommand.self, EndorsementsCommand.self,
    StateCommand.self,
    LogCommand.self, RecordCommand.self, AssessCommand.self, ApproveCommand.self, EndorseCommand.self,
    RoleCommand.self, ExportCommand.self, ImportCommand.self, CorrectCommand.self, RetractCommand.self,
    RedactCommand.self, ScorecardCommand.self, ChangesCommand.self, TodoCommand.self, SignOffCommand.self,
    CheckCommand.self,
    VerifyCommand.self, RepairCommand.self, SyncCommand.self, InitCommand.self, CompletionsCommand.self,
    HelpCommand.self,
  ]

  package static let syntax = ToolSyntax(
    name: "a4p",
    summary: "Keeps track of commitments, of who endorsed them, and of the evidence of what was done.",
    commandNames: commands.map { $0.word }, common: CommonOptions.arguments,
    settings: [
      EnvironmentSetting(name: "A4P_WORKSPACE", meaning: "As --workspace."),
      EnvironmentSetting(name: "A4P_OFFICE", meaning: "Who records, where --office does not say."),
      EnvironmentSetting(name: "A4P_LANGUAGE", meaning: "As --language."),
      EnvironmentSetting(
        name: DiskStore.waitVariable,
        meaning: "How many seconds to wait for somebody else who is writing; 10 unless said."),
      EnvironmentSetting(name: "NO_COLOR", meaning: "As --no-color, where it is not empty."),
    ],
    describing: { commands[$0].syntax })

  /// Runs the tool on the words of a command line; never ends the process and touches nothing but the context.
  package static func run(_ words: [String], in context: Context) -> Answer {
    if let answer = answer(withoutContext: words) { return answer }
    if words.first == Completer.word { return Completer.answer(Array(words.dropFirst()), in: context) }
    var answer: Answer
    do throws(UsageFaults) {
      answer = try self.answer(words, in: context)
    } catch {
      answer = complaint(error, words: words, in: context)
    }
    answer.notes = NoteText.wrapped(answer.notes, width: context.errorWidth)
    return answer
  }

  /// The answer to a line that asks for nothing but the version; nil for any other.
  ///
  /// It needs neither a command nor anything of the machine, so that neither has to be looked at.
  static func answer(withoutContext words: [String]) -> Answer? {
    words == ["--version"] ? Answer("a4p \(version)\n") : nil
  }

  private static func answer(_ words: [String], in context: Context) throws(UsageFaults) -> Answer {
    guard let index = syntax.commandIndex(in: words) else {
      let bare = CommandSyntax(name: syntax.name, summary: "", group: .care, arguments: [])
      let (parsed, faults) = ParsedArguments.sorted(words, for: bare, common: CommonOptions.arguments)
      guard faults.isEmpty else { throw UsageFaults(faults) }
      if parsed.wasGiven(CommonOptions.wantsVersion.syntax) { return Answer("a4p \(version)\n") }
      return Answer(help(context).overview())
    }
    let command = try reading { () throws(UsageFault) in
      try syntax.requireCommand(named: words[index], at: index)
    }
    var rest = words
    rest.remove(at: index)
    // Help is given whatever else is wrong with the line.
    let asksForHelp = rest.prefix(while: { $0 != "--" }).contains { ["--help", "-h", "-help"].contains($0) }
    if asksForHelp || (rest == ["help"] && command.positionals.isEmpty) {
      return Answer(help(context).command(command))
    }
    let (parsed, faults) = ParsedArguments.sorted(rest, for: command, common: CommonOptions.arguments)
    if parsed.wasGiven(CommonOptions.wantsVersion.syntax) { return Answer("a4p \(version)\n") }
    guard let type = commands.first(where: { $0.word == command.name }) else {
      return Answer("", notes: ["a4p: error: '\(command.name)' is described but not there"], code: .fault)
    }
    let missing = type.missing(parsed)
    if faults.isEmpty, let asking = type as? any AskingCommand.Type,
      let conversation = try reading({ () throws(UsageFault) in
        try Conversation(asking, parsed, isIncomplete: !missing.isEmpty, in: context)
      })
    {
      return conversation.run()
    }
    guard faults.isEmpty, missing.isEmpty else { throw UsageFaults(faults + missing) }
    return try reading { () throws(UsageFault) in
      let session = Session(context: context, options: try CommonOptions(parsed))
      let done = type.mayAsk ? {} : session.context.progress("a4p \(command.name)")
      defer { done() }
      return perform(try type.init(parsed), in: session)
    }
  }

  /// Takes the one fault of a step for all that there are.
  private static func reading<Value>(_ body: () throws(UsageFault) -> Value) throws(UsageFaults) -> Value {
    do throws(UsageFault) {
      return try body()
    } catch {
      throw UsageFaults([error])
    }
  }

  static func perform(_ command: any Command, in session: Session) -> Answer {
    do throws(CommandFault) {
      var answer = try command.run(in: session)
      if session.options.isQuiet { answer.notes = [] }
      return answer
    } catch {
      return Answer(error.answer, notes: text(of: error, session), code: error.code)
    }
  }

  static func text(of fault: CommandFault, _ session: Session) -> [String] {
    let style = session.errorStyle
    var lines = fault.findings.map { $0.text(style, width: session.context.errorWidth) }
    lines.append("a4p: \(style.error("error:")) \(TerminalText.shown(fault.message))")
    if let hint = fault.hint { lines.append("  hint: \(TerminalText.shown(hint))") }
    return lines
  }

  static func help(_ context: Context) -> HelpPage {
    HelpPage(tool: syntax, width: min(context.width ?? 80, 120))
  }

  static var manual: ManualPage {
    ManualPage(
      tool: syntax, version: version, day: versionDay,
      ends: ExitCode.meanings.map { HelpRow(label: String($0.code.rawValue), text: $0.text) },
      variables: EnvironmentVariable.meanings.map { HelpRow(label: $0.name, text: $0.text) })
  }
}
