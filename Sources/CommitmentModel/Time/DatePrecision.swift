/// How exactly a date is known.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  /// To the day.
  case day
  /// To the month.
  case month
  /// To the quarter of the calendar year.
  case quarter
  /// To the year.
  case year
  /// On or before the day given: the day of a source that reports it, not of the thing itself.
  case by
}
