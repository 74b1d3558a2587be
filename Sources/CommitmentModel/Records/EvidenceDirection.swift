/// Where a piece of evidence points for one commitment.
public enum EvidenceDirection: String, Hashable, Sendable, CaseIterable {
  /// It advances the commitment.
  case advances
  /// It sets the commitment back.
  case setsBack = "sets-back"
  /// It does neither, or both.
  case neutral
}
