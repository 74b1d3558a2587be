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
