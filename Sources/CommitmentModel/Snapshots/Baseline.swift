/// The earlier quarter that a later one is compared with: as it was signed, or recomputed.
public struct Baseline: Sendable {
  /// The earlier quarter; of a signed one only what was known at its sign-off.
  public let snapshot: Snapshot
  /// Whether the quarter was signed, so that what came after it is told apart.
  public let isSigned: Bool
  /// The quarters that were signed, itself among them where it was.
  public let signedQuarters: Set<Quarter>

  /// An earlier quarter, recomputed or as it was signed.
  public init(_ snapshot: Snapshot, isSigned: Bool = false, signedQuarters: Set<Quarter> = []) {
    self.snapshot = snapshot
    self.isSigned = isSigned
    self.signedQuarters = signedQuarters
  }

  /// The earlier quarter.
  public var quarter: Quarter { snapshot.quarter }

  /// Whether a record was known when the quarter was signed.
  package func contains(_ id: RecordID) -> Bool { snapshot.register.position(of: id) != nil }

  /// Whether a record was known and counted in the quarter, so that its scorecard rested on it.
  package func hasCounted(_ id: RecordID) -> Bool {
    guard let position = snapshot.register.position(of: id) else { return false }
    let entry = snapshot.register.entries[position]
    // A retraction has no date; what it takes back was left out of the scorecard.
    return (entry.precision == nil || entry.last <= snapshot.asOf) && snapshot.standings.isCounted(position)
  }
}
