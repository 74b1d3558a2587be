package import CommitmentModel

/// The time at which a command runs.
package struct Clock: Hashable, Sendable {
  /// The time in UTC.
  package var now: Instant
  /// The milliseconds beyond it.
  package var milliseconds: Int
  /// The date where the machine is.
  package var today: CalendarDate
  /// Whether the time was given with `--now`.
  package var isGiven: Bool

  package init(now: Instant, milliseconds: Int = 0, today: CalendarDate? = nil, isGiven: Bool = false) {
    self.now = now
    self.milliseconds = milliseconds
    self.today = today ?? now.date
    self.isGiven = isGiven
  }
}
