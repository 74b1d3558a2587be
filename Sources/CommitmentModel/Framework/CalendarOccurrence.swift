/// A calendar entry in a year.
public struct CalendarOccurrence: Hashable, Sendable {
  public let entry: CalendarEntry
  public let begins: DateSpan
  public let ends: DateSpan
}
