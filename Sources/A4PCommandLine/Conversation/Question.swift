import CommitmentModel

/// One thing that a person is asked, as a value: what is printed, what is offered, and what will do.
package struct Question: Sendable {
  /// The question in a few words.
  package var prompt: String
  /// What an answer looks like.
  package var hint: String
  package var choices: [Choice]
  /// Whether something else than the choices may be answered.
  package var isOpen: Bool
  /// Whether the answer may be left out.
  package var isOptional: Bool
  /// Says what is wrong with an answer, or nothing.
  package var complaint: @Sendable (String) -> String?

  /// A question without choices is open.
  package init(
    _ prompt: String, hint: String = "", choices: [Choice] = [], isOpen: Bool = false,
    isOptional: Bool = false,
    complaint: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.prompt = prompt
    self.hint = hint
    self.choices = choices
    self.isOpen = isOpen || choices.isEmpty
    self.isOptional = isOptional
    self.complaint = complaint
  }

  /// The choices that fit what was typed; one that is called exactly so comes first.
  package func matches(_ typed: String) -> [Choice] {
    let words = NameFolding.folded(typed).split(separator: " ").map(String.init)
    let fitting = choices.filter { $0.fits(words) }
    guard let exact = fitting.firstIndex(where: { $0.isCalled(typed) }), exact > 0 else { return fitting }
    return [fitting[exact]] + fitting[..<exact] + fitting[(exact + 1)...]
  }

  /// What an answer comes to.
  package enum Verdict: Hashable, Sendable {
    case answered(String)
    case skipped
    case refused(String)
  }

  /// Judges a text that was typed where no choice was taken from the list.
  package func verdict(on typed: String) -> Verdict {
    let text = typed.trimmed
    if text.isEmpty { return isOptional ? .skipped : .refused("This is needed.") }
    if let choice = choices.first(where: { $0.isCalled(text) }) { return judged(choice.value) }
    if isOpen { return judged(text) }
    let fitting = matches(text)
    switch fitting.count {
    case 1: return judged(fitting[0].value)
    case 0: return .refused("Nothing on the list fits '\(TerminalText.shown(text))'.")
    default: return .refused("\(fitting.count) of the list fit '\(TerminalText.shown(text))'.")
    }
  }

  /// The answer, or what is wrong with it.
  package func judged(_ value: String) -> Verdict {
    complaint(value).map { .refused($0) } ?? .answered(value)
  }
}
