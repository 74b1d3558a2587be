public import CommitmentModel

/// Who prepared, reviewed and approved a scorecard, and when.
public struct ScorecardSignOff: Hashable, Sendable {
  public let preparedBy: String
  public let reviewedBy: String?
  public let approvedBy: String
  public let date: CalendarDate

  public init(preparedBy: String, reviewedBy: String? = nil, approvedBy: String, date: CalendarDate) {
    self.preparedBy = preparedBy
    self.reviewedBy = reviewedBy
    self.approvedBy = approvedBy
    self.date = date
  }
}
