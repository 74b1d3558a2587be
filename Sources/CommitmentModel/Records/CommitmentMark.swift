/// A commitment under which evidence is cited, and the direction in which it points there.
public struct CommitmentMark: Hashable, Sendable {
  /// The commitment.
  public var commitment: CommitmentID
  /// Where the evidence points for it.
  public var direction: EvidenceDirection

  /// Evidence for a commitment in a direction.
  public init(commitment: CommitmentID, direction: EvidenceDirection) {
    self.commitment = commitment
    self.direction = direction
  }
}

extension CommitmentMark: LosslessStringConvertible {
  /// The written form, `PER-3:advances`.
  public var description: String { "\(commitment.text):\(direction.rawValue)" }

  /// Reads `PER-3:advances`; without a direction it is neutral.
  public init?(_ text: String) {
    let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    guard let commitment = CommitmentID(String(text[..<(colon ?? text.endIndex)])) else { return nil }
    guard let colon else {
      self.init(commitment: commitment, direction: .neutral)
      return
    }
    let word = text[text.utf8.index(after: colon)...]
    guard let direction = EvidenceDirection(rawValue: String(word)) else { return nil }
    self.init(commitment: commitment, direction: direction)
  }
}
