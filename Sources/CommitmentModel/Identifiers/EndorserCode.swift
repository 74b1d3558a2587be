/// The code of an endorser: ISO 3166-1 alpha-3 for States and observers, an acronym for organizations.
public struct EndorserCode: TextIdentifier {
  public let text: String

  /// Accepts 2 to 12 upper-case letters.
  public init?(_ text: String) {
    guard (2...12).contains(text.utf8.count), text.utf8.allSatisfy(ASCIIText.isUpperCaseLetter) else {
      return nil
    }
    self.text = text
  }
}
