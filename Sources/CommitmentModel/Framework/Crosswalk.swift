/// Another list of priorities or chapters that commitments are read by, such as those of A4P+.
public struct Crosswalk: Hashable, Sendable {
  /// One priority or chapter, with the commitments that serve it.
  public struct Entry: Hashable, Sendable {
    /// The key, in lower case.
    public let key: String
    /// The name.
    public let names: Translations
    /// In the order of the framework; a commitment may serve several.
    public let commitments: [CommitmentID]

    package init(key: String, names: Translations, commitments: [CommitmentID]) {
      self.key = key
      self.names = names
      self.commitments = commitments
    }
  }

  /// The key, which is also the name of its page.
  public let key: String
  /// The name of the list.
  public let names: Translations
  /// Where the list stands, and on whose word commitments are put to it.
  public let source: String
  /// In the order of the list.
  public let entries: [Entry]

  package init(key: String, names: Translations, source: String, entries: [Entry]) {
    self.key = key
    self.names = names
    self.source = source
    self.entries = entries
  }
}
