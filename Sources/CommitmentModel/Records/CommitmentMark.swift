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
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let commitment = CommitmentID(String(first)) else { return nil }
    guard parts.count == 2 else {
      self.init(commitment: commitment, direction: .neutral)
      return
    }
    guard let direction = EvidenceDirection(rawValue: String(parts[1])) else { return nil }
    self.init(commitment: commitment, direction: direction)
  }
}
