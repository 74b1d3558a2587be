/// What is left of a record whose content was blacked out.
public struct RedactedRecord: Hashable, Sendable {
  public var id: RecordID
  public var kind: RecordKind
  public var recorded: Instant
  /// Why its content was blacked out.
  public var reason: String

  public init(id: RecordID, kind: RecordKind, recorded: Instant, reason: String) {
    self.id = id
    self.kind = kind
    self.recorded = recorded
    self.reason = reason
  }
}
