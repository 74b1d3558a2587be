/// What every record says about itself, whatever its kind.
public struct RecordHeader: Hashable, Sendable {
  /// The identifier, which begins with the time at which it was made.
  public var id: RecordID
  /// The framework that it belongs to.
  public var framework: FrameworkID
  /// When the thing happened or holds from; nil for a retraction.
  public var date: DateSpan?
  /// The office that recorded it.
  public var office: Office
  /// The function of whoever recorded it, where they chose to say.
  public var by: String?
  /// When it entered the ledger.
  public var recorded: Instant
  /// Whether that time was given with `--now` and not read from the clock.
  public var isClockGiven: Bool
  /// Of an imported row: where it came from, so that importing twice adds nothing.
  public var origin: String?
  /// The records that this one replaces.
  public var corrects: [RecordID]
  /// The records that this one takes back.
  public var retracts: [RecordID]
  /// Why it corrects or retracts.
  public var reason: String?

  /// A header; nothing is checked.
  public init(
    id: RecordID, framework: FrameworkID, date: DateSpan?, office: Office, by: String? = nil,
    recorded: Instant, isClockGiven: Bool = false, origin: String? = nil, corrects: [RecordID] = [],
    retracts: [RecordID] = [], reason: String? = nil
  ) {
    self.id = id
    self.framework = framework
    self.date = date
    self.office = office
    self.by = by
    self.recorded = recorded
    self.isClockGiven = isClockGiven
    self.origin = origin
    self.corrects = corrects
    self.retracts = retracts
    self.reason = reason
  }
}
