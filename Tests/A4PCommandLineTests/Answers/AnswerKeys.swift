import A4PCommandLine
import Formats
import Foundation
import TestSupport

/// The keys of all answers, a line each.
enum AnswerKeys {
  static let file = "answer-keys.txt"

  /// Such as `'evidence': title: text; or null`; where there are few values, each has a line of its own.
  static var all: [String] {
    let own = AnswerShape.all.flatMap { lines(answer: $0.line, $0.properties) }
    return own + SharedShape.all.flatMap { lines(answer: "'\($0.name)'", $0.properties) }
  }

  private static func lines(answer: String, _ properties: [JSONProperty]) -> [String] {
    JSONShapeRow.rows(properties).flatMap { row -> [String] in
      let start = "\(answer): \(row.path): "
      let parts = row.words.split(separator: "; ", maxSplits: 1).map(String.init)
      guard let first = parts.first, first.contains(", "), !first.contains(", see '"),
        let kind = first.firstRange(of: " of ")
      else {
        return [start + row.words]
      }
      let values = first[kind.upperBound...].split(separator: ", ")
      return [
        start + ([String(first[..<kind.upperBound]) + "these"] + parts.dropFirst()).joined(separator: "; ")
      ]
        + values.map { "\(start)'\($0)'" }
    }
  }

  /// The paths of one answer, with those of the shapes that it refers to by their names.
  static func paths(of answer: AnswerShape) -> [String] {
    JSONShapeRow.rows(answer.properties).map(\.path)
      + SharedShape.all.flatMap { shape in
        JSONShapeRow.rows(shape.properties).map { "\(shape.name).\($0.path)" }
      }
  }

  /// The keys that were recorded.
  static func recorded() throws -> [String] {
    let url = ProjectFolder.url("Tests/A4PCommandLineTests/Goldens/\(file)")
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
