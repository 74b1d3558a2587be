import CommitmentLedger
import CommitmentModel

/// What `assess` asks for and `correct` may change.
struct AssessmentArguments: Sendable {
  let status: Argument<AssessmentStatus?>
  let basis: Argument<Basis?>
  let rationale: Argument<String?>
  let cites = Argument<[String]>.repeated(
    "--cites", value: "id", help: "A piece of evidence that it rests on.")
  let gaps = Argument<String?>.optional("--gaps", value: "text", help: "What is known to be missing.")
  let searched = Argument<String?>.optional(
    "--searched", value: "text", help: "Where was searched, and until when.")
  let assessedBy = Argument<String?>.optional(
    "--assessed-by", value: "text", help: "The office or function that assessed.")
  let approvedBy = Argument<String?>.optional(
    "--approved-by", value: "text", help: "The office or function of the second person.")
  let reported = Argument<AssessmentStatus?>.optional(
    "--reported", value: "status", help: "The status that the implementer itself reports.")

  init(isNew: Bool) {
    let statusHelp = "The status judged."
    let basisHelp = "Whose word it rests on."
    let rationaleHelp = "Why, in a few sentences."
    status =
      isNew
      ? .askedFor("--status", value: "status", help: statusHelp)
      : .optional("--status", value: "status", help: statusHelp)
    basis =
      isNew
      ? .askedFor("--basis", value: "basis", help: basisHelp)
      : .optional("--basis", value: "basis", help: basisHelp)
    rationale =
      isNew
      ? .askedFor("--rationale", value: "text", help: rationaleHelp)
      : .optional("--rationale", value: "text", help: rationaleHelp)
  }

  var arguments: [ArgumentSyntax] {
    [
      status.syntax, basis.syntax, rationale.syntax, cites.syntax, gaps.syntax, searched.syntax,
      assessedBy.syntax,
      approvedBy.syntax, reported.syntax,
    ]
  }
}
