/// The key of a thematic area, such as `PER`: the first part of its commitments' identifiers.
public struct AreaKey: TextIdentifier {
  public let text: String

  /// Accepts two to five letters, in either case; keeps them in upper case.
  public init?(_ text: String) {
    // Letters beyond ASCII are refused before they are raised: the capital of 'ß' is 'SS'.
    guard text.utf8.allSatisfy(ASCIIText.isASCII) else { return nil }
    let upper = text.uppercased()
    guard (2...5).contains(upper.utf8.count), upper.utf8.allSatisfy(ASCIIText.isUpperCaseLetter) else {
      return nil
    }
    self.text = upper
  }
}
