import CommitmentModel

/// One of the answers that a question offers.
package struct Choice: Hashable, Sendable {
  /// What the answer is for the tool, such as an identifier.
  package var value: String
  /// What stands for it in the list.
  package var label: String
  /// The words by which it is found, folded.
  private let words: [String]
  /// The words by which it is found after those that are called so, such as those of a text.
  private let furtherWords: [String]
  /// Its value, its label and other short names of it alone, such as a number, folded.
  private let callings: Set<String>

  /// A choice that is found by its value, its label, and other names, such as every name of a State.
  ///
  /// An alias is a name by which it alone is called; what is said of it otherwise finds it as well, after those that
  /// are called so.
  package init(
    _ value: String, _ label: String, names: [String] = [], aliases: [String] = [], further: [String] = []
  ) {
    self.value = value
    self.label = label
    words = ([value, label] + names + aliases).flatMap(Self.words)
    furtherWords = further.flatMap(Self.words)
    callings = Set(([value, label] + aliases).map(NameFolding.folded))
  }

  private static func words(of text: String) -> [String] {
    let folded = NameFolding.folded(text)
    return folded.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init) + [folded]
  }

  /// How it fits what was typed.
  package enum Fit: Hashable, Sendable {
    /// Every word begins one of its names.
    case byName
    /// A word begins one of what is said of it.
    case byText
  }

  /// How every word typed begins one of its own, whatever the case, the accents and the order; nil where one does not.
  package func fit(_ typed: [String]) -> Fit? {
    func isAmong(_ words: [String]) -> (String) -> Bool { { word in words.contains { $0.hasPrefix(word) } } }
    if typed.allSatisfy(isAmong(words)) { return .byName }
    return typed.allSatisfy { isAmong(words)($0) || isAmong(furtherWords)($0) } ? .byText : nil
  }

  /// Whether the text is its value, its label or an alias.
  package func isCalled(_ text: String) -> Bool { callings.contains(NameFolding.folded(text)) }
}
