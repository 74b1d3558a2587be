/// A conversation as a machine: the next question goes out, an answer comes in, until nothing is missing.
package struct Interview: Sendable {
  package private(set) var answers: Answers
  package let steps: [Step]
  /// The step that was chosen from the menu.
  private var chosen: String?

  package init(_ answers: Answers, steps: [Step]) {
    self.answers = answers
    self.steps = steps
  }

  /// The step to ask, with its question; nil once nothing is missing.
  package var next: (step: Step, question: Question)? {
    if let chosen, let step = steps.first(where: { $0.key == chosen }), let question = step.question(answers)
    {
      return (step, question)
    }
    for step in steps where !step.isAddition && !answers.settled.contains(step.key) {
      if let question = step.question(answers) { return (step, question) }
    }
    return nil
  }

  /// Takes the answer to the next question; nil where it was left out.
  package mutating func take(_ value: String?) {
    guard let (step, _) = next else { return }
    let isRepeated = step.key == chosen && value != nil && answers.syntax.isRepeated(step.key)
    step.apply(&answers, value)
    if !isRepeated { chosen = nil }
  }

  /// Asks one step again, or one that is not needed; what it said before is forgotten.
  package mutating func ask(_ key: String) {
    answers[key] = []
    answers.settled.remove(key)
    chosen = steps.contains { $0.key == key && $0.isAddition } ? key : nil
  }

  /// Forgets an option that is no part of what is recorded.
  package mutating func drop(_ name: String) { answers[name] = [] }

  /// Goes on from other answers, such as those of a text that was edited.
  package mutating func replace(_ answers: Answers) {
    let (settled, flags) = (self.answers.settled, self.answers.flags)
    self.answers = answers
    for flag in flags { self.answers[flag] = [""] }
    self.answers.settled = settled
    chosen = nil
  }

  /// The steps that may be added or changed now, with what each says so far.
  package var additions: [Choice] {
    let named = steps.filter { !$0.title.isEmpty }
    return named.filter { step in
      step.isAddition || !answers[step.key].isEmpty || answers.settled.contains(step.key)
    }.map { step in
      let values = answers[step.key].joined(separator: ", ")
      return Choice(step.key, values.isEmpty ? "Add \(step.title)" : "Change \(step.title): \(values)")
    }
  }
}

extension CommandSyntax {
  /// Whether an argument of a name may be given more than once.
  func isRepeated(_ name: String) -> Bool {
    arguments.first { $0.mainName == name }?.isRepeated ?? false
  }
}
