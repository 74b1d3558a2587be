public import CommitmentModel

/// A scorecard that was signed a second time, which the next one tells of.
public struct SignedAgain: Hashable, Sendable {
  public let quarter: Quarter
  /// The day of the second signature.
  public let date: CalendarDate
  public let reason: String

  public init(quarter: Quarter, date: CalendarDate, reason: String) {
    self.quarter = quarter
    self.date = date
    self.reason = reason
  }
}
