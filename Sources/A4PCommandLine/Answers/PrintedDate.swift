import CommitmentModel
import Formats

extension DateSpan {
  /// The date as people read it in a table: `2018-08`, or `by 2018-10-01`.
  var shown: String { precision == .by ? "by \(text)" : text }
}

/// The members that say a date to a program: at its own precision, with that precision.
func dateMembers(_ date: DateSpan?, _ name: String = "date", _ precision: String = "datePrecision")
  -> [JSONMember]
{
  [
    JSONMember(name, .optional(date?.text)),
    JSONMember(precision, .optional(date?.precision.rawValue)),
  ]
}

extension Int {
  /// The number with the right form of a noun.
  func of(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
