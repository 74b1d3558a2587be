package import Formats

/// One answer that a command gives to programs: its keys with what they hold and mean.
///
/// The page about JSON and `a4p help --json` are written from it, and tests hold every answer against it; so it is the
/// only description there is. Keys keep their names, meaning and order; new ones may be added.
package struct AnswerShape: Sendable {
  /// What is typed for it, such as `evidence ID`, without the name of the tool and without `--format json`.
  package var line: String
  /// What it says, as a sentence.
  package var summary: String
  package var properties: [JSONProperty]
  /// How it comes as CSV; nil where it does not.
  package var table: AnswerTableShape?

  init(_ line: String, _ summary: String, _ properties: [JSONProperty], table: AnswerTableShape? = nil) {
    self.line = line
    self.summary = summary
    self.properties = properties
    self.table = table
  }

  init(_ line: String, _ summary: String, _ properties: [JSONProperty], rows: String) {
    self.init(line, summary, properties, table: .rows(of: rows))
  }

  /// The keys of the rows as CSV, in order.
  package var columns: [String]? {
    guard case .rows(let rows) = table, let list = properties.first(where: { $0.name == rows }),
      case .list(let element) = list.shape
    else { return nil }
    return switch element {
    case .object(let row), .like(_, .object(let row)): row.map(\.name)
    default: nil
    }
  }

  /// Every answer of the tool, in the order of its commands.
  package static var all: [AnswerShape] { Tool.commands.flatMap { $0.answers } }
}
