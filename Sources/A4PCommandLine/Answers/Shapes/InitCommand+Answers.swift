import Formats

extension InitCommand {
  static let answers = [
    AnswerShape(
      "init", "What was made, and who records in it.",
      [
        JSONProperty("workspace", .text, "the folder of the new workspace, as it was named").orNull,
        JSONProperty("office", .text, "the office that the clone records for, where it was said").orNull,
      ])
  ]
}
