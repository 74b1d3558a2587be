import CommitmentModel

/// The office on the command line.
struct OfficeArgument: ArgumentValue {
  let office: Office

  init(argument: String) throws(ArgumentValueFault) {
    guard let office = Office(argument) else {
      let near = argument.lowercased().split(whereSeparator: { " _./".contains($0) }).joined(separator: "-")
      throw ArgumentValueFault(
        "'\(argument)' is not an office",
        hint: Office(near).map { "did you mean '\($0)'?" }
          ?? "an office is 1 to 32 lower-case letters, digits and hyphens")
    }
    self.office = office
  }
}
