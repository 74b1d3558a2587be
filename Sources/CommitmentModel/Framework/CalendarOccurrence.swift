/// A calendar entry in a year.
public struct CalendarOccurrence: Hashable, Sendable {
  /// What comes.
  public let entry: CalendarEntry
  /// When it begins, as exactly as it is known.
  public let begins: DateSpan
  /// When it ends; the same where it is a day or a month.
  public let ends: DateSpan
}
