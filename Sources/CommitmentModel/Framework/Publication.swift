/// Who publishes pages, and for whom.
public struct Publication: Hashable, Sendable {
  /// The office inside which the pages are written; nil where they are for circulation.
  ///
  /// What an implementer reports of itself stands beside an assessment inside an office only.
  public let office: String?
  /// For whom the pages are meant, in words.
  public let distribution: Translations

  package init(office: String? = nil, distribution: Translations = Translations()) {
    self.office = office
    self.distribution = distribution
  }
}
