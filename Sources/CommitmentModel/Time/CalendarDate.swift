/// A day of the proleptic Gregorian calendar (ISO 8601).
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  public let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The day with these parts, or nil where the month has no such day; years from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Days are counted in years that begin in March, so that the leap day comes last.
  private init(validYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? validYear - 1 : validYear
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The number of days in a month (1 to 12).
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// The first day that can be written, used where a span has no known beginning.
  public static let distantPast = CalendarDate(validYear: 1, month: 1, day: 1)
  /// The last day that can be written.
  public static let distantFuture = CalendarDate(validYear: 9999, month: 12, day: 31)
}

extension CalendarDate {
  /// The day that lies this many days later, or earlier where negative; the last or first that can be written
  /// where that is beyond it.
  public func advanced(byDays days: Int) -> CalendarDate {
    let (sum, isBeyond) = Int(dayNumber).addingReportingOverflow(days)
    if isBeyond { return days < 0 ? .distantPast : .distantFuture }
    let limits = Int(Self.distantPast.dayNumber)...Int(Self.distantFuture.dayNumber)
    return CalendarDate(dayNumber: Int32(min(max(sum, limits.lowerBound), limits.upperBound)))
  }

  /// The same day of an earlier or later month, or that month's last day where it is shorter.
  public func advanced(byMonths months: Int) -> CalendarDate {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
      ?? (months < 0 ? .distantPast : .distantFuture)
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// The extended form of ISO 8601, such as `2026-09-30`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Reads `2026-09-30` and nothing else.
  public init?(_ text: String) {
    self.init(ascii: text.utf8.span)
  }

  /// Reads the same form from bytes, without making a text of them.
  package init?(ascii bytes: Span<UInt8>) {
    // As "0000-00-" and, two bytes later, as "00-00-00".
    guard bytes.count == 10, let first = ASCIIText.digits(bytes, at: 0, like: 0x2D30_302D_3030_3030),
      let last = ASCIIText.digits(bytes, at: 2, like: 0x3030_2D30_302D_3030)
    else { return nil }
    self.init(
      year: ASCIIText.pair(first, at: 0) * 100 + ASCIIText.pair(first, at: 2),
      month: ASCIIText.pair(first, at: 5), day: ASCIIText.pair(last, at: 6))
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
