/// What a record is.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case evidence
  case assessment
  case endorsement
  case membership
  case retraction
}
