/// The period that a document covers: a year, a quarter, a month, or from one of these to another.
public struct Period: Hashable, Sendable {
  /// The first date.
  public let start: DateSpan
  /// The end, where it is not within the start.
  public let end: DateSpan?

  /// The first day covered.
  public var first: CalendarDate { start.first }
  /// The last day covered.
  public var last: CalendarDate { (end ?? start).last }
}

extension Period: LosslessStringConvertible {
  /// The written form, `2024` or `2023-11/2024-04` (an interval of ISO 8601).
  public var description: String { end.map { "\(start.text)/\($0.text)" } ?? start.text }

  /// Reads `2024`, `2024-Q1`, `2024-05`, or two of these with a stroke between them, the later second.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { DateSpan(String($0)) }
    switch parts.count {
    case 1:
      guard let start = parts[0] else { return nil }
      self.init(start: start, end: nil)
    case 2:
      guard let start = parts[0], let end = parts[1], start.last <= end.last else { return nil }
      self.init(start: start, end: end)
    default: return nil
    }
  }
}
