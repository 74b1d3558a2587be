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
  /// The list whose elements are the rows of the answer as CSV, with their keys for a heading; nil where there is
  /// no CSV.
  package var rows: String?

  init(_ line: String, _ summary: String, _ properties: [JSONProperty], rows: String? = nil) {
    self.line = line
    self.summary = summary
    self.properties = properties
    self.rows = rows
  }

  /// The keys of the rows as CSV, in order.
  package var columns: [String]? {
    guard let rows, let list = properties.first(where: { $0.name == rows }),
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
