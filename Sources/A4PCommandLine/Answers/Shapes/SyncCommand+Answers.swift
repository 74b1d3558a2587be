import Formats

extension SyncCommand {
  static let answers = [
    AnswerShape(
      "sync", "What was shared, or would be with `--dry-run`; where a step fails, what was done before.",
      [
        JSONProperty("dryRun", .flag, "whether it was only said"),
        JSONProperty("complete", .flag, "whether all steps were taken"),
        JSONProperty("remote", .text, "where the branch goes; `null` where it follows none").orNull,
        JSONProperty("committedFiles", .integer, "the files committed"),
        JSONProperty("committed", .object(counts), "the records committed"),
        JSONProperty("received", .object(counts), "the records that came in"),
        JSONProperty("sent", .object(counts), "the records that were sent"),
        JSONProperty("leftAlone", .list(.text), "changed files that are for others to commit"),
        JSONProperty("rewrittenQuarters", .list(.quarter), "the quarters whose pages both sides had written"),
      ])
  ]

  private static let counts = [
    JSONProperty("records", .integer, "how many"),
    JSONProperty(
      "offices",
      .objects([
        JSONProperty("office", .text, "the office"), JSONProperty("records", .integer, "how many of it"),
      ]),
      "of which offices, by name"),
  ]
}
