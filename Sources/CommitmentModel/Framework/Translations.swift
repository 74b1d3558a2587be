/// A text in the languages in which it is known.
public struct Translations: Hashable, Sendable {
  /// One text for each language, in the order of ``Language``, empty where it is not known; none where none is known.
  private let texts: [String]

  /// The texts by language; empty ones are left out.
  public init(_ texts: [Language: String] = [:]) {
    self.init(inOrder: texts.isEmpty ? [] : Language.allCases.map { texts[$0] ?? "" })
  }

  /// The texts in the order of ``Language``, empty where they are not known.
  package init(inOrder texts: [String]) {
    self.texts = texts.count == Language.allCases.count && !texts.allSatisfy(\.isEmpty) ? texts : []
  }

  /// The text in a language, or nil where it is not known.
  public subscript(language: Language) -> String? {
    guard !texts.isEmpty, !texts[language.place].isEmpty else { return nil }
    return texts[language.place]
  }

  /// The text in a language, else in English, else nothing.
  public func text(in language: Language) -> String { self[language] ?? self[.english] ?? "" }

  /// The languages in which there is a text, in the order of ``Language``.
  public var languages: [Language] { Language.allCases.filter { self[$0] != nil } }
}
