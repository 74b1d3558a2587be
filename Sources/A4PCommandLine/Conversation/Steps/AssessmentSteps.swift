import CommitmentLedger
import CommitmentModel

/// The questions that an assessment asks; those after the status follow from what the rubric needs for it.
enum AssessmentSteps {
  static func all(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let choices = Choices(open: open, session: session)
    let commitments = choices.commitments
    let steps = [
      Step("COMMITMENT", "commitment") { answers in
        answers["COMMITMENT"].isEmpty
          ? Question(
            "Which commitment is assessed?", hint: "Type words of its title, or its identifier.",
            choices: commitments)
          : nil
      },
      Step("--status", "status") { answers in
        answers["--status"].isEmpty
          ? Question("What is its status?", choices: choices.statuses(for: commitment(answers, open))) : nil
      },
      Step("--basis", "basis") { answers in
        answers["--basis"].isEmpty
          ? Question("Whose word does that rest on?", choices: choices.bases(for: commitment(answers, open)))
          : nil
      },
      EvidenceSteps.date(
        session.clock, "As of which day does it hold?", hint: "2026-09-30, today or yesterday, for example."),
      cites(open, session),
      Step("--searched", "what was searched") { answers in
        bar(answers, open)?.needsSearch == true && answers["--searched"].isEmpty
          ? Question("Where was searched, and until when?", hint: "This status needs it.") : nil
      },
      Step("--rationale", "rationale") { answers in
        answers["--rationale"].contains { $0.nonEmpty != nil } ? nil : Question("Why, in a few sentences?")
      },
      Step("--reason", "reason", isAddition: true) { _ in
        Question("Why is the status lower than before, where it is?", isOptional: true)
      },
      Step("--approved-by", "approval", isAddition: true) { _ in
        Question("Which office or function approved it as a second person?", isOptional: true)
      },
      Step("--gaps", "gaps", isAddition: true) { _ in
        Question("What is known to be missing?", isOptional: true)
      },
      Step("--assessed-by", "who assessed", isAddition: true) { _ in
        Question("Which office or function assessed?", isOptional: true)
      },
    ]
    // What was said before is said again, so that only its date is asked for.
    return steps.filter { !$0.isAddition }.map { step in
      Step(step.key, step.title) { answers in
        answers["--reaffirm"].isEmpty || step.key == "--date" ? step.question(answers) : nil
      } apply: {
        step.apply(&$0, $1)
      }
    } + steps.filter(\.isAddition)
  }

  private static func commitment(_ answers: Answers, _ open: OpenWorkspace) -> Commitment? {
    answers["COMMITMENT"].first.flatMap { open.framework.commitment(typed: $0.trimmed) }
  }

  private static func bar(_ answers: Answers, _ open: OpenWorkspace) -> Rubric.Bar? {
    answers["--status"].first.flatMap(AssessmentStatus.init).flatMap(open.framework.rubric.step)?.bar
  }

  /// What can be cited: first what meets the bar, each piece marked.
  private static func cites(_ open: OpenWorkspace, _ session: Session) -> Step {
    let evidence = LiveValues(open, session).evidence(limit: .max)
    return Step("--cites", "citation") { answers in
      guard let commitment = commitment(answers, open), let bar = bar(answers, open),
        answers["--cites"].isEmpty || answers.settled.contains("a citation was answered")
      else { return nil }
      let day = date(answers, session.clock)
      let under = evidence.filter { record in
        record.evidence?.marks.contains { $0.commitment == commitment.id } ?? false
          && !answers["--cites"].contains(record.id.description)
      }
      let fitting = under.filter { RecordCheck.canMeet(bar, $0, for: commitment.id, by: day) }
      let others = under.filter { record in !fitting.contains { $0.id == record.id } }
      guard !under.isEmpty else { return nil }
      let choices =
        fitting.map { choice($0, "meets the bar") } + others.map { choice($0, "does not count for the bar") }
      let count = answers["--cites"].count
      let needs = bar.documents == 0 ? "" : "The status needs \(bar.documents.of("document", "documents")); "
      return Question(
        count == 0 ? "Which evidence does it rest on?" : "Another piece of evidence?",
        hint: needs + "\(count) cited, \(fitting.count) more would count.", choices: choices, isOptional: true
      ).forMore()
    } apply: { answers, value in
      guard let value else {
        answers.settled.insert("--cites")
        return
      }
      answers.settled.insert("a citation was answered")
      answers["--cites"].append(value)
    }
  }

  private static func choice(_ record: Record, _ remark: String) -> Choice {
    Choice(
      record.id.description,
      "\(record.header.date?.shown ?? "") \(record.evidence?.title ?? "") (\(record.id.short); \(remark))")
  }

  private static func date(_ answers: Answers, _ clock: Clock) -> CalendarDate {
    guard let text = answers["--date"].first, let date = try? DateArgument(argument: text) else {
      return clock.today
    }
    return date.lastDay(clock)
  }
}
