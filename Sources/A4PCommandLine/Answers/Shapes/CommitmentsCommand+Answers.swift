import CommitmentModel
import Formats

extension CommitmentsCommand {
  static let answers = [
    AnswerShape(
      "commitments", "The commitments, with their status by the day.",
      JSONProperty.head + [JSONProperty("commitments", .objects(row), "the commitments, by number")],
      rows: "commitments")
  ]

  /// What `value` writes.
  static let row = [
    JSONProperty("id", .text, "the identifier, such as `PER-3`"),
    JSONProperty("number", .integer, "its number; `null` for a follow-up commitment").orNull,
    JSONProperty("area", .text, "the key of its area"),
    JSONProperty("title", .text, "its title, in the language of the answer"),
    JSONProperty("paragraph", .integer, "the paragraph of the text, where known").orNull,
    JSONProperty("calledOn", .list(.text), "the keys of the roles called on"),
    JSONProperty("term", .choice(Commitment.Term.self), "whether it can be completed"),
    JSONProperty("provenance", .choice(Commitment.Provenance.self), "how far the text behind it was seen"),
    JSONProperty("status", .choice(AssessmentStatus.self), "its status"),
    JSONProperty("statusAsOf", .date, "the date as of which the status holds").orNull,
    JSONProperty("evidenceCount", .integer, "the pieces of evidence cited under it"),
    JSONProperty("lastEvidence", .date, "the date of the latest").orNull,
    JSONProperty("currency", .choice(Currency.self), "how recent that is"),
  ]
}
