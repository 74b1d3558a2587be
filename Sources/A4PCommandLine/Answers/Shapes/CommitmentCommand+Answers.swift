import CommitmentModel
import Formats

extension CommitmentCommand {
  static let answers = [
    AnswerShape(
      "commitment COMMITMENT", "Everything about one commitment.",
      JSONProperty.head + CommitmentsCommand.row + [
        JSONProperty("sentences", .text, "what is undertaken, in this tracker's words"),
        JSONProperty("readingNote", .text, "how this tracker reads it"),
        JSONProperty("inferred", .list(.text), "those of the roles called on that are inferred"),
        JSONProperty("assessedBy", .list(.choice(Basis.self)), "the bases on which a status may rest"),
        JSONProperty(
          "measurable", .choice(Commitment.Measurability.self), "how far progress can be measured"),
        JSONProperty("responsibleOffice", .text, "the office designated").orNull,
        JSONProperty("targetDate", .date, "a date that a body has adopted for it").orNull,
        JSONProperty("sources", .list(.text), "the keys of the sources behind it"),
        JSONProperty(
          "assessments", .list(SharedShape.record.shape), "the assessments that count, latest first"),
        JSONProperty("evidence", .list(SharedShape.evidence.shape), "the evidence that counts, latest first"),
      ], table: .oneRow)
  ]
}
