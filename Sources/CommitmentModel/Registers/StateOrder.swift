/// The order in which the United Nations lists the Member States in one language.
public struct StateOrder: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// The codes of the States, in order.
  public let codes: [EndorserCode]
  /// Where it comes from, in words or as an address.
  public let source: String

  package init(language: Language, codes: [EndorserCode], source: String) {
    self.language = language
    self.codes = codes
    self.source = source
  }
}
