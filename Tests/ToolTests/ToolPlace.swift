import Foundation
import TestSupport
import Testing

/// A folder of its own with an invented workspace, and the built tool in it.
struct ToolPlace {
  let folder: URL
  var tool: BuiltTool

  init(_ workspace: InventedWorkspace = InventedWorkspace(), streams: Int = 1) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-place-\(UUID().uuidString)")
    let place = folder.appendingPathComponent("place")
    try workspace.write(into: place, streams: streams)
    tool = BuiltTool(in: place)
    tool.environment["A4P_OFFICE"] = "one"
    tool.environment["XDG_STATE_HOME"] = folder.appendingPathComponent("state").path
    for name in ["GIT_AUTHOR", "GIT_COMMITTER"] {
      tool.environment["\(name)_NAME"] = "Somebody"
      tool.environment["\(name)_EMAIL"] = "somebody@invented.example"
    }
    tool.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Words that record one piece of evidence.
  static let recording = [
    "record", "--commitment", "ALP-1:advances", "--date", "2026-08-30", "--title", "Rules for rivers",
    "--symbol", "A/81/1", "--quiet",
  ]

  /// The same as a line of the shell.
  static let recordingLine =
    "\"$A4P\" " + recording.map { "'\($0)'" }.joined(separator: " ")

  /// Every file below a folder of the workspace, by path.
  func files(below name: String) throws -> [String: Data] {
    let top = tool.folder.appendingPathComponent(name)
    let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    var files: [String: Data] = [:]
    for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      files[name] = FileManager.default.contents(atPath: top.appendingPathComponent(name).path)
    }
    return files
  }

  /// The text of all segments.
  func ledger() throws -> String {
    try files(below: "Commitments/Ledger").filter { $0.key.hasSuffix(".jsonl") }.sorted { $0.key < $1.key }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
  }

  /// Runs a line of the shell that must end well, in which `$A4P` is the tool.
  @discardableResult
  func shell(_ line: String) throws -> BuiltTool.Outcome {
    let outcome = try tool.shell(line)
    try #require(outcome.code == 0, "'\(line)': \(outcome.output)\(outcome.errors)")
    return outcome
  }
}
