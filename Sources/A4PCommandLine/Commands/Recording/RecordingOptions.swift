import CommitmentModel

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
    try CommonOptions.expectFormats([.table, .json], parsed)
    office = try parsed[Self.office]?.office
    by = try parsed[Self.by]?.nonEmpty
    isRehearsal = try parsed[Self.isRehearsal]
  }

  /// The options of a command whose `--by` names somebody else than whoever records.
  init(approving parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
    office = try parsed[Self.office]?.office
    by = nil
    isRehearsal = try parsed[Self.isRehearsal]
  }
}
