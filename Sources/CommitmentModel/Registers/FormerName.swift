/// A name that an endorser bore for a time: a dated label on its code.
public struct FormerName: Hashable, Sendable {
  /// Whose name it was.
  public let code: EndorserCode
  /// From when it was borne, where that is known.
  public let from: DateSpan?
  /// Until when it was borne.
  public let until: DateSpan
  /// The short name; empty where only the formal name was another.
  public let names: Translations
  /// The formal name.
  public let formalNames: Translations
  /// Other forms of it.
  public let aliases: [String]
  /// Where it comes from, in words or as an address.
  public let source: String
  /// A remark for those who check it; may be empty.
  public let note: String

  package init(
    code: EndorserCode, from: DateSpan? = nil, until: DateSpan, names: Translations,
    formalNames: Translations = Translations(), aliases: [String] = [], source: String = "", note: String = ""
  ) {
    self.code = code
    self.from = from
    self.until = until
    self.names = names
    self.formalNames = formalNames
    self.aliases = aliases
    self.source = source
    self.note = note
  }

  /// Every form in every language.
  public var all: [String] {
    Language.allCases.compactMap { names[$0] } + Language.allCases.compactMap { formalNames[$0] } + aliases
  }
}
