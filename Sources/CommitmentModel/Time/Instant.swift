/// A moment in UTC, to the second.
public struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since the beginning of 1970 in UTC.
  public let seconds: Int64

  /// The instant so many seconds after 1970 began in UTC, leap seconds left out; before it where negative.
  public init(seconds: Int64) { self.seconds = seconds }

  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The date in UTC.
  public var date: CalendarDate { date(hoursEastOfUTC: 0) }

  /// The date at a place this many hours east of Greenwich.
  public func date(hoursEastOfUTC hours: Int64) -> CalendarDate {
    let shifted = seconds + hours * 3600
    return CalendarDate(
      dayNumber: Int32(clamping: shifted >= 0 ? shifted / 86_400 : (shifted - 86_399) / 86_400))
  }

  /// The beginning of a day in UTC.
  public init(startOf day: CalendarDate) { seconds = Int64(day.dayNumber) * 86_400 }

  /// The last second of a day in UTC.
  public init(endOf day: CalendarDate) { seconds = Int64(day.dayNumber) * 86_400 + 86_399 }
}

extension Instant: LosslessStringConvertible {
  /// The form in which records keep it: `2026-09-30T14:05:09Z`.
  public var description: String {
    let day = date
    let second = Int(seconds - Int64(day.dayNumber) * 86_400)
    let parts = [second / 3600, second / 60 % 60, second % 60].map { CalendarDate.padded($0, to: 2) }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }

  /// Reads `2026-09-30T14:05:09Z` and nothing else.
  public init?(_ text: String) {
    self.init(ascii: text.utf8.span)
  }

  /// Reads the same form from bytes, without making a text of them.
  package init?(ascii bytes: Span<UInt8>) {
    // The time is as "00:00:00".
    guard bytes.count == 20, bytes[10] == 0x54, bytes[19] == 0x5A,
      let time = ASCIIText.digits(bytes, at: 11, like: 0x3030_3A30_303A_3030),
      let day = CalendarDate(ascii: bytes.extracting(0..<10))
    else { return nil }
    let (hour, minute, second) = (
      ASCIIText.pair(time, at: 0), ASCIIText.pair(time, at: 3), ASCIIText.pair(time, at: 6)
    )
    guard hour < 24, minute < 60, second < 60 else { return nil }
    self.init(seconds: Int64(day.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }
}
