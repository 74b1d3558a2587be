/// The office that records, such as `dpo-policy`: a folder of the ledger.
public struct Office: TextIdentifier {
  public let text: String

  /// Accepts 1 to 32 lower-case letters, digits and hyphens.
  public init?(_ text: String) {
    guard (1...32).contains(text.utf8.count),
      text.utf8.allSatisfy({ ASCIIText.isLowerCaseLetter($0) || ASCIIText.isDigit($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
  }
}
