import Formats

/// The answers of the commands that record one thing.
extension Recorder {
  static func answer(_ line: String, _ summary: String) -> AnswerShape {
    AnswerShape(line, summary, recorded)
  }

  static let recorded = [
    JSONProperty("id", .identifier, "the record"),
    JSONProperty("record", SharedShape.record.shape, "what was recorded, or would be with `--dry-run`"),
  ]
}

extension RecordCommand {
  static let answers = [Recorder.answer("record", "A piece of evidence that was recorded.")]
}

extension AssessCommand {
  static let answers = [
    Recorder.answer("assess", "An assessment that was recorded, or one that was said again."),
    AnswerShape(
      "assess --reaffirm", "Several assessments that were said again.",
      [JSONProperty("records", .objects(Recorder.recorded), "the records, in the order of the commitments")]),
  ]
}

extension ApproveCommand {
  static let answers = [Recorder.answer("approve", "The assessment with its approval, as a correction.")]
}

extension EndorseCommand {
  static let answers = [Recorder.answer("endorse", "An endorsement or a withdrawal that was recorded.")]
}

extension RoleCommand {
  static let answers = [Recorder.answer("role", "A membership in a role that was recorded.")]
}

extension CorrectCommand {
  static let answers = [Recorder.answer("correct", "The record that replaces another.")]
}

extension RetractCommand {
  static let answers = [Recorder.answer("retract", "The record that takes another back.")]
}

extension RedactCommand {
  static let answers = [
    AnswerShape(
      "redact", "A record whose content was blacked out, or would be with `--dry-run`.",
      [
        JSONProperty("id", .identifier, "the record"), JSONProperty("redacted", .text, "why"),
        JSONProperty("places", .objects([JSONProperty.file, JSONProperty.line]), "where it stands"),
      ])
  ]
}
