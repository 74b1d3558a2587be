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
  /// What stands now, which an empty line keeps and, where it may be left out, a hyphen takes away.
  package var present: String?
  /// What an empty line does where it may be left out.
  package var skipping = "leaves it out"
  /// What is shown before it is asked.
  package var preface = ""
  /// Whether something that is not on a list will do all the same, such as an identifier older than those listed.
  package var isKnown: @Sendable (String) -> Bool = { _ in false }
  /// Says what is wrong with an answer, or nothing.
  package var complaint: @Sendable (String) -> String?

  /// A question without choices is open.
  package init(
    _ prompt: String, hint: String = "", choices: [Choice] = [], isOpen: Bool = false,
    isOptional: Bool = false, present: String? = nil,
    complaint: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.prompt = prompt
    self.hint = hint
    self.choices = choices
    self.isOpen = isOpen || choices.isEmpty
    self.isOptional = isOptional
    self.present = present
    self.complaint = complaint
  }

  /// Whether what stands now can be edited in the line itself.
  var isEditable: Bool {
    guard isOpen, let present else { return false }
    return !present.isEmpty && TerminalText.shown(present) == present
  }

  /// The same question for one more of a list, where an empty line goes on to the next.
  func forMore() -> Question {
    var question = self
    question.skipping = "goes on"
    return question
  }

  /// What is said under the question; where what stands now is in the line already, it is not said again.
  package func advice(isPrefilled: Bool) -> String {
    var parts = [hint]
    if let present, !isPrefilled {
      let label = choices.first { $0.value == present }?.label ?? present
      parts.append("Now: \(TerminalText.shown(label)).")
      parts.append(isOptional ? "Enter keeps it, - takes it away." : "Enter keeps it.")
    } else if isOptional {
      parts.append(present == nil ? "Enter \(skipping)." : "An empty line takes it away.")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The choices that fit what was typed, first those that are named so; one that is called exactly so comes before all.
  package func matches(_ typed: String) -> [Choice] {
    let words = Self.words(typed)
    let fits = choices.map { ($0, $0.fit(words)) }
    let fitting = fits.filter { $0.1 == .byName }.map(\.0) + fits.filter { $0.1 == .byText }.map(\.0)
    let named = Self.place(of: typed, in: fitting)
    guard let exact = named, exact > 0 else { return fitting }
    return [fitting[exact]] + fitting[..<exact] + fitting[(exact + 1)...]
  }

  private static func words(_ typed: String) -> [String] {
    NameFolding.folded(typed).split(separator: " ").map(String.init)
  }

  /// The choice that is called exactly so; two that differ only in what folding takes away are told apart.
  private static func place(of typed: String, in choices: [Choice]) -> Int? {
    choices.firstIndex { $0.value == typed || $0.label == typed } ?? choices.firstIndex { $0.isCalled(typed) }
  }

  /// What an answer comes to.
  package enum Verdict: Hashable, Sendable {
    case answered(String)
    case skipped
    case refused(String)
  }

  /// Judges a text that was typed where no choice was taken from the list.
  package func verdict(on typed: String, isPrefilled: Bool = false) -> Verdict {
    let text = typed.trimmed
    if let present, !isPrefilled {
      if text.isEmpty { return .answered(present) }
      if text == "-", isOptional { return .skipped }
    }
    if text.isEmpty { return isOptional ? .skipped : .refused("This is needed.") }
    if let place = Self.place(of: text, in: choices) { return judged(choices[place].value) }
    if isOpen { return judged(text) }
    let fitting = matches(text)
    // What only says so much of itself is no rival of the one that is named so.
    let named = choices.filter { $0.fit(Self.words(text)) == .byName }
    if named.count == 1 { return judged(named[0].value) }
    switch fitting.count {
    case 1: return judged(fitting[0].value)
    case 0 where isKnown(text): return judged(text)
    case 0: return .refused("Nothing on the list fits '\(TerminalText.shown(text))'.")
    default: return .refused("\(fitting.count) of the list fit '\(TerminalText.shown(text))'.")
    }
  }

  /// The answer, or what is wrong with it.
  package func judged(_ value: String) -> Verdict {
    complaint(value).map { .refused($0) } ?? .answered(value)
  }
}
