import Formats

extension VerifyCommand {
  static let answers = [
    AnswerShape(
      "verify", "Whether anything recorded was altered or removed.",
      [
        JSONProperty("verified", .integer, "records whose sum fits"),
        JSONProperty("streams", .integer, "the streams"),
        JSONProperty(
          "findings", .list(SharedShape.finding.shape), "none where nothing was altered or removed"),
        JSONProperty("gaps", .list(SharedShape.finding.shape), "records whose predecessor was never here"),
        JSONProperty(
          "redacted",
          .objects([
            JSONProperty("id", .identifier, "the record"), JSONProperty("reason", .text, "why"),
            JSONProperty.file,
            JSONProperty.line,
          ]), "records whose content was blacked out"),
        JSONProperty(
          "seals",
          .objects([
            JSONProperty("quarter", .quarter, "the quarter signed"),
            JSONProperty("records", .integer, "the records sealed"),
            JSONProperty("ok", .flag, "whether all is found as it was signed"),
          ]), "the seals"),
        JSONProperty("git", .object(git), "what git's history says; `null` without git").orNull,
      ], table: .findings)
  ]

  private static let git = [
    JSONProperty("commits", .integer, "the commits that were looked at"),
    JSONProperty("shallow", .flag, "whether this clone holds only a part of the history"),
    JSONProperty(
      "findings", .list(SharedShape.finding.shape), "recorded lines that a commit changed or took away"),
    JSONProperty("redactions", .list(SharedShape.finding.shape), "lines that were blacked out"),
  ]
}
