/// Something known to come: a body that meets, a report that falls due.
public struct CalendarEntry: Hashable, Sendable {
  /// When it comes: once, or every year.
  public enum Time: Hashable, Sendable {
    /// Between two dates, each as exactly as it is known.
    case once(DateSpan, DateSpan)
    /// Every year from one month (1 to 12), or day of it, to another; over the turn of the year where the second
    /// comes first.
    case yearly(from: YearlyDate, to: YearlyDate)
  }

  /// A month of every year, or a day in it.
  public struct YearlyDate: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1; nil for the whole month.
    public let day: Int?
  }

  /// The key in the calendar, in lower case.
  public let key: String
  /// What comes, in words.
  public let what: String
  /// The body that meets or reports, in words.
  public let body: String
  /// When it comes.
  public let time: Time
  /// Where it comes from, in words or as an address.
  public let source: String
  /// A remark for those who check it; may be empty.
  public let note: String

  package init(key: String, what: String, body: String, time: Time, source: String, note: String) {
    self.key = key
    self.what = what
    self.body = body
    self.time = time
    self.source = source
    self.note = note
  }

  /// The occurrences of which a day lies in a quarter, by date: of one that comes every year there can be two.
  public func occurrences(in quarter: Quarter) -> [CalendarOccurrence] {
    switch time {
    case .once(let begins, let ends):
      return begins.first <= quarter.last && ends.last >= quarter.first
        ? [CalendarOccurrence(entry: self, begins: begins, ends: ends)] : []
    case .yearly(let from, let to):
      return (quarter.year - 1...quarter.year).compactMap { year in
        let isOverTurn = (to.month, to.day ?? 31) < (from.month, from.day ?? 1)
        guard let begins = from.span(in: year), let ends = to.span(in: isOverTurn ? year + 1 : year),
          begins.first <= quarter.last, ends.last >= quarter.first
        else { return nil }
        return CalendarOccurrence(entry: self, begins: begins, ends: ends)
      }
    }
  }
}
