import CommitmentModel

/// What `endorse` asks for and `correct` may change.
struct EndorsementArguments: Sendable {
  let precision = Argument<DatePrecision?>.optional(
    "--precision", value: "precision", help: "How exactly the date is known; 'by' for on or before it.")
  let source: Argument<String?>
  let verb = Argument<String?>.optional("--verb", value: "text", help: "The verb that the source uses.")
  let grade = Argument<Endorsement.Grade?>.optional(
    "--grade", value: "grade",
    help: "A: the endorser or an official page names it; A-: through the press; B: a list or a group.")
  let manner = Argument<Endorsement.Manner?>.optional(
    "--manner", value: "manner", help: "How the source names it; by name unless said.")
  let statement = Argument<String?>.optional(
    "--statement", value: "text", help: "The statement made on endorsing.")
  let note = Argument<String?>.optional("--note", value: "text", help: "A remark for those who check it.")

  init(isNew: Bool) {
    let help = "Where it is documented."
    source =
      isNew
      ? .askedFor("--source", value: "text", help: help) : .optional("--source", value: "text", help: help)
  }

  var arguments: [ArgumentSyntax] {
    [
      precision.syntax, source.syntax, verb.syntax, grade.syntax, manner.syntax, statement.syntax,
      note.syntax,
    ]
  }
}
