import CommitmentLedger
import CommitmentModel

/// The questions of a correction: which record, what of it is to change, to what, and why.
enum CorrectionSteps {
  private static let menu = "what is to change"
  private static let begun = "a change was answered"

  static func all(in open: OpenWorkspace, _ session: Session) -> [Step] {
    let questions = FieldQuestions(open: open, session: session)
    return [
      RecordStep.which("Which record is corrected?", in: open) { entry, standing in
        entry.kind != .retraction && (standing == .live || standing == .contested)
      },
      direction(questions), relation, field(questions, open), changes(open, session),
      RetractionSteps.reason("Why is it corrected? This text stays."),
    ]
  }

  /// The record that the answers name, as it stands.
  static func present(_ answers: Answers, in open: OpenWorkspace) -> PresentRecord? {
    answers["ID"].first.flatMap { try? open.record($0) }.map(PresentRecord.init)
  }

  /// Asks what is to change until nothing more is, over the record as it stands.
  private static func changes(_ open: OpenWorkspace, _ session: Session) -> Step {
    Step(menu, "another change") { answers in
      guard let present = present(answers, in: open), !present.fields.isEmpty else { return nil }
      let isChanged = present.fields.contains { !answers[$0.option].isEmpty }
      // What was typed on the line is all that is meant.
      if isChanged, !answers.settled.contains(begun) { return nil }
      let choices = present.fields.map { field in
        let given = answers[field.option]
        let now = field.values.joined(separator: ", ")
        let then = given.isEmpty ? "" : " → " + given.joined(separator: ", ")
        return Choice(field.option, "\(name(field.option)): \(now)\(then)".trimmingTrailingSpaces())
      }
      var question = Question(
        isChanged ? "What else is to change?" : "What is to change?", choices: choices, isOptional: isChanged)
      question.skipping = "goes on"
      if !answers.settled.contains(begun) {
        question.preface = RecordPage.page(present.record, open, session) + "\n"
      }
      return question
    } apply: { answers, value in
      answers.settled.insert(value == nil ? menu : begun)
      answers.pending = value
    }
  }

  private static func field(_ questions: FieldQuestions, _ open: OpenWorkspace) -> Step {
    Step("the field that is to change", "") { answers in
      guard let option = answers.pending, let present = present(answers, in: open),
        let field = present[option]
      else { return nil }
      return questions.question(field, answers, present)
    } apply: { answers, value in
      guard let option = answers.pending, let present = present(answers, in: open),
        let field = present[option]
      else { return }
      if answers.syntax.isRepeated(option) {
        change(field, in: &answers, by: value)
      } else {
        answers.pending = nil
        let text = value.map { questions.written($0, option) }
        answers[option] =
          text == field.values.first ? [] : [text ?? ""]
        present.keepPrecision(&answers)
      }
    }
  }

  /// Adds to a list, or takes away from it; the list as it was is no change.
  private static func change(_ field: PresentRecord.Field, in answers: inout Answers, by value: String?) {
    let option = field.option
    var list = answers[option].isEmpty ? field.values : answers[option].filter { !$0.isEmpty }
    guard let value else {
      answers.pending = nil
      if list == field.values { answers[option] = [] }
      return
    }
    let subject = value.prefix { $0 != ":" }
    let place = list.firstIndex { $0 == value || $0.prefix { $0 != ":" } == subject }
    if let place { list.remove(at: place) }
    // Which way a commitment points, and the part of a State, can be changed as well as taken away.
    let isAdded = place == nil || option == "--commitment" || option == "--state"
    if isAdded { list.append(String(option == "--commitment" || option == "--state" ? subject : value[...])) }
    if option == "--state" { answers.settled.remove(relationKey(String(subject))) }
    answers[option] = list.isEmpty ? [""] : list
  }

  private static func direction(_ questions: FieldQuestions) -> Step {
    Step("direction of a commitment", "") { answers in
      guard answers.pending == "--commitment", let last = answers["--commitment"].last, !last.isEmpty,
        !last.contains(":")
      else { return nil }
      return Question(
        "Which way does it point for \(last)?",
        choices: questions.choices.directions + [Choice(takenAway, "Take \(last) away")])
    } apply: { answers, value in
      complete("--commitment", in: &answers, with: value)
    }
  }

  private static let relation = Step("relation of a State", "") { answers in
    guard answers.pending == "--state", let last = answers["--state"].last, !last.isEmpty,
      !last.contains(":"), !answers.settled.contains(relationKey(last))
    else { return nil }
    let relations = StateMark.Relation.allCases.map { Choice($0.rawValue, $0.rawValue) }
    return Question(
      "What is the part of \(last)?", choices: relations + [Choice(takenAway, "Take \(last) away")],
      isOptional: true)
  } apply: { answers, value in
    if let last = answers["--state"].last { answers.settled.insert(relationKey(last)) }
    complete("--state", in: &answers, with: value)
  }

  private static let takenAway = "take away"

  private static func relationKey(_ state: String) -> String { "the part of \(state)" }

  /// Puts what stands after the colon to the last of a list, or takes that one away.
  private static func complete(_ option: String, in answers: inout Answers, with value: String?) {
    guard let value, let last = answers[option].last else { return }
    let rest = Array(answers[option].dropLast())
    guard value == takenAway else {
      answers[option] = rest + ["\(last):\(value)"]
      return
    }
    answers[option] = rest.isEmpty ? [""] : rest
  }

  private static func name(_ option: String) -> String { String(option.dropFirst(2)) }
}
