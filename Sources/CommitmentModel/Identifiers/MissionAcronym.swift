/// The acronym of a mission, such as `UNFICYP`.
public struct MissionAcronym: TextIdentifier {
  public let text: String

  /// Accepts 2 to 16 letters, digits and hyphens, in either case; keeps them in upper case.
  public init?(_ text: String) {
    // Letters beyond ASCII are refused before they are raised: the capital of 'ß' is 'SS'.
    guard text.utf8.allSatisfy(ASCIIText.isASCII) else { return nil }
    let upper = text.uppercased()
    guard (2...16).contains(upper.utf8.count),
      upper.utf8.allSatisfy({
        ASCIIText.isUpperCaseLetter($0) || ASCIIText.isDigit($0) || $0 == 0x2D
      })
    else { return nil }
    self.text = upper
  }
}
