/// How exactly a date is known.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  case day
  case month
  case quarter
  case year
  /// On or before the day given: the day of a source that reports it, not of the thing itself.
  case by
}
