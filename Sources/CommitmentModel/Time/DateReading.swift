/// Reads dates in the forms that people type.
///
/// Strict on purpose: what is not clearly a date is refused with the reason, never guessed.
public enum DateReading {
  /// Why a text is not a date.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong, in one sentence without a full stop.
    public let message: String
    /// What would do.
    public let hint: String

    package init(message: String, hint: String) {
      self.message = message
      self.hint = hint
    }
  }

  private static let hint =
    "write 2026-09-30, 2026-09, 2026, 2026-Q3, '30 September 2026', today or yesterday"

  /// Reads `2026-09-30`, `2026-09`, `2026`, `2026-Q3`, `today`, `yesterday`, `30 September 2026` or
  /// `September 2026`.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - today: the day that `today` means.
  /// - Returns: the span of days, at the precision of what was typed.
  /// - Throws: the reason why it is no date.
  public static func span(_ text: String, today: CalendarDate) throws(Fault) -> DateSpan {
    let words = text.lowercased().split(separator: " ").map(String.init)
    switch words.count {
    case 1:
      if words[0] == "today" { return .day(today) }
      if words[0] == "yesterday" { return .day(today.advanced(byDays: -1)) }
      if let span = DateSpan(text.trimmed) { return span }
      if let fault = impossibleDay(text.trimmed) { throw fault }
    case 2:
      if let month = month(named: words[0]), let year = year(words[1]),
        let span = DateSpan.month(month, of: year)
      {
        return span
      }
    case 3:
      if let day = ASCIIText.number(words[0].utf8), let month = month(named: words[1]),
        let year = year(words[2])
      {
        if let date = CalendarDate(year: year, month: month, day: day) { return .day(date) }
        throw Fault(message: "'\(text)' is not a date: that month has no day \(day)", hint: hint)
      }
    default: break
    }
    throw Fault(message: "'\(text)' is not a date", hint: hint(near: words) ?? hint)
  }

  /// Reads a form that names one day.
  public static func day(_ text: String, today: CalendarDate) throws(Fault) -> CalendarDate {
    let span = try span(text, today: today)
    guard span.precision == .day else {
      throw Fault(message: "'\(text)' is not one day", hint: "write a full date, such as 2026-09-30")
    }
    return span.last
  }

  private static func impossibleDay(_ text: String) -> Fault? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { ASCIIText.number($0.utf8) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      text.utf8.count == 10, text.utf8.prefix(while: { $0 != UInt8(ascii: "-") }).count == 4
    else { return nil }
    if year == 0 { return Fault(message: "'\(text)' is not a date: there is no year 0", hint: hint) }
    if !(1...12).contains(month) {
      return Fault(message: "'\(text)' is not a date: there is no month \(month)", hint: hint)
    }
    let length = CalendarDate.days(inMonth: month, of: year)
    return Fault(message: "'\(text)' is not a date: that month has \(length) days, not \(day)", hint: hint)
  }

  static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? ASCIIText.number(text.utf8) : nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The number of a month by its English name, or by its first three letters; "Sept" is usual too.
  static func month(named name: String) -> Int? {
    let bare = name.last == "." ? String(name.dropLast()) : name
    if bare == "sept" { return 9 }
    return months.firstIndex { $0 == bare || (bare.utf8.count == 3 && $0.hasPrefix(bare)) }.map { $0 + 1 }
  }
}
