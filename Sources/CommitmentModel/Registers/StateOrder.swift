/// The order in which the United Nations lists the Member States in one language.
public struct StateOrder: Hashable, Sendable {
  public let language: Language
  /// The codes of the States, in order.
  public let codes: [EndorserCode]
  public let source: String

  package init(language: Language, codes: [EndorserCode], source: String) {
    self.language = language
    self.codes = codes
    self.source = source
  }
}
