import CommitmentModel

/// The questions that an endorsement and a membership in a role ask.
enum EndorsementSteps {
  static func endorse(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let choices = Choices(open: open, session: session)
    return [
      name("Who endorsed?", choices.endorsers),
      EvidenceSteps.date(session.clock, "When, or what is the date of the source?"),
      source,
      list("--precision", "precision of the date", "How exactly is the date known?", DatePrecision.choices),
      text("--verb", "verb", "Which verb does the source use?"),
      list("--grade", "grade of the source", "What kind of source is it?", Endorsement.Grade.choices),
      list("--manner", "manner", "How does the source name it?", Endorsement.Manner.choices),
      text("--statement", "statement", "Which statement was made on endorsing?"),
      text("--note", "note", "What should be known by whoever checks it?"),
    ]
  }

  static func role(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let choices = Choices(open: open, session: session)
    let kept = Set(
      open.framework.roles.filter { $0.holders != .none && $0.holders != .allMembers }.map(\.key.text))
    let roles = choices.roles.filter { kept.contains($0.value) }
    return [
      name("Who holds the role?", choices.endorsers),
      Step("ROLE", "role") { answers in
        answers["ROLE"].isEmpty ? Question("Which role?", choices: roles) : nil
      },
      EvidenceSteps.date(
        session.clock, "From which day, or on which day was it observed?", option: "--from"),
      Step("--to", "end") { answers in
        answers["--to"].isEmpty
          ? Question(
            "Until which day?", hint: "The same day for an observation, which stands until the next.",
            isOptional: true
          ) { text in
            ArgumentValueKind(DateArgument.self).fault(of: text).map { TerminalText.shown($0.message) }
          } : nil
      } apply: { answers, value in
        answers.settled.insert("--to")
        if let value, let date = try? DateArgument(argument: value) {
          answers["--to"] = [date.span(session.clock).text]
        }
      },
      source,
      text("--detail", "detail", "Which rank, number or mission?"),
    ]
  }

  private static func name(_ prompt: String, _ endorsers: [Choice]) -> Step {
    Step("NAME", "name") { answers in
      answers["NAME"].isEmpty ? Question(prompt, hint: "Any name will do.", choices: endorsers) : nil
    }
  }

  private static let source = Step("--source", "source") { answers in
    answers["--source"].contains { $0.nonEmpty != nil }
      ? nil : Question("Where is it documented?", hint: "An address, a symbol, or a document and its page.")
  }

  private static func text(_ option: String, _ title: String, _ prompt: String) -> Step {
    Step(option, title, isAddition: true) { _ in Question(prompt, isOptional: true) }
  }

  private static func list(_ option: String, _ title: String, _ prompt: String, _ values: [String]) -> Step {
    Step(option, title, isAddition: true) { _ in
      Question(prompt, choices: values.map { Choice($0, $0) }, isOptional: true)
    }
  }
}
