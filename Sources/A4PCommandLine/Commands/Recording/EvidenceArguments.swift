import CommitmentModel

/// What `record` asks for and `correct` may change.
struct EvidenceArguments: Sendable {
  let commitments: Argument<[MarkArgument]>
  let title: Argument<String?>
  let summary = Argument<String?>.optional(
    "--summary", value: "text", help: "What happened, in a sentence or two.")
  let symbol = Argument<String?>.optional(
    "--symbol", value: "symbol", help: "The document symbol, such as 'S/RES/2436 (2018)'.")
  let paragraph = Argument<String?>.optional(
    "--paragraph", value: "text", help: "The paragraph or paragraphs, such as 67-69.")
  let url = Argument<String?>.optional("--url", value: "url", help: "The address of the document.")
  let document = Argument<String?>.optional(
    "--document", value: "text",
    help: "The title and date of the document, where it has no symbol or address.")
  let archived = Argument<String?>.optional("--archived", value: "url", help: "The address of a kept copy.")
  let body = Argument<String?>.optional("--body", value: "text", help: "Who decided, acted or reported.")
  let roles = Argument<[String]>.repeated("--role", value: "role", help: "A role that acted.")
  let states = Argument<[StateArgument]>.repeated(
    "--state", value: "name[:relation]",
    help: "A State and its relation: host, drafter, contributor, donor, recipient or convener.")
  let missions = Argument<[String]>.repeated("--mission", value: "acronym", help: "A mission.")
  let direction = Argument<EvidenceDirection?>.optional(
    "--direction", value: "direction",
    help: "The direction for commitments given without one; neutral unless said.")
  let nature = Argument<EvidenceNature?>.optional(
    "--nature", value: "nature", help: "What it is; an act unless said.")
  let published = Argument<DateArgument?>.optional(
    "--published", value: "date", help: "When it was published.")
  let covers = Argument<PeriodArgument?>.optional(
    "--covers", value: "period", help: "The period that it covers.")
  let language = Argument<String?>.optional(
    "--document-language", value: "code", help: "The language of the document, where it is not English.")
  let tags = Argument<[String]>.repeated("--tag", value: "tag", help: "A word to find it by.")

  /// - Parameter isNew: what a new record needs is marked as required.
  init(isNew: Bool) {
    let commitmentHelp = "A commitment it bears on, with its direction: advances, sets-back or neutral."
    commitments =
      isNew
      ? .askedFor("--commitment", value: "id[:direction]", help: commitmentHelp)
      : .repeated("--commitment", value: "id[:direction]", help: commitmentHelp)
    title =
      isNew
      ? .askedFor("--title", value: "text", help: "What happened, in a line.")
      : .optional("--title", value: "text", help: "What happened, in a line.")
  }

  var arguments: [ArgumentSyntax] {
    [
      commitments.syntax, title.syntax, summary.syntax, symbol.syntax, paragraph.syntax, url.syntax,
      document.syntax,
      archived.syntax, body.syntax, roles.syntax, states.syntax, missions.syntax, direction.syntax,
      nature.syntax,
      published.syntax, covers.syntax, language.syntax, tags.syntax,
    ]
  }
}
