/// A date as it is known: the span of days in which something happened.
///
/// A thing counts from the last day of its span, never earlier than it is certain.
public struct DateSpan: Hashable, Sendable {
  /// The first day on which it can have happened; the distant past for ``DatePrecision/by``.
  public let first: CalendarDate
  /// The last day on which it can have happened, from which it counts.
  public let last: CalendarDate
  /// How exactly the date is known.
  public let precision: DatePrecision

  private init(_ first: CalendarDate, _ last: CalendarDate, _ precision: DatePrecision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// A span taken apart and put together again.
  package init(first: CalendarDate, last: CalendarDate, precision: DatePrecision) {
    self.init(first, last, precision)
  }

  /// One day.
  public static func day(_ day: CalendarDate) -> DateSpan { DateSpan(day, day, .day) }

  /// On or before a day.
  public static func by(_ day: CalendarDate) -> DateSpan { DateSpan(.distantPast, day, .by) }

  /// A calendar quarter.
  public static func quarter(_ quarter: Quarter) -> DateSpan {
    DateSpan(quarter.first, quarter.last, .quarter)
  }

  /// A calendar month (1 to 12), or nil where there is none.
  public static func month(_ month: Int, of year: Int) -> DateSpan? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let length = CalendarDate.days(inMonth: month, of: year)
    return DateSpan(first, first.advanced(byDays: length - 1), .month)
  }

  /// A calendar year, from 1 to 9999.
  public static func year(_ year: Int) -> DateSpan? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return DateSpan(first, last, .year)
  }

  /// The span that a stored date and precision mean, or nil where they do not fit each other.
  public init?(text: String, precision: DatePrecision) {
    self.init(ascii: text.utf8.span, precision: precision)
  }

  /// The same from bytes, without making a text of them.
  package init?(ascii bytes: Span<UInt8>, precision: DatePrecision) {
    let written: DateSpan? =
      switch precision {
      case .day: CalendarDate(ascii: bytes).map(DateSpan.day)
      case .by: CalendarDate(ascii: bytes).map(DateSpan.by)
      case .quarter: Quarter(ascii: bytes).map(DateSpan.quarter)
      case .month: Self.month(ascii: bytes)
      case .year: bytes.count == 4 ? ASCIIText.number(bytes, 0..<4).flatMap(Self.year) : nil
      }
    guard let written else { return nil }
    self = written
  }

  private static func month(ascii bytes: Span<UInt8>) -> DateSpan? {
    guard bytes.count == 7, bytes[4] == 0x2D, let year = ASCIIText.number(bytes, 0..<4),
      let month = ASCIIText.number(bytes, 5..<7)
    else { return nil }
    return Self.month(month, of: year)
  }

  /// The span of a date written at its own precision, such as `2018`, `2018-08` or `2018-Q3`.
  public init?(_ text: String) {
    for precision in [DatePrecision.day, .month, .quarter, .year] {
      guard let span = DateSpan(text: text, precision: precision) else { continue }
      self = span
      return
    }
    return nil
  }

  /// The date at its own precision: `2018`, `2018-Q3`, `2018-08`, `2018-08-17`.
  public var text: String {
    switch precision {
    case .day, .by: last.description
    case .month: String(last.description.prefix(7))
    case .quarter: Quarter(containing: last).description
    case .year: String(last.description.prefix(4))
    }
  }

  /// Whether the span lies in a quarter: only then did it certainly happen in it.
  public func lies(in quarter: Quarter) -> Bool { first >= quarter.first && last <= quarter.last }

  /// Whether it has not begun anywhere on Earth at a time: its first day (for `by`, the day) is later than the
  /// date in UTC+14.
  public func isFuture(at time: Instant) -> Bool {
    (precision == .by ? last : first) > time.date(hoursEastOfUTC: 14)
  }
}

extension DateSpan: Comparable {
  /// Orders by the day from which a thing counts, then by the day on which it can have begun.
  public static func < (left: Self, right: Self) -> Bool {
    if left.last != right.last { return left.last < right.last }
    if left.first != right.first { return left.first < right.first }
    return left.precision != right.precision && left.precision.rawValue < right.precision.rawValue
  }
}
