public import CommitmentModel

/// A scorecard that was signed a second time, which the next one tells of.
public struct SignedAgain: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// The day of the second signature.
  public let date: CalendarDate
  /// Why it was signed again.
  public let reason: String

  /// A second signature under a quarter.
  public init(quarter: Quarter, date: CalendarDate, reason: String) {
    self.quarter = quarter
    self.date = date
    self.reason = reason
  }
}
