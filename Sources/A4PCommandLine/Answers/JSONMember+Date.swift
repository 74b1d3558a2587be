import CommitmentModel
import Formats

extension JSONMember {
  /// The members that say a date to a program: at its own precision, with that precision.
  static func date(_ date: DateSpan?, _ name: String = "date", _ precision: String = "datePrecision")
    -> [JSONMember]
  {
    [
      JSONMember(name, .optional(date?.text)),
      JSONMember(precision, .optional(date?.precision.rawValue)),
    ]
  }
}
