import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The tool in this process, without the environment of whoever runs the tests.
enum ToolRun {
  /// The time that examples are run at.
  static let examplesTime = Instant("2026-11-21T12:00:00Z")

  /// A context in a folder; nothing of the user's own settings is seen or touched.
  static func context(in folder: URL, home: URL) -> Context {
    var context = Context.system()
    context.folder = folder.path
    context.environment = ["HOME": home.path, "XDG_STATE_HOME": home.appendingPathComponent("state").path]
    context.width = nil
    context.terminal = nil
    context.isColored = false
    return context
  }

  /// Runs `body` with a folder of its own, which is removed afterwards.
  static func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("repository-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// The files of a quarter's scorecard as the tool writes them now, by their paths below `Reports/`.
  static func scorecard(
    _ quarter: Quarter, languages: [String], of workspace: URL = ProjectFolder.url
  ) throws -> [String: String] {
    try withTemporaryFolder { folder in
      let output = folder.appendingPathComponent("pages")
      let words =
        ["scorecard", "--quarter", quarter.description, "--output", output.path]
        + languages.flatMap { ["--language", $0] }
      let answer = Tool.run(words, in: context(in: workspace, home: folder))
      try #require(answer.code == .done, "\(answer.notes.joined(separator: "\n"))")
      var files: [String: String] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) {
        guard let data = try? Data(contentsOf: output.appendingPathComponent(path)) else { continue }
        files[path] = String(decoding: data, as: UTF8.self)
      }
      return files
    }
  }

  /// Runs `body` with a copy of the workspace that holds the data that ship and their pages, and a home of its own.
  ///
  /// Offices that record later do not change what the README shows.
  static func withShippedWorkspace<Value>(_ body: (_ workspace: URL, _ home: URL) throws -> Value) throws
    -> Value
  {
    try withTemporaryFolder { folder in
      let workspace = folder.appendingPathComponent("workspace")
      let home = folder.appendingPathComponent("home")
      for path in try ProjectFiles.paths(below: "Commitments") where isShipped(path) {
        let copy = workspace.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(ProjectFiles.bytes(path)).write(to: copy)
      }
      for quarter in ProjectFiles.folders(in: "Reports") {
        let languages = ProjectFiles.folders(in: "Reports/\(quarter)").flatMap { ["--language", $0] }
        let words = ["scorecard", "--quarter", quarter] + languages
        let answer = Tool.run(words, in: context(in: workspace, home: home))
        try #require(answer.code == .done, "\(answer.notes.joined(separator: "\n"))")
      }
      return try body(workspace, home)
    }
  }

  private static func isShipped(_ path: String) -> Bool {
    let isOfLedger = path.hasPrefix("Commitments/Ledger/") && path.hasSuffix(".jsonl")
    return !isOfLedger || path.hasPrefix("Commitments/Ledger/\(RealWorkspace.shippedOffice)/")
  }
}
