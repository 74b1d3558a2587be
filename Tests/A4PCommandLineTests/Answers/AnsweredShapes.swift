import A4PCommandLine
import Formats
import TestSupport
import Testing

/// Answers of the tool as they come, each held against its description.
struct AnsweredShapes {
  private(set) var checks: [String: JSONShapeCheck] = [:]

  /// Holds one answer against the description of its line; `shape` says which where a command has several.
  mutating func add(_ run: TestRun, of shape: String) throws {
    let answer = try #require(
      AnswerShape.all.first { $0.line == shape }, "no answer is described as '\(shape)'")
    #expect(run.output.hasSuffix("}\n"), "\(shape): \(run.errors)")
    checks[shape, default: JSONShapeCheck()].check(try run.json(), answer.properties)
  }

  /// What does not fit its description.
  var problems: [String] {
    checks.sorted { $0.key < $1.key }.flatMap { line, check in
      Set(check.problems).sorted().map { "\(line): \($0)" }
    }
  }

  /// The keys that are described and stood in no answer with a value.
  var unmet: [String] {
    let own = AnswerShape.all.flatMap { answer in
      JSONShapeCheck.described(answer.properties).subtracting(checks[answer.line]?.met ?? []).map {
        "\(answer.line): \($0)"
      }
    }
    let met = Set(checks.values.flatMap(\.met))
    let shared = SharedShape.all.flatMap { shape in
      JSONShapeCheck.described(shape.properties).map { "\(shape.name).\($0)" }.filter { !met.contains($0) }
    }
    return (own + shared).sorted()
  }
}
