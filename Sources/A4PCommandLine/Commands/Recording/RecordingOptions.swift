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

/// The options of commands that record.
struct RecordingOptions: Sendable {
  static let office = Argument<OfficeArgument?>.optional(
    "--office", value: "office", help: "Who records; else A4P_OFFICE, else the setting of this clone.")
  static let by = Argument<String?>.optional(
    "--by", value: "text", help: "The function of whoever records, where it is wanted.")
  static let isRehearsal = Argument<Bool>.flag(
    "--dry-run", "-n", help: "Shows the record and writes nothing.")
  static let arguments: [ArgumentSyntax] = [office.syntax, by.syntax, isRehearsal.syntax]

  var office: Office?
  var by: String?
  var isRehearsal: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    office = try parsed[Self.office]?.office
    by = try parsed[Self.by]?.nonEmpty
    isRehearsal = try parsed[Self.isRehearsal]
  }
}

extension String {
  /// The text, or nil where it is empty or white space alone.
  var nonEmpty: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
