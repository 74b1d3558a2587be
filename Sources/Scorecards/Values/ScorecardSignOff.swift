public import CommitmentModel

/// Who prepared, reviewed and approved a scorecard, and when.
public struct ScorecardSignOff: Hashable, Sendable {
  /// Who prepared the scorecard: a person or a function.
  public let preparedBy: String
  /// Who reviewed it, where somebody did.
  public let reviewedBy: String?
  /// Who approved it: somebody else.
  public let approvedBy: String
  /// The day of the signature, in UTC.
  public let date: CalendarDate
  /// The languages whose pages were signed; nil for all that are written.
  ///
  /// Pages in another one say that they came later.
  public let languages: Set<Language>?

  /// A signature; whether two people signed is for the caller to see to.
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
