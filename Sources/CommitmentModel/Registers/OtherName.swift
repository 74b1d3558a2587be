/// A name that is asked for and is no endorser's: of a territory, of a part of a State, of a former State.
///
/// It is kept so that none of these is ever taken for a State whose name comes near. Nothing else follows from it.
public struct OtherName: Hashable, Sendable {
  /// The key in the register.
  public let key: String
  /// The name.
  public let names: Translations
  /// Other forms of it.
  public let aliases: [String]
  /// Where it comes from, in words or as an address.
  public let source: String
  /// A remark for those who check it; may be empty.
  public let note: String

  package init(
    key: String, names: Translations, aliases: [String] = [], source: String = "", note: String = ""
  ) {
    self.key = key
    self.names = names
    self.aliases = aliases
    self.source = source
    self.note = note
  }

  /// Every form in every language.
  public var all: [String] { Language.allCases.compactMap { names[$0] } + aliases }
}
