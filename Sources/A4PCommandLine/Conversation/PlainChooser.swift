/// A question on a terminal that prints lines and no more: choices have numbers.
///
/// The same question as in ``Chooser``, and the same answers.
package struct PlainChooser: Sendable {
  package let question: Question
  private var offered: [Choice]
  private static let most = 20

  package init(_ question: Question) {
    self.question = question
    offered = Array(question.matches("").prefix(Self.most))
  }

  /// What is printed before the first line is read.
  package var opening: String {
    let all = question.choices.count
    var text = question.prompt + "\n" + list(all <= Self.most ? offered : [])
    if all > Self.most { text += "  (words of it list what fits; \(all) in all)\n" }
    if question.present != nil {
      return text + "  " + question.advice(isPrefilled: false) + "\n"
    }
    if !question.hint.isEmpty { text += "  " + question.hint + "\n" }
    if question.isOptional { text += "  An empty line \(question.skipping).\n" }
    return text
  }

  /// Takes a line; the end of the input leaves the conversation.
  ///
  /// - Returns: how it ended, or what is printed before the next line is read.
  package mutating func take(_ line: String?) -> (outcome: Chooser.Outcome?, text: String) {
    guard let line else { return (.left, "") }
    if let number = Int(line.filter { !$0.isWhitespace }), !question.choices.isEmpty,
      offered.indices.contains(number - 1)
    {
      return outcome(of: question.judged(offered[number - 1].value))
    }
    switch question.verdict(on: line) {
    case .refused(let reason) where !line.allSatisfy(\.isWhitespace) && !question.isOpen:
      let fitting = question.matches(line)
      if !fitting.isEmpty { offered = Array(fitting.prefix(Self.most)) }
      return (
        nil,
        reason + "\n" + list(fitting.isEmpty ? [] : offered)
          + (fitting.isEmpty ? "" : "Number, or more words.\n")
      )
    case let verdict: return outcome(of: verdict)
    }
  }

  private func outcome(of verdict: Question.Verdict) -> (outcome: Chooser.Outcome?, text: String) {
    switch verdict {
    case .answered(let value): (.answered(value), "")
    case .skipped: (.skipped, "")
    case .refused(let reason): (nil, reason + "\n")
    }
  }

  private func list(_ choices: [Choice]) -> String {
    choices.enumerated().map { "  \($0.offset + 1). \(TerminalText.shown($0.element.label))\n" }.joined()
  }
}
