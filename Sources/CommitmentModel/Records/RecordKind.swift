/// What a record is.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  /// Something that happened, with its citation.
  case evidence
  /// A judgement of a commitment.
  case assessment
  /// An endorsement, or its withdrawal.
  case endorsement
  /// A dated membership in a role.
  case membership
  /// Other records are taken back.
  case retraction
}
