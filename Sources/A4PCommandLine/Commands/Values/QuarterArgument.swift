package import CommitmentModel

/// A quarter on the command line.
package struct QuarterArgument: ArgumentValue {
  package let quarter: Quarter

  package init(argument: String) throws(ArgumentValueFault) {
    guard let quarter = Quarter(argument) else {
      throw ArgumentValueFault(
        "'\(argument)' is not a quarter",
        hint: DateReading.quarter(near: argument).map { "did you mean '\($0)'?" }
          ?? "write the year and the quarter, such as 2026-Q3")
    }
    self.quarter = quarter
  }
}
