/// The identifier of a commitment, such as `PER-3`: the key of its area and its position there.
///
/// Identifiers are this tracker's own and are never used again for something else.
public struct CommitmentID: TextIdentifier {
  /// The key of the area.
  public let area: AreaKey
  /// The position within the area, from 1.
  public let position: Int

  public var text: String { "\(area.text)-\(position)" }

  /// Accepts `PER-3` in either case; refuses leading zeros and numbers above 999.
  public init?(_ text: String) {
    guard let hyphen = text.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let digits = text.utf8[hyphen...].dropFirst()
    guard let area = AreaKey(String(text[..<hyphen])), let position = ASCIIText.number(digits),
      (1...999).contains(position), digits.first != UInt8(ascii: "0")
    else { return nil }
    self.area = area
    self.position = position
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.area.text, left.position) < (right.area.text, right.position)
  }
}
