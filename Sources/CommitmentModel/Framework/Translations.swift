/// A text in the languages in which it is known.
public struct Translations: Hashable, Sendable {
  private var texts: [Language: String]

  /// The texts by language; empty ones are left out.
  public init(_ texts: [Language: String] = [:]) { self.texts = texts.filter { !$0.value.isEmpty } }

  /// The text in a language, or nil where it is not known.
  public subscript(language: Language) -> String? { texts[language] }

  /// The text in a language, else in English, else nothing.
  public func text(in language: Language) -> String { texts[language] ?? texts[.english] ?? "" }

  /// The languages in which there is a text, in the order of ``Language``.
  public var languages: [Language] { Language.allCases.filter { texts[$0] != nil } }
}
