import Foundation

/// Somebody at a terminal who types one line after another: the folder that a line goes to is where the next begins.
struct TerminalSession {
  /// What a line printed, both streams as they came, and how it ended.
  struct Outcome {
    var text: String
    var code: Int32
  }

  static let columns = 100

  private(set) var folder: URL
  private let environment: [String: String]
  private let note: URL

  /// Begins in a folder, with a home of its own; nothing of the settings of whoever runs the tests is seen.
  init(in folder: URL, home: URL) throws {
    self.folder = folder
    note = home.appendingPathComponent("folder")
    let tool = try URL(fileURLWithPath: BuiltTool.path()).deletingLastPathComponent().path
    environment = [
      "PATH": tool + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      "HOME": home.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
      "TZ": "UTC",
      // No colours, no line of progress, no pager.
      "TERM": "dumb",
    ]
  }

  /// Types a line; where the tool asks whether it should go on, `answers` are typed one after another.
  mutating func type(_ line: String, answers: [String] = []) throws -> Outcome {
    guard let terminal = PseudoTerminal(columns: Self.columns, rows: 1000) else {
      throw CocoaError(.fileReadUnknown)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(line)\ncode=$?; pwd > '\(note.path)'; exit $code"]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = terminal.inside
    process.standardOutput = terminal.inside
    process.standardError = terminal.inside
    try process.run()
    try terminal.inside.close()
    // A program that waits for something nobody types is ended, so that the test says what it asked.
    let group = process.processIdentifier
    let end = DispatchWorkItem { kill(-group, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: end)
    var left = answers[...]
    let text = terminal.read { printed in
      printed.hasSuffix("[y/N] ") ? (left.popFirst() ?? "") + "\n" : nil
    }
    process.waitUntilExit()
    end.cancel()
    let path = try String(contentsOf: note, encoding: .utf8)
    folder = URL(fileURLWithPath: String(path.dropLast()))
    return Outcome(text: text, code: process.terminationStatus)
  }
}
