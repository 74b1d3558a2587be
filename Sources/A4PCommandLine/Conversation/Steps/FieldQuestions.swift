import CommitmentModel

/// The question for one field of a record, with what it says now.
struct FieldQuestions: Sendable {
  let choices: Choices
  private let open: OpenWorkspace
  private let session: Session

  init(open: OpenWorkspace, session: Session) {
    self.open = open
    self.session = session
    choices = Choices(open: open, session: session)
  }

  func question(_ field: PresentRecord.Field, _ answers: Answers, _ present: PresentRecord) -> Question? {
    guard let argument = answers.syntax.arguments.first(where: { $0.mainName == field.option }) else {
      return nil
    }
    let name = field.option.dropFirst(2)
    let given = answers[field.option]
    if argument.isRepeated {
      let list = given.isEmpty ? field.values : given.filter { !$0.isEmpty }
      return Question(
        "What is added to '\(name)', or taken away from it?", hint: argument.help,
        choices: members(of: field.option, list, present), isOpen: field.option == "--tag", isOptional: true
      ).forMore()
    }
    let clock = session.clock
    let listed = values(of: argument, present)
    return Question(
      "What should '\(name)' say?", hint: listed.isEmpty ? argument.help : "", choices: listed,
      isOpen: field.option == "--symbol",
      isOptional: field.mayBeEmptied || field.values.isEmpty, present: given.first ?? field.values.first
    ) { text in
      if argument.mainName == "--date" { return EvidenceSteps.complaint(text, clock) }
      return argument.kind?.fault(of: text).map { fault in
        TerminalText.shown(fault.message) + (fault.hint.map { "; \($0)" } ?? "")
      }
    }
  }

  /// The answer as it is written on a command line.
  func written(_ text: String, _ option: String) -> String {
    ["--date", "--to", "--published"].contains(option) ? EvidenceSteps.written(text, session.clock) : text
  }

  /// What a field can say, where there is a list of it.
  private func values(of argument: ArgumentSyntax, _ present: PresentRecord) -> [Choice] {
    let commitment = present.record.assessment.flatMap { open.framework[$0.commitment] }
    return switch argument.mainName {
    case "--symbol": choices.symbols
    case "--nature": choices.natures
    case "--status", "--reported": choices.statuses(for: commitment)
    case "--basis": choices.bases(for: commitment)
    default: argument.choices.map { Choice($0, $0) }
    }
  }

  /// What is in a list, to be taken away, then what can be added to it.
  private func members(of option: String, _ list: [String], _ present: PresentRecord) -> [Choice] {
    let subjects = Set(list.map { $0.prefix { $0 != ":" } })
    let rest: [Choice] =
      switch option {
      case "--commitment": choices.commitments
      case "--state": choices.endorsers
      case "--mission": choices.missions
      case "--role": choices.roles
      case "--cites": evidence(present)
      default: []
      }
    let isMarked = option == "--commitment" || option == "--state"
    let labels = Dictionary(rest.map { ($0.value, $0.label) }, uniquingKeysWith: { first, _ in first })
    return list.map { Choice($0, "\(isMarked ? "change or take away" : "take away") \(labels[$0] ?? $0)") }
      + rest.filter { !subjects.contains($0.value[...]) }
  }

  /// The evidence on the commitment that is assessed.
  private func evidence(_ present: PresentRecord) -> [Choice] {
    guard let commitment = present.record.assessment?.commitment else { return [] }
    return LiveValues(open, session).evidence(limit: .max).filter { record in
      record.evidence?.marks.contains { $0.commitment == commitment } ?? false
    }.map { record in
      Choice(
        record.id.description,
        "\(record.header.date?.shown ?? "") \(record.evidence?.title ?? "") (\(record.id.short))")
    }
  }
}
