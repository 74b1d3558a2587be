import Formats

extension CheckCommand {
  static let answers = [
    AnswerShape(
      "check", "Everything that is wrong in the workspace.",
      [JSONProperty("findings", .list(SharedShape.finding.shape), "none where nothing is wrong")],
      rows: "findings")
  ]
}
