/// A calendar quarter, such as `2026-Q3`.
public struct Quarter: Hashable, Sendable, Comparable {
  /// The calendar year, from 1 to 9999.
  public let year: Int
  /// The quarter of that year, from 1 to 4.
  public let number: Int

  /// The quarter with these parts, or nil where there is none.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter that a day lies in.
  public init(containing date: CalendarDate) {
    let parts = date.parts
    year = parts.year
    number = (parts.month - 1) / 3 + 1
  }

  private init(count: Int) {
    let clamped = min(max(count, 4), 9999 * 4 + 3)
    year = clamped / 4
    number = clamped % 4 + 1
  }

  private var count: Int { year * 4 + number - 1 }

  /// The first day of the quarter.
  public var first: CalendarDate {
    CalendarDate(year: year, month: number * 3 - 2, day: 1) ?? .distantPast
  }

  /// The last day of the quarter.
  public var last: CalendarDate {
    CalendarDate(year: year, month: number * 3, day: number == 1 || number == 4 ? 31 : 30) ?? .distantFuture
  }

  /// The quarter before.
  public var previous: Quarter { Quarter(count: count - 1) }

  /// The quarter after.
  public var next: Quarter { Quarter(count: count + 1) }

  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  /// The latest quarter that had ended before a day.
  public static func lastComplete(on day: CalendarDate) -> Quarter { Quarter(containing: day).previous }

  /// The peacekeeping financial year (1 July to 30 June) and the place of this quarter in it.
  public var financialYear: (firstYear: Int, quarter: Int) {
    number >= 3 ? (year, number - 2) : (year - 1, number + 2)
  }
}

extension Quarter: LosslessStringConvertible {
  public var description: String { "\(CalendarDate.padded(year, to: 4))-Q\(number)" }

  /// Reads `2026-Q3`, with Q in either case.
  public init?(_ text: String) {
    self.init(ascii: Array(text.utf8).span)
  }

  /// Reads the same form from bytes, without making a text of them.
  package init?(ascii bytes: Span<UInt8>) {
    guard bytes.count == 7, bytes[4] == 0x2D, bytes[5] | 0x20 == 0x71,
      let year = ASCIIText.number(bytes, 0..<4), let number = ASCIIText.number(bytes, 6..<7)
    else { return nil }
    self.init(year: year, number: number)
  }
}
