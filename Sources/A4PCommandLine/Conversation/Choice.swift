import CommitmentModel

/// One of the answers that a question offers.
package struct Choice: Hashable, Sendable {
  /// What the answer is for the tool, such as an identifier.
  package var value: String
  /// What stands for it in the list.
  package var label: String
  /// The words by which it is found, folded.
  private let words: [String]

  /// A choice that is found by its value, its label, and other names, such as every name of a State.
  package init(_ value: String, _ label: String, names: [String] = []) {
    self.value = value
    self.label = label
    words = ([value, label] + names).flatMap { text in
      NameFolding.folded(text).split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init)
        + [NameFolding.folded(text)]
    }
  }

  /// Whether every word typed begins one of its own, whatever the case, the accents and the order.
  package func fits(_ typed: [String]) -> Bool {
    typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  /// Whether the text is its value or its label.
  package func isCalled(_ text: String) -> Bool {
    let folded = NameFolding.folded(text)
    return folded == NameFolding.folded(value) || folded == NameFolding.folded(label)
  }
}
