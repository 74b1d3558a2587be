/// Where a piece of evidence points for one commitment.
public enum EvidenceDirection: String, Hashable, Sendable, CaseIterable {
  case advances
  case setsBack = "sets-back"
  case neutral
}
