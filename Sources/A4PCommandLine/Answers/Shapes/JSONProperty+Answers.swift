import CommitmentModel
import Formats

extension JSONProperty {
  /// What every answer about a workspace begins with.
  static let head: [JSONProperty] = [
    framework,
    JSONProperty(
      "unreadable", .integer, "lines of the ledger that could not be read; only where there are any"
    )
    .atTimes,
  ]

  static let framework = JSONProperty("framework", .text, "the framework, such as `a4p`")

  /// The latest day that counts.
  static let asOf = JSONProperty("asOf", .day, "the last day that counts")

  /// A date and, beside it, how exactly it is known.
  static func dated(
    _ meaning: String, _ name: String = "date", _ precision: String = "datePrecision"
  ) -> [JSONProperty] {
    [
      JSONProperty(name, .date, meaning).orNull,
      JSONProperty(precision, .choice(DatePrecision.self), "how exactly that is known").orNull,
    ]
  }

  /// The same members, which may be `null`.
  static func orNull(_ properties: [JSONProperty]) -> [JSONProperty] { properties.map(\.orNull) }

  static let candidates = JSONProperty(
    "candidates", .list(SharedShape.candidate.shape), "whose name it may be, where it was not understood")

  static let signOff = JSONProperty(
    "signOff",
    .object([
      JSONProperty("preparedBy", .text, "who prepared the scorecard"),
      JSONProperty("reviewedBy", .text, "who reviewed it").orNull,
      JSONProperty("approvedBy", .text, "who approved it"),
      JSONProperty("date", .day, "the day of the signature"),
    ]), "who signed the quarter"
  ).orNull

  static let file = JSONProperty("file", .text, "the file, from the folder of the workspace")
  static let line = JSONProperty("line", .integer, "the line in it, from 1")
}
