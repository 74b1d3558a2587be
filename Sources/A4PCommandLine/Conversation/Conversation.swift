import CommitmentLedger
import CommitmentModel

/// A conversation of a command with a person: what is missing is asked for, the record is shown, then it is written.
///
/// What is answered becomes words of a command line, and the record is made by the command from those words alone: so
/// the command that is shown is the one that was run, and nothing can be recorded here that a script could not record.
struct Conversation {
  private let type: any AskingCommand.Type
  private let parsed: ParsedArguments
  private let session: Session
  private let asker: Asker?
  private let isEditing: Bool

  /// The conversation that a line needs; nil where nothing is missing and nothing is to be edited, or nobody is there.
  init?(
    _ type: any AskingCommand.Type, _ parsed: ParsedArguments, isIncomplete: Bool, in context: Context
  ) throws(UsageFault) {
    isEditing = try parsed[type.isEdited]
    guard isEditing || (isIncomplete && context.terminal != nil) else { return nil }
    self.type = type
    self.parsed = parsed
    session = Session(context: context, options: try CommonOptions(parsed))
    asker = context.terminal.map { Asker(door: $0) }
  }

  func run() -> Answer {
    let open: OpenWorkspace
    do throws(CommandFault) {
      open = try session.workspace()
    } catch {
      return Answer("", notes: Tool.text(of: error, session.errorStyle), code: error.code)
    }
    var interview = Interview(Answers(parsed, type.syntax), steps: type.steps(in: open, session))
    interview.drop(type.isEdited.syntax.mainName)
    if isEditing, let end = edit(&interview) { return end }
    guard let asker else {
      return perform(interview, isRehearsal: parsed.wasGiven(RecordingOptions.isRehearsal.syntax))
    }
    return review(&interview, asker, open)
  }

  private static let left = Answer("", notes: ["a4p: left; nothing was recorded"], code: .interrupted)

  // MARK: - Asking and showing

  private func review(_ interview: inout Interview, _ asker: Asker, _ open: OpenWorkspace) -> Answer {
    guard OfficeQuestion.ask(&interview, asker, in: open, session) else { return Self.left }
    while true {
      while let (_, question) = interview.next {
        switch asker.ask(question) {
        case .answered(let value): interview.take(value)
        case .skipped: interview.take(nil)
        case .left: return Self.left
        }
      }
      let shown = perform(interview, isRehearsal: true)
      show(shown, interview, asker, open)
      var choices =
        interview.additions + [
          Choice("edit", "Edit all of it as a text"), Choice("leave", "Leave without writing"),
        ]
      if shown.code == .done { choices.insert(Choice("write", "Write it"), at: 0) }
      let isGiven = parsed.wasGiven(RecordingOptions.isRehearsal.syntax)
      switch asker.ask(
        Question(shown.code == .done && !isGiven ? "Write it?" : "What now?", choices: choices))
      {
      case .answered("write"): return perform(interview, isRehearsal: isGiven)
      case .answered("edit"): if let end = edit(&interview) { return end }
      case .answered("leave"), .skipped, .left: return Self.left
      case .answered(let key): interview.ask(key)
      }
    }
  }

  /// Shows the record, what is like it, and the command that records the same.
  private func show(_ shown: Answer, _ interview: Interview, _ asker: Asker, _ open: OpenWorkspace) {
    let notes = shown.notes.filter { $0 != Recorder.rehearsalNote }
    let width = max(10, asker.door.size.columns - 1)
    let wrapped = notes.flatMap { TextWrap.lines($0, width: width) }
    var text = "\n" + shown.output + wrapped.map { $0 + "\n" }.joined()
    if shown.code == .done { text += "\nThe same as:\n  \(line(interview))\n\n" }
    asker.door.write(text.replacing("\n", with: "\r\n"))
  }

  private func line(_ interview: Interview) -> String {
    ShellWords.line([Tool.syntax.name, type.syntax.name] + words(interview))
  }

  private func words(_ interview: Interview) -> [String] {
    interview.answers.words
      + CommonOptions.arguments.flatMap { argument in
        parsed.uses(of: argument).flatMap { argument.form == .flag ? [$0.name] : [$0.name, $0.value] }
      }
  }

  /// Runs the command on the words, for show or in earnest.
  private func perform(_ interview: Interview, isRehearsal: Bool) -> Answer {
    var answers = interview.answers
    let flag = RecordingOptions.isRehearsal.syntax.mainName
    answers[flag] = isRehearsal ? [""] : []
    var context = session.context
    if isRehearsal { context.terminal.map { context.width = $0.size.columns } }
    var options = session.options
    if isRehearsal { options.format = .table }
    let (parsed, faults) = ParsedArguments.sorted(
      answers.words, for: type.syntax, common: CommonOptions.arguments)
    let wrong = UsageFaults(faults + type.missing(parsed))
    guard wrong.all.isEmpty else {
      return Tool.complaint(wrong, words: [type.syntax.name] + answers.words, in: context)
    }
    do throws(UsageFault) {
      return Tool.perform(try type.init(parsed), in: Session(context: context, options: options))
    } catch {
      return Tool.complaint(UsageFaults([error]), words: [type.syntax.name] + answers.words, in: context)
    }
  }

  // MARK: - Editing

  /// Opens the record as a text until it is right, or gives how the run ends.
  private func edit(_ interview: inout Interview) -> Answer? {
    var text = EditableText.text(of: interview.answers)
    while true {
      let outcome = session.context.editor(text)
      guard case .saved(let saved) = outcome else { return Self.answer(to: outcome) }
      let (words, faults) = EditableText.words(in: saved, of: type.syntax)
      if words.isEmpty, faults.isEmpty { return Self.left }
      let complaints = faults.map { "line \($0.line): \($0.message)" }
      if complaints.isEmpty {
        let (read, _) = ParsedArguments.sorted(words, for: type.syntax, common: [])
        interview.replace(Answers(read, type.syntax))
        return nil
      }
      guard let asker else {
        return Answer("", notes: complaints.map { "a4p: error: \(TerminalText.shown($0))" }, code: .usage)
      }
      asker.door.write(complaints.map { TerminalText.shown($0) + "\r\n" }.joined())
      let again = [Choice("again", "Edit it again"), Choice("leave", "Leave without writing")]
      guard asker.ask(Question("The text cannot be read yet.", choices: again)) == .answered("again") else {
        return Self.left
      }
      text =
        complaints.map { "# ! \(TerminalText.shown($0))\n" }.joined()
        + saved.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("# ! ") }.joined(separator: "\n")
    }
  }

  private static func answer(to outcome: EditorOutcome) -> Answer {
    let reason =
      switch outcome {
      case .failed(let reason): "the editor could not be used: \(TerminalText.shown(reason))"
      case .missing, .saved: "there is no editor to open: VISUAL and EDITOR are not set"
      }
    return Answer(
      "", notes: ["a4p: error: \(reason)", "  hint: nothing was recorded; set EDITOR to the editor to use"],
      code: .inputOutput)
  }
}
