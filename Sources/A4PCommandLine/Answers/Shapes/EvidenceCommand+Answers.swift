import CommitmentModel
import Formats

extension EvidenceCommand {
  static let answers = [
    AnswerShape(
      "evidence", "The evidence that fits the options, latest first.",
      JSONProperty.head + [
        JSONProperty(
          "evidence", .list(SharedShape.evidence.shape), "the live records; with `--all` also the others")
      ], rows: "evidence"),
    AnswerShape(
      "evidence ID", "One record in full, whatever its kind.",
      JSONProperty.head + [
        JSONProperty("record", SharedShape.record.shape, "what it says"),
        JSONProperty("standing", .choice(Standing.self), "how it stands among the records"),
        JSONProperty("replacedBy", .list(.identifier), "the records that stand for it now"),
        JSONProperty.file.orNull, JSONProperty.line.orNull,
      ], table: .oneRow),
  ]
}
