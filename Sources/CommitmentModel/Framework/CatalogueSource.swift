/// A document behind the catalogue.
public struct CatalogueSource: Hashable, Sendable {
  public let key: String
  public let title: String
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
