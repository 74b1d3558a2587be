public import CommitmentModel

/// Who prepared, reviewed and approved a scorecard, and when.
public struct ScorecardSignOff: Hashable, Sendable {
  public let preparedBy: String
  public let reviewedBy: String?
  public let approvedBy: String
  public let date: CalendarDate
  /// The languages whose pages were signed; nil for all that are written.
  ///
  /// Pages in another one say that they came later.
  public let languages: Set<Language>?

  public init(
    preparedBy: String, reviewedBy: String? = nil, approvedBy: String, date: CalendarDate,
    languages: Set<Language>? = nil
  ) {
    self.preparedBy = preparedBy
    self.reviewedBy = reviewedBy
    self.approvedBy = approvedBy
    self.date = date
    self.languages = languages
  }
}
