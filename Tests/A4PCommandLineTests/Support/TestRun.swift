import A4PCommandLine
import Formats
import Testing

/// What one run of the tool said, and how it ended.
struct TestRun {
  let output: String
  let notes: [String]
  let code: ExitCode

  init(_ answer: Answer) {
    output = answer.output
    notes = answer.notes
    code = answer.code
  }

  /// What stands on standard error.
  var errors: String { notes.map { $0 + "\n" }.joined() }

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The lines, cut into the columns of a table at runs of two spaces or more.
  var cells: [[String]] {
    lines.map { line in
      line.replacing(#/  +/#, with: "\t").split(separator: "\t").map(String.init)
    }
  }

  /// The one document of JSON on standard output.
  func json() throws -> JSONNode {
    try #require(try? JSONReader.read(Array(output.utf8)), "this is no JSON: \(output)")
  }

  /// The elements of a member of the document.
  func elements(_ name: String) throws -> [JSONNode] { try #require(try json()[name]?.elements) }

  /// The identifier that a recording command prints on a line of its own.
  func id() throws -> String {
    let id = try #require(
      lines.first { $0.count == 26 && !$0.contains(" ") }, "no identifier in: \(output)\(errors)")
    return id
  }
}

extension JSONNode {
  /// The names of the members, in order.
  var names: [String] { members?.map(\.name) ?? [] }

  /// The text of a member, or of a number as it is written.
  func text(_ name: String) -> String? {
    switch self[name]?.content {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The texts of a member that is a list.
  func texts(_ name: String) -> [String] { self[name]?.elements?.compactMap(\.text) ?? [] }
}
