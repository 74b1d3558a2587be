/// A thematic heading of a framework, such as "Protection".
public struct Area: Hashable, Sendable {
  /// The key, also the first part of the identifiers of its commitments.
  public let key: AreaKey
  /// The place in the order of the framework, from 1.
  public let number: Int
  /// The full name.
  public let names: Translations
  /// A name short enough for a table.
  public let shortNames: Translations
  /// What is undertaken collectively under this heading, in this tracker's words.
  public let collective: String
  /// What whoever records evidence under this heading is reminded of.
  public let reminder: String?

  package init(
    key: AreaKey, number: Int, names: Translations, shortNames: Translations, collective: String,
    reminder: String? = nil
  ) {
    self.key = key
    self.number = number
    self.names = names
    self.shortNames = shortNames
    self.collective = collective
    self.reminder = reminder
  }
}
