/// How recent the evidence for a commitment is at the end of a quarter; computed, never judged.
public enum Currency: String, Hashable, Sendable, CaseIterable {
  /// Within the first number of months of the rubric.
  case current
  /// Within the second number of months.
  case ageing
  /// Older than that.
  case stale
  /// There is no evidence.
  case none

  /// The currency of evidence that last counts from a day, limits inclusive.
  package init(last: CalendarDate?, on day: CalendarDate, rubric: Rubric) {
    guard let last else {
      self = .none
      return
    }
    if last >= day.advanced(byMonths: -rubric.currentMonths) {
      self = .current
    } else if last >= day.advanced(byMonths: -rubric.ageingMonths) {
      self = .ageing
    } else {
      self = .stale
    }
  }
}
