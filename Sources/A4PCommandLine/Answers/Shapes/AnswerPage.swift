import Formats
import Scorecards

/// The page that describes the JSON of every command, written from the shapes by which tests hold the answers.
package enum AnswerPage {
  /// The page as Markdown.
  package static var text: String {
    var parts = ["# JSON of the commands\n"] + opening.map(paragraph)
    for answer in AnswerShape.all {
      parts += ["## `\(Tool.syntax.name) \(answer.line)`\n", paragraph(answer.summary)]
      if answer.properties == TwinShape.properties {
        parts.append(paragraph(twinReference))
        continue
      }
      if let table = answer.table { parts.append(paragraph("As CSV: \(table.words)")) }
      parts.append(JSONShapeTable.text(answer.properties))
    }
    for shape in SharedShape.all {
      parts += [
        "## Shared: \(shape.name)\n", paragraph(shape.summary), JSONShapeTable.text(shape.properties),
      ]
    }
    return parts.joined(separator: "\n")
  }

  private static func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: 120).map { $0 + "\n" }.joined()
  }

  private static let twinReference =
    "Its keys stand in [Reports/README.md](../../Reports/README.md#the-json), beside the pages; "
    + "`\(Tool.syntax.name) help scorecard --json` lists them too."

  private static var opening: [String] {
    [
      "Written from the description by which tests hold every answer; `a4p help COMMAND --json` shows the same at the "
        + "terminal.",
      "With `--format json` an answer is one document of UTF-8 on standard output, without colours, its keys in a fixed "
        + "order. Keys keep their names, meaning and order; new ones may be added, to them and to the values that "
        + "a key can have, so pass over what you do not know. Below, `[]` stands for each element of a list and `*` for "
        + "each key of an object.",
      "A key is always there and never `null`, unless it says otherwise. `null` means that something is not known or is "
        + "not there; a list without elements is `[]`. Texts are as they were recorded, in every script.",
      "A *date* is written at the precision that is known: `2018`, `2018-08` or `2018-08-17` (ISO 8601), and `2018-Q3` "
        + "for a quarter. Beside it stands how exactly it is known, where `by` says on or before that day. A *day* is "
        + "exact, a *quarter* is `2018-Q3`, a *time* is in UTC: `2018-08-17T09:30:00Z`. An *identifier* is the whole "
        + "identifier of a record, 26 characters. *SHA-256* is 64 hexadecimal digits. Counts are integers.",
      "The answer to a question may be no: the exit code is then 1, and the keys are the same. Complaints go to standard "
        + "error. Where something is refused, nothing stands on standard output, except that `sync` says how far it came.",
      "As CSV (`--format csv`) a list has its keys for headings and a row for each element. What is `null` or not there is "
        + "empty; several texts in a cell are parted by a semicolon and a space, members of an object by a colon. `export` "
        + "writes its tables so that spreadsheets give them back whole.",
    ]
  }
}
