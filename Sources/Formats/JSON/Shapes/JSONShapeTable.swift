/// The description of an object as a table in Markdown, a line a key, so that a change of one key is a change of one line.
package enum JSONShapeTable {
  /// The first line of every table.
  package static let header = "| key | holds | meaning |"

  /// The lines of the table, each with its line feed.
  ///
  /// Meanings are written by ourselves, with backticks around what is typed; of what Markdown would read only the bar
  /// between cells needs a backslash.
  package static func text(_ properties: [JSONProperty]) -> String {
    let rows = JSONShapeRow.rows(properties).map { row in
      "| `\(row.path)` | \(escaped(row.words)) | \(escaped(row.meaning)) |"
    }
    return ([header, "|---|---|---|"] + rows).map { $0 + "\n" }.joined()
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
