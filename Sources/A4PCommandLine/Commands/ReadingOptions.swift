import CommitmentModel

/// The options of commands that read: what had happened, and what was known, by a day.
package struct ReadingOptions: Sendable {
  static let asOf = Argument<DateArgument?>.optional(
    "--as-of", value: "date", help: "Only what had happened by then.")
  static let asRecorded = Argument<DateArgument?>.optional(
    "--as-recorded", value: "date", help: "Only what was in the ledger by then.")
  static let arguments: [ArgumentSyntax] = [asOf.syntax, asRecorded.syntax]

  package var asOf: DateArgument?
  package var asRecorded: DateArgument?

  /// All that is known now.
  init() {}

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    asOf = try parsed[Self.asOf]
    asRecorded = try parsed[Self.asRecorded]
  }

  /// The day by which things had happened: the one given, else today.
  func day(_ clock: Clock) -> CalendarDate { asOf?.lastDay(clock) ?? clock.today }

  func recordedDay(_ clock: Clock) -> CalendarDate? { asRecorded?.lastDay(clock) }
}
