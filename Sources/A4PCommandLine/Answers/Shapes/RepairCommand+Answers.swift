import Formats

extension RepairCommand {
  static let answers = [
    AnswerShape(
      "repair", "What can be mended safely, or was mended with `--yes`.",
      [
        JSONProperty("repaired", .flag, "whether anything was mended"),
        JSONProperty("steps", .list(SharedShape.finding.shape), "what is mended"),
        JSONProperty("kept", .list(.text), "the files that keep what was taken away"),
      ], table: .findings)
  ]
}
