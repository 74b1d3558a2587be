/// The key of a stakeholder role, such as `host-countries`.
public struct RoleKey: TextIdentifier {
  public let text: String

  /// Accepts 2 to 40 lower-case letters and hyphens.
  public init?(_ text: String) {
    guard (2...40).contains(text.utf8.count),
      text.utf8.allSatisfy({ ASCIIText.isLowerCaseLetter($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
  }
}
