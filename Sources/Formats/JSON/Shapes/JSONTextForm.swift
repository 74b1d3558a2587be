/// What the texts of a JSON value look like.
package enum JSONTextForm: Hashable, Sendable {
  /// Any text.
  case any
  /// At the precision that is known: `2018`, `2018-08` or `2018-08-17` (ISO 8601), and `2018-Q3` for a quarter.
  case date
  /// `2018-08-17`.
  case day
  /// `2018-08-17T09:30:00Z`, in UTC.
  case time
  /// `2018-Q3`.
  case quarter
  /// The 26 characters of an identifier, whole.
  case identifier
  /// 64 hexadecimal digits (FIPS 180-4).
  case digest
  /// One of these.
  case choice([String])

  /// The form in words, for people.
  package var words: String {
    switch self {
    case .any: "text"
    case .date: "date"
    case .day: "day"
    case .time: "time"
    case .quarter: "quarter"
    case .identifier: "identifier"
    case .digest: "SHA-256"
    case .choice(let values):
      values.count == 1 ? "the word '\(values[0])'" : "one of \(values.joined(separator: ", "))"
    }
  }
}
