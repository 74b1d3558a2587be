/// One step of a conversation: when it is asked, what is asked, and what the answer changes.
package struct Step: Sendable {
  package let key: String
  /// What it adds or changes, in the words of a menu.
  package let title: String
  /// The question as things stand; nil where there is nothing to ask.
  package let question: @Sendable (Answers) -> Question?
  /// Takes the answer, or nil where it was left out.
  package let apply: @Sendable (inout Answers, String?) -> Void
  /// Whether it is asked only when it is chosen from the menu.
  package let isAddition: Bool
  /// Whether it says which record all other steps are about.
  package let isBasis: Bool

  package init(
    _ key: String, _ title: String, isAddition: Bool = false, isBasis: Bool = false,
    question: @escaping @Sendable (Answers) -> Question?,
    apply: (@Sendable (inout Answers, String?) -> Void)? = nil
  ) {
    self.key = key
    self.title = title
    self.isAddition = isAddition
    self.isBasis = isBasis
    self.question = question
    self.apply =
      apply ?? { answers, value in
        answers.settled.insert(key)
        if let value { answers[key] = [value] }
      }
  }
}
