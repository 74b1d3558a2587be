import CommitmentLedger
import CommitmentModel

/// The questions that a piece of evidence asks.
enum EvidenceSteps {
  static func all(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let choices = Choices(open: open, session: session)
    return [direction(choices), commitment(choices), date(session.clock), title] + sources(choices)
      + additions(choices)
  }

  private static func direction(_ choices: Choices) -> Step {
    let directions = choices.directions
    return Step("direction of a commitment", "") { answers in
      guard let pending = answers.pending, answers["--direction"].isEmpty else { return nil }
      return Question(
        "Which way does it point for \(pending)?", hint: "Neutral where it only reports.", choices: directions
      )
    } apply: { answers, value in
      if let pending = answers.pending, let value, let last = answers["--commitment"].last, last == pending {
        answers["--commitment"] = answers["--commitment"].dropLast() + ["\(pending):\(value)"]
      }
      answers.pending = nil
    }
  }

  private static func commitment(_ choices: Choices) -> Step {
    let commitments = choices.commitments
    return Step("--commitment", "commitment") { answers in
      let given = answers["--commitment"].map { String($0.prefix { $0 != ":" }) }
      // Those typed on the line are all that are meant.
      if !given.isEmpty, !answers.settled.contains("a commitment was answered") { return nil }
      let rest = commitments.filter { !given.contains($0.value) }
      return given.isEmpty
        ? Question(
          "Which commitment does it bear on?", hint: "Type words of its title, or its identifier.",
          choices: rest)
        : Question("Another commitment?", choices: rest, isOptional: true).forMore()
    } apply: { answers, value in
      guard let value else {
        answers.settled.insert("--commitment")
        return
      }
      answers.settled.insert("a commitment was answered")
      answers["--commitment"].append(value)
      answers.pending = value
    }
  }

  static func date(
    _ clock: Clock, _ prompt: String = "When did it happen?",
    hint: String = "2026-09-30, 2026-09, 2026, 2026-Q3, '30 September 2026', today or yesterday.",
    option: String = "--date"
  ) -> Step {
    Step(option, "date") { answers in
      answers[option].isEmpty ? Question(prompt, hint: hint) { complaint($0, clock) } : nil
    } apply: { answers, value in
      answers.settled.insert(option)
      if let value { answers[option] = [written(value, clock)] }
    }
  }

  /// What is wrong with the date of something that happened.
  static func complaint(_ text: String, _ clock: Clock) -> String? {
    do throws(ArgumentValueFault) {
      let span = try DateArgument(argument: text).span(clock)
      return span.isFuture(at: clock.now) ? "\(span.shown) has not come yet." : nil
    } catch {
      return TerminalText.shown(error.message) + (error.hint.map { "; \($0)" } ?? "")
    }
  }

  /// A date as it is written, since a word such as yesterday means another day when the command is typed again.
  static func written(_ text: String, _ clock: Clock) -> String {
    (try? DateArgument(argument: text))?.span(clock).text ?? text
  }

  private static let title = Step("--title", "title") { answers in
    answers["--title"].contains { $0.nonEmpty != nil } ? nil : Question("What happened, in a line?")
  }

  /// A symbol, else an address, else a document with title and date: one of them is needed.
  private static func sources(_ choices: Choices) -> [Step] {
    let symbols = choices.symbols
    let isNamed: @Sendable (Answers) -> Bool = { answers in
      ["--symbol", "--url", "--document"].contains { name in answers[name].contains { $0.nonEmpty != nil } }
    }
    return [
      Step("--symbol", "symbol") { answers in
        isNamed(answers)
          ? nil
          : Question(
            "What is the symbol of the document?",
            hint: "Such as S/RES/2436 (2018); those cited before are listed.",
            choices: symbols, isOpen: true, isOptional: true)
      } apply: { answers, value in
        answers.settled.insert("--symbol")
        guard let value else { return }
        // Who has no symbol at hand pastes the address.
        if RecordCheck.isAddress(value) { return answers["--url"] = [value] }
        answers["--symbol"] = [value]
        answers.settled.insert("a symbol was answered")
      },
      Step("--paragraph", "paragraph") { answers in
        answers.settled.contains("a symbol was answered") && answers["--paragraph"].isEmpty
          ? Question("Which paragraph?", hint: "Such as 12 or 67-69.", isOptional: true) : nil
      },
      Step("--url", "address") { answers in
        isNamed(answers)
          ? nil
          : Question("What is its address?", hint: "It begins with https://", isOptional: true) { text in
            RecordCheck.isAddress(text)
              ? nil : "An address begins with https:// or http:// and has no spaces."
          }
      },
      Step("--document", "document") { answers in
        isNamed(answers)
          ? nil
          : Question("What are the title and the date of the document?", hint: "Evidence needs a source.")
      },
    ]
  }

  private static func additions(_ choices: Choices) -> [Step] {
    let (natures, endorsers, missions, roles) = (
      choices.natures, choices.endorsers, choices.missions, choices.roles
    )
    return [
      Step("--nature", "nature (act unless said)", isAddition: true) { _ in
        Question("What is it?", choices: natures, isOptional: true)
      },
      Step("--summary", "summary", isAddition: true) { _ in
        Question("What happened, in a sentence or two?", isOptional: true)
      },
      list("--state", "State", "Which State is in it?", "Another State?", endorsers),
      list("--mission", "mission", "Which mission?", "Another mission?", missions),
      list("--role", "role", "Which role acted?", "Another role?", roles),
    ]
  }

  static func list(
    _ key: String, _ title: String, _ first: String, _ further: String, _ choices: [Choice]
  ) -> Step {
    Step(key, title, isAddition: true) { answers in
      let given = answers[key]
      let rest = choices.filter { !given.contains($0.value) }
      return Question(
        given.isEmpty ? first : further, hint: "Any name will do.", choices: rest, isOptional: true
      ).forMore()
    } apply: { answers, value in
      if let value { answers[key].append(value) }
    }
  }
}
