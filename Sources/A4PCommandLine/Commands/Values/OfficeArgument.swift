import CommitmentModel

/// The office on the command line.
struct OfficeArgument: ArgumentValue {
  let office: Office

  init(argument: String) throws(ArgumentValueFault) {
    guard let office = Office(argument) else {
      throw ArgumentValueFault(
        "'\(argument)' is not an office", hint: "an office is 1 to 32 lower-case letters, digits and hyphens")
    }
    self.office = office
  }
}
