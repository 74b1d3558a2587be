package import CommitmentModel

/// A date on the command line, in any of the forms that people type.
///
/// The form is checked when the words are read; what `today` means is settled when the command runs.
package struct DateArgument: ArgumentValue {
  package let text: String

  package init(argument: String) throws(ArgumentValueFault) {
    text = argument
    do throws(DateReading.Fault) {
      _ = try DateReading.span(argument, today: .distantPast.advanced(byDays: 1))
    } catch {
      throw ArgumentValueFault(error.message, hint: error.hint)
    }
  }

  /// The span of days meant.
  package func span(_ clock: Clock) -> DateSpan {
    (try? DateReading.span(text, today: clock.today)) ?? .day(clock.today)
  }

  /// The last day meant: a thing dated more coarsely counts from there.
  package func lastDay(_ clock: Clock) -> CalendarDate { span(clock).last }

  /// The first day meant.
  package func firstDay(_ clock: Clock) -> CalendarDate { span(clock).first }
}

/// A quarter on the command line.
package struct QuarterArgument: ArgumentValue {
  package let quarter: Quarter

  package init(argument: String) throws(ArgumentValueFault) {
    guard let quarter = Quarter(argument) else {
      throw ArgumentValueFault("'\(argument)' is not a quarter", hint: "write 2026-Q3")
    }
    self.quarter = quarter
  }
}

/// A period on the command line.
package struct PeriodArgument: ArgumentValue {
  package let period: Period

  package init(argument: String) throws(ArgumentValueFault) {
    guard let period = Period(argument) else {
      throw ArgumentValueFault(
        "'\(argument)' is not a period", hint: "write 2024, 2024-Q1, 2024-05 or 2023-11/2024-04")
    }
    self.period = period
  }
}

/// The options of commands that read: what had happened, and what was known, by a day.
package struct ReadingOptions: Sendable {
  static let asOf = Argument<DateArgument?>.optional(
    "--as-of", value: "date", help: "Only what had happened by then.")
  static let asRecorded = Argument<DateArgument?>.optional(
    "--as-recorded", value: "date", help: "Only what was in the ledger by then.")
  static let arguments: [ArgumentSyntax] = [asOf.syntax, asRecorded.syntax]

  package var asOf: DateArgument?
  package var asRecorded: DateArgument?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    asOf = try parsed[Self.asOf]
    asRecorded = try parsed[Self.asRecorded]
  }

  /// The day by which things had happened: the one given, else today.
  func day(_ clock: Clock) -> CalendarDate { asOf?.lastDay(clock) ?? clock.today }

  func recordedDay(_ clock: Clock) -> CalendarDate? { asRecorded?.lastDay(clock) }
}
