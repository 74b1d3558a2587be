import CommitmentModel

/// Dates in words.
struct DateWords: Sendable {
  /// Such as "30 September 2026".
  let day: @Sendable (CalendarDate) -> String
  /// A date at its own precision, such as "2018", "August 2018" or "by 1 October 2018".
  let span: @Sendable (DateSpan) -> String
  /// From one date to another, each at its own precision: "February to March 2027".
  let spans: @Sendable (_ begins: DateSpan, _ ends: DateSpan) -> String
  /// Such as "third quarter of 2026".
  let quarter: @Sendable (Quarter) -> String
  /// From one day to another.
  let period: @Sendable (_ first: CalendarDate, _ last: CalendarDate) -> String
  /// The place of a quarter in the peacekeeping financial year.
  let financialYear: @Sendable (_ firstYear: Int, _ quarter: Int) -> String
}
