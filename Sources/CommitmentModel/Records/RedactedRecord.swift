/// What is left of a record whose content was blacked out.
public struct RedactedRecord: Hashable, Sendable {
  /// The identifier.
  public var id: RecordID
  /// What it was.
  public var kind: RecordKind
  /// When it was recorded.
  public var recorded: Instant
  /// Why its content was blacked out.
  public var reason: String

  /// What a line says that was blacked out.
  public init(id: RecordID, kind: RecordKind, recorded: Instant, reason: String) {
    self.id = id
    self.kind = kind
    self.recorded = recorded
    self.reason = reason
  }
}
