import CommitmentModel
import Formats

extension ImportCommand {
  static let answers = [
    AnswerShape(
      "import evidence FILE", "What a table that came back would change, or has changed.",
      file + [
        JSONProperty("changes", .objects(change), "the cells that change"),
        JSONProperty(
          "additions",
          .objects([
            JSONProperty("row", .integer, "the row of the file, the heading being 1"),
            JSONProperty("words", .text, "what it says, in a line"),
          ]), "the rows that are new"),
        JSONProperty(
          "retyped", .objects(change), "the cells that a spreadsheet seems to have changed by itself"),
        JSONProperty(
          "findings",
          .objects(
            [JSONProperty("severity", .choice(Diagnostic.Severity.self), "how bad it is")] + place + [
              JSONProperty("message", .text, "what is wrong"),
              JSONProperty("hint", .text, "what would do").orNull,
            ]), "what is wrong with the file"),
        JSONProperty("unchanged", .integer, "rows that say what is recorded"),
        JSONProperty("absent", .integer, "records or rows that are not in the file, and stay"),
        JSONProperty("ids", .list(.identifier), "the records that were written"),
        JSONProperty("paths", .list(.text), "the files that were written, or would be"),
      ]),
    AnswerShape(
      "import endorsements LIST", "What a list of endorsers would record, or has recorded.",
      file + [
        JSONProperty(
          "additions",
          .objects(
            remark + JSONProperty.dated("the date recorded") + [
              JSONProperty(
                "origin", .text, "what tells the row from others, so that importing twice adds nothing"),
              JSONProperty("id", .identifier, "the record, once it is written").orNull,
            ]), "the rows that are recorded"),
        JSONProperty(
          "present", .objects(remark + [JSONProperty.candidates]), "the rows that are there already"),
        JSONProperty(
          "problems", .objects(remark + [JSONProperty.candidates]), "the rows that are not understood"),
        JSONProperty("total", .object(total), "how the list compares; only where it names somebody").atTimes,
      ]),
  ]

  private static let file =
    JSONProperty.head + [
      JSONProperty("kind", .text, "what was imported, such as `evidence`"),
      JSONProperty("file", .text, "the file, as it was named"),
      JSONProperty("written", .flag, "whether it was written, and not only looked at"),
    ]

  private static let place = [
    JSONProperty("row", .integer, "the row of the file, the heading being 1"),
    JSONProperty("column", .text, "the letters of the column").orNull,
    JSONProperty("key", .text, "the heading of the column").orNull,
  ]

  private static let change =
    place + [
      JSONProperty("subject", .text, "the record or the row meant"),
      JSONProperty("before", .text, "what is recorded"), JSONProperty("after", .text, "what the cell says"),
    ]

  private static let remark = [
    JSONProperty("line", .integer, "the line of the file"),
    JSONProperty("input", .text, "the name as it is written"),
    JSONProperty("words", .text, "what becomes of it, in words"),
  ]

  private static let total = [
    JSONProperty.asOf, JSONProperty("namedStates", .integer, "Member States that the list names"),
    JSONProperty("documentedStates", .integer, "Member States documented with it"),
    JSONProperty("officialStates", .integer, "States in the official total of that day").orNull,
    JSONProperty("difference", .integer, "how many more are documented than counted").orNull,
  ]
}
