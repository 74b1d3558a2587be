package import CommitmentModel

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
