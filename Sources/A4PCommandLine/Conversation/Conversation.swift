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
    isEditing = try type.isEdited.map { option throws(UsageFault) in try parsed[option] } ?? false
    let isAsked = isIncomplete || type.isUndecided(parsed)
    guard isEditing || (isAsked && context.terminal != nil) else { return nil }
    self.type = type
    self.parsed = parsed
    session = Session(context: context, options: try CommonOptions(parsed))
    asker = context.terminal.map { Asker(door: $0) }
  }

  func run() -> Answer {
    let open: OpenWorkspace
    let answers = Answers(parsed, type.syntax)
    do throws(CommandFault) {
      open = try session.atWork(type.word) { () throws(CommandFault) in try session.workspace() }
      try type.expectSense(answers, in: open)
    } catch {
      return Answer("", notes: Tool.text(of: error, session), code: error.code)
    }
    var interview = Interview(answers, steps: type.steps(in: open, session))
    if let option = type.isEdited { interview.drop(option.syntax.mainName) }
    if isEditing, let end = askForBasis(&interview) ?? edit(&interview, open) { return end }
    guard let asker else { return perform(interview, isRehearsal: isRehearsal) }
    return review(&interview, asker, open)
  }

  private var isRehearsal: Bool {
    type.syntax.arguments.contains {
      $0.mainName == RecordingOptions.isRehearsal.syntax.mainName && parsed.wasGiven($0)
    }
  }

  private static let left = Answer("", notes: ["a4p: left; nothing was recorded"], code: .interrupted)

  // MARK: - Asking and showing

  /// Asks which record is meant before it can be shown in an editor, or gives how the run ends.
  private func askForBasis(_ interview: inout Interview) -> Answer? {
    while let (step, question) = interview.next, step.isBasis {
      guard let asker else {
        return Tool.complaint(
          UsageFaults(parsed.missing(of: type.syntax)), words: [type.word], in: session.context)
      }
      guard case .answered(let value) = asker.ask(question) else { return Self.left }
      interview.take(value)
    }
    return nil
  }

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
      var choices = interview.additions
      if type.isEdited != nil { choices.append(Choice("edit", "Edit all of it as a text")) }
      choices.append(Choice("leave", "Leave without writing"))
      if shown.code == .done { choices.insert(Choice("write", type.deed), at: 0) }
      let prompt = shown.code == .done && !isRehearsal ? "\(type.deed)?" : "What now?"
      switch asker.ask(Question(prompt, choices: choices)) {
      case .answered("write"): return perform(interview, isRehearsal: isRehearsal)
      case .answered("edit"): if let end = edit(&interview, open) { return end }
      case .answered("leave"), .skipped, .left: return Self.left
      case .answered(let key): interview.ask(key)
      }
    }
  }

  /// Shows the record, what is like it, and the command that records the same.
  private func show(_ shown: Answer, _ interview: Interview, _ asker: Asker, _ open: OpenWorkspace) {
    let notes = shown.notes.filter { $0 != Recorder.rehearsalNote }
    let width = max(10, asker.door.size.columns - 1)
    let wrapped = NoteText.wrapped(notes, width: width)
    var text = "\n" + shown.output + wrapped.map { $0 + "\n" }.joined()
    if shown.code == .done { text += "\nThe same as:\n  \(line(interview))\n\n" }
    asker.door.write(text.replacing("\n", with: "\r\n"))
  }

  private func line(_ interview: Interview) -> String {
    ShellWords.line([Tool.syntax.name, type.word] + words(interview))
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
      return Tool.complaint(wrong, words: [type.word] + answers.words, in: context)
    }
    do throws(UsageFault) {
      return Tool.perform(try type.init(parsed), in: Session(context: context, options: options))
    } catch {
      return Tool.complaint(UsageFaults([error]), words: [type.word] + answers.words, in: context)
    }
  }

  // MARK: - Editing

  /// Opens the record as a text until it is right, or gives how the run ends.
  private func edit(_ interview: inout Interview, _ open: OpenWorkspace) -> Answer? {
    let present = type.present(interview.answers, in: open)
    var text = EditableText.text(
      of: present?.filled(interview.answers) ?? interview.answers, showing: present)
    while true {
      let outcome = session.context.editor(text)
      guard case .saved(let saved) = outcome else { return Self.answer(to: outcome) }
      let (words, faults) = EditableText.words(in: saved, of: type.syntax)
      if words.isEmpty, faults.isEmpty { return Self.left }
      let complaints = faults.map { "line \($0.line): \($0.message)" }
      if complaints.isEmpty {
        interview.replace(answers(words, over: interview.answers, present))
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

  /// What a text says; of a record that is there, only what the text says otherwise than the record.
  private func answers(_ words: [String], over former: Answers, _ present: PresentRecord?) -> Answers {
    let read = Answers(words, type.syntax)
    guard let present else { return read }
    let unedited = EditableText.text(of: present.filled(Answers([], type.syntax)), showing: present)
    let before = Answers(EditableText.words(in: unedited, of: type.syntax).words, type.syntax)
    var changes = present.changes(from: before, to: read)
    for positional in type.syntax.positionals { changes[positional.mainName] = former[positional.mainName] }
    return changes
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
