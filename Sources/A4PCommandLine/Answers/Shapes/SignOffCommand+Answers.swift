import Formats

extension SignOffCommand {
  static let answers = [
    AnswerShape(
      "sign-off", "The seal as it was written into `Commitments/SignOffs/`.",
      [
        JSONProperty("quarter", .quarter, "the quarter signed"),
        JSONProperty("framework", .text, "the framework"),
        JSONProperty("preparedBy", .text, "who prepared the scorecard"),
        JSONProperty("reviewedBy", .text, "who reviewed it, where somebody did").atTimes,
        JSONProperty("approvedBy", .text, "who approved it"), JSONProperty("signed", .time, "when"),
        JSONProperty("clock", .choice(["given"]), "where the time was given and not the clock's").atTimes,
        JSONProperty("rubric", .text, "the version of the rubric"),
        JSONProperty(
          "heads",
          .objects([
            JSONProperty("office", .text, "the office"),
            JSONProperty("stream", .text, "the stream of its records"),
            JSONProperty("sum", .digest, "the sum of the last record"),
          ]), "the last record of every stream"),
        JSONProperty(
          "records",
          .object([
            JSONProperty("count", .integer, "how many"),
            JSONProperty("sha256", .digest, "SHA-256 over their sums"),
          ]), "the records sealed"),
        JSONProperty("files", .objects(digests), "the files of the catalogue and the registers"),
        JSONProperty("pages", .objects(digests), "the pages"),
        JSONProperty("pageFormat", .integer, "the page format number"),
        JSONProperty("tool", .text, "the version of a4p"),
        JSONProperty("previous", .digest, "SHA-256 of the seal before it, where there is one").atTimes,
        JSONProperty(
          "replaces",
          .object([
            JSONProperty("sha256", .digest, "SHA-256 of the seal replaced"),
            JSONProperty("reason", .text, "why"),
          ]), "the seal that it stands for, where the quarter was signed again"
        ).atTimes,
      ])
  ]

  private static let digests = [
    JSONProperty("path", .text, "the path, from the folder of the workspace"),
    JSONProperty("sha256", .digest, "SHA-256 of the file"),
  ]
}
