import CommitmentLedger
import CommitmentModel
import Formats

extension ExportCommand {
  static let answers =
    [
      table("evidence", "The evidence that counts, by date.", evidence),
      table("assessments", "The assessments that count, by date.", assessment),
      table("endorsements", "The endorsements and withdrawals that count, by date.", endorsement),
      table("memberships", "The memberships that count, by date.", membership),
    ] + [
      AnswerShape(
        "export commitments", "The catalogue of commitments.",
        JSONProperty.head + [JSONProperty("commitments", .objects(commitment), "the commitments, by number")],
        rows: "commitments"),
      AnswerShape(
        "export REGISTER",
        "A register: the list has the name of the register, such as `states` or `missions`, and its rows have the "
          + "headings of the file for keys.",
        JSONProperty.head + [
          JSONProperty("states", .list(.map([], .text)), "the rows, in the order of the file")
        ],
        rows: "states"),
    ]

  private static func table(_ name: String, _ summary: String, _ own: [JSONProperty]) -> AnswerShape {
    AnswerShape(
      "export \(name)", summary,
      JSONProperty.head + [JSONProperty(name, .objects(start + own + end), "the records")],
      rows: name)
  }

  private static let start =
    [JSONProperty("id", .identifier, "the record")]
    + JSONProperty.dated("when it happened, or as of when it holds") + [
      JSONProperty("recorded", .time, "when it was recorded")
    ]

  private static let end = [
    JSONProperty("office", .text, "the office that recorded it"),
    JSONProperty("by", .text, "who recorded it, where that is said").orNull,
    JSONProperty("corrects", .list(.identifier), "the records that it replaces"),
  ]

  private static let evidence = [
    JSONProperty("title", .text, "what happened, in a line"),
    JSONProperty("summary", .text, "more about it").orNull,
    JSONProperty("symbol", .text, "the symbol of the document, as typed").orNull,
    JSONProperty("paragraph", .text, "the paragraphs of it, as typed").orNull,
    JSONProperty("url", .text, "the address").orNull,
    JSONProperty("document", .text, "the title of the document").orNull,
    JSONProperty("archived", .text, "the address of a copy that is kept").orNull,
    JSONProperty("documentLanguage", .text, "the language of the document").orNull,
    JSONProperty("body", .text, "the body that issued it").orNull, SharedShape.marks,
    JSONProperty("roles", .list(.text), "the keys of the roles that acted"), SharedShape.states,
    JSONProperty("missions", .list(.text), "the acronyms of the missions it names"),
    JSONProperty("nature", .choice(EvidenceNature.self), "what kind of thing it is"),
    JSONProperty("published", .date, "when the document was published").orNull,
    JSONProperty("covers", .text, "the period that it reports on, such as `2025-07/2026-06`").orNull,
    JSONProperty("tags", .list(.text), "words of its own"),
  ]

  private static let assessment = [
    JSONProperty("commitment", .text, "the commitment"),
    JSONProperty("status", .choice(AssessmentStatus.self), "the status judged"),
    JSONProperty("basis", .choice(Basis.self), "on whose word it rests"),
    JSONProperty("rationale", .text, "why"),
    JSONProperty("cites", .list(.identifier), "the evidence that it rests on"),
    JSONProperty("gaps", .text, "what is missing").orNull,
    JSONProperty("searched", .text, "where evidence was looked for").orNull,
    JSONProperty("assessedBy", .text, "who assessed").orNull,
    JSONProperty("approvedBy", .text, "the second person who approved").orNull,
    JSONProperty("reported", .choice(AssessmentStatus.self), "the status that the implementer reports")
      .orNull,
    JSONProperty("rubric", .text, "the version of the rubric"),
    JSONProperty("wording", .text, "the fingerprint of the wording assessed, 16 hexadecimal digits"),
  ]

  private static let endorsement = [
    JSONProperty("endorser", .text, "the code of the endorser"),
    JSONProperty("name", .text, "its English short name"),
    JSONProperty("act", .choice(Endorsement.Act.self), "what it did"),
    JSONProperty("verb", .text, "the verb that the source uses").orNull,
    JSONProperty("grade", .choice(Endorsement.Grade.self), "how good the source is").orNull,
    JSONProperty("manner", .choice(Endorsement.Manner.self), "how the source names it"),
    JSONProperty("source", .text, "where it is documented"),
    JSONProperty("statement", .text, "the statement made on it").orNull,
    JSONProperty("note", .text, "a remark").orNull,
  ]

  private static let membership = [
    JSONProperty("member", .text, "the code of whoever holds the role"),
    JSONProperty("name", .text, "its English short name"), JSONProperty("role", .text, "the key of the role"),
    JSONProperty("to", .date, "until when").orNull,
    JSONProperty("detail", .text, "a rank, a mission or the like").orNull,
    JSONProperty("source", .text, "where it is documented"),
  ]

  private static let commitment = [
    JSONProperty("id", .text, "the identifier, such as `PER-3`"),
    JSONProperty("number", .integer, "its number").orNull,
    JSONProperty("area", .text, "the key of its area; `null` for a follow-up commitment").orNull,
    JSONProperty("title", .text, "its English title"),
    JSONProperty("sentences", .text, "what is undertaken, in this tracker's words"),
    JSONProperty("readingNote", .text, "how this tracker reads it").orNull,
    JSONProperty("paragraph", .integer, "the paragraph of the text, where known").orNull,
    JSONProperty("calledOn", .list(.text), "the keys of the roles called on"),
    JSONProperty("inferred", .list(.text), "those of them that are inferred"),
    JSONProperty("term", .choice(Commitment.Term.self), "whether it can be completed"),
    JSONProperty("assessedBy", .list(.choice(Basis.self)), "the bases on which a status may rest"),
    JSONProperty("measurable", .choice(Commitment.Measurability.self), "how far progress can be measured"),
    JSONProperty("provenance", .choice(Commitment.Provenance.self), "how far the text behind it was seen"),
    JSONProperty("sources", .list(.text), "the keys of the sources behind it"),
    JSONProperty("responsibleOffice", .text, "the office designated").orNull,
    JSONProperty("targetDate", .date, "a date that a body has adopted for it").orNull,
  ]
}
