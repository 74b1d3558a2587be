extension CalendarEntry.YearlyDate: LosslessStringConvertible {
  /// The form of XML Schema for a month, or a day, of every year: `--09`, `--05-29`.
  public var description: String {
    "--" + CalendarDate.padded(month, to: 2) + (day.map { "-" + CalendarDate.padded($0, to: 2) } ?? "")
  }

  /// Reads `--09` or `--05-29`.
  public init?(_ text: String) {
    guard text.hasPrefix("--") else { return nil }
    // 2000 has a 29 February.
    let written = "2000-" + text.dropFirst(2)
    guard let span = DateSpan(written), span.precision == .month || span.precision == .day else { return nil }
    month = span.last.parts.month
    day = span.precision == .day ? span.last.parts.day : nil
  }

  /// The month or day in a year; 29 February only in leap years.
  func span(in year: Int) -> DateSpan? {
    guard let day else { return DateSpan.month(month, of: year) }
    return CalendarDate(year: year, month: month, day: day).map(DateSpan.day)
  }
}
