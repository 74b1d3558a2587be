/// A document behind the catalogue.
public struct CatalogueSource: Hashable, Sendable {
  /// The key by which commitments name it.
  public let key: String
  /// The title.
  public let title: String
  /// The address or symbol; may be empty.
  public let address: String
  /// What it confirms.
  public let confirms: String

  package init(key: String, title: String, address: String, confirms: String) {
    self.key = key
    self.title = title
    self.address = address
    self.confirms = confirms
  }
}
