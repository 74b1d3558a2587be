import CommitmentModel
import Formats

extension SharedShape {
  /// What `RecordWriter` writes: the fields of a line of the ledger.
  static let record = SharedShape(
    name: "record",
    summary:
      "A record as the ledger keeps it, without the sums. Its kind says which keys it can have; what is empty is "
      + "left out. Of a record whose content was blacked out `id`, `kind`, `recorded` and `redacted` are left.",
    properties: head + ofEvidence + ofAssessment + ofMembership + ofEndorsement + [
      JSONProperty("duplicateOf", .identifier, "of a retraction: the record that says the same and remains")
        .atTimes
    ] + tail)

  private static let head: [JSONProperty] = [
    JSONProperty("id", .identifier, "the record"),
    JSONProperty("kind", .choice(RecordKind.self), "what it is"),
    JSONProperty("framework", .text, "the framework").atTimes,
    JSONProperty("date", .date, "when the thing happened, or as of when the judgement holds").atTimes,
    JSONProperty("precision", .choice(DatePrecision.self), "how exactly that is known").atTimes,
  ]

  private static let ofEvidence: [JSONProperty] = [
    JSONProperty("title", .text, "of evidence: what happened, in a line").atTimes,
    JSONProperty("summary", .text, "of evidence: more about it").atTimes,
    JSONProperty("symbol", .text, "of evidence: the symbol of the document, as typed").atTimes,
    JSONProperty("paragraph", .text, "of evidence: the paragraphs of it, as typed").atTimes,
    JSONProperty("url", .text, "of evidence: the address").atTimes,
    JSONProperty("document", .text, "of evidence: the title of the document").atTimes,
    JSONProperty("archived", .text, "of evidence: the address of a copy that is kept").atTimes,
    JSONProperty("documentLanguage", .text, "of evidence: the language of the document").atTimes,
    JSONProperty("body", .text, "of evidence: the body that issued it").atTimes,
    JSONProperty(
      "commitments", .list(.text),
      "of evidence: the commitments with their direction, such as `PER-3:advances`"
    ).atTimes,
    JSONProperty("roles", .list(.text), "of evidence: the keys of the roles that acted").atTimes,
    JSONProperty("states", .list(.text), "of evidence: the States with their relation, such as `CAF:host`")
      .atTimes,
    JSONProperty("missions", .list(.text), "of evidence: the acronyms of the missions it names").atTimes,
    JSONProperty("nature", .choice(EvidenceNature.self), "of evidence: what kind of thing it is").atTimes,
    JSONProperty("published", .date, "of evidence: when the document was published").atTimes,
    JSONProperty("covers", .text, "of evidence: the period that it reports on, such as `2025-07/2026-06`")
      .atTimes,
    JSONProperty("tags", .list(.text), "of evidence: words of its own").atTimes,
  ]

  private static let ofAssessment: [JSONProperty] = [
    JSONProperty("commitment", .text, "of an assessment: the commitment").atTimes,
    JSONProperty("status", .choice(AssessmentStatus.self), "of an assessment: the status judged").atTimes,
    JSONProperty("basis", .choice(Basis.self), "of an assessment: on whose word it rests").atTimes,
    JSONProperty("rationale", .text, "of an assessment: why").atTimes,
    JSONProperty("cites", .list(.identifier), "of an assessment: the evidence that it rests on").atTimes,
    JSONProperty("gaps", .text, "of an assessment: what is missing").atTimes,
    JSONProperty("searched", .text, "of an assessment: where evidence was looked for").atTimes,
    JSONProperty("assessedBy", .text, "of an assessment: who assessed").atTimes,
    JSONProperty("approvedBy", .text, "of an assessment: the second person who approved").atTimes,
    JSONProperty(
      "reported", .choice(AssessmentStatus.self), "of an assessment: the status that the implementer reports"
    )
    .atTimes,
    JSONProperty("rubric", .text, "of an assessment: the version of the rubric").atTimes,
    JSONProperty(
      "wording", .text, "of an assessment: the fingerprint of the wording assessed, 16 hexadecimal digits"
    )
    .atTimes,
  ]

  private static let ofMembership: [JSONProperty] = [
    JSONProperty("member", .text, "of a membership: the code of whoever holds the role").atTimes,
    JSONProperty("role", .text, "of a membership: the key of the role").atTimes,
    JSONProperty("to", .date, "of a membership: its last day").atTimes,
    JSONProperty("detail", .text, "of a membership: a rank, a mission or the like").atTimes,
  ]

  private static let ofEndorsement: [JSONProperty] = [
    JSONProperty("endorser", .text, "of an endorsement: the code of the endorser").atTimes,
    JSONProperty(
      "act", .choice(Endorsement.Act.self), "of an endorsement: what the endorser did; only where it withdrew"
    ).atTimes,
    JSONProperty("verb", .text, "of an endorsement: the verb that the source uses").atTimes,
    JSONProperty("grade", .choice(Endorsement.Grade.self), "of an endorsement: how good the source is")
      .atTimes,
    JSONProperty(
      "manner", .choice(Endorsement.Manner.self),
      "of an endorsement: how the source names the endorser; only where through a group"
    ).atTimes,
    JSONProperty("source", .text, "of an endorsement or a membership: where it is documented").atTimes,
    JSONProperty("statement", .text, "of an endorsement: the statement made on it").atTimes,
    JSONProperty("note", .text, "of an endorsement: a remark").atTimes,
  ]

  private static let tail: [JSONProperty] = [
    JSONProperty("office", .text, "the office that recorded it").atTimes,
    JSONProperty("by", .text, "who recorded it, where that is said").atTimes,
    JSONProperty("recorded", .time, "when it was recorded"),
    JSONProperty("clock", .choice(["given"]), "where the time was given and not the clock's").atTimes,
    JSONProperty(
      "origin", .text, "the row of a list that it was imported from, so that importing twice adds nothing"
    )
    .atTimes,
    JSONProperty("corrects", .list(.identifier), "the records that it replaces").atTimes,
    JSONProperty("retracts", .list(.identifier), "the records that it takes back").atTimes,
    JSONProperty("reason", .text, "why it replaces them or takes them back").atTimes,
    JSONProperty("redacted", .text, "why its content was blacked out").atTimes,
  ]
}
