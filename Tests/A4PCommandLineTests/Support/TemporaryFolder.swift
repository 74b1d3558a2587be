import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// A folder of its own on the real disk, removed with the value that made it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("a4p-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of something in it.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, at name: String) throws {
    let path = self(name)
    try FileManager.default.createDirectory(
      atPath: FilePath.parent(path), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes an invented workspace into a folder of it.
  func write(_ workspace: InventedWorkspace, into folder: String = "work") throws {
    try workspace.write(into: URL(fileURLWithPath: self(folder)))
  }

  /// The tool's context with the real disk and, where asked for, the real git.
  func context(in folder: String = "work", hasGit: Bool = false) -> Context {
    let environment = [
      "HOME": self("home"), "A4P_OFFICE": "invented-office",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    var context = Context(
      folder: self(folder), environment: environment, clock: Clock(now: InventedTool.now), store: DiskStore(),
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      }, input: { () throws(FileFault) in [] },
      git: { words, folder, input in
        hasGit ? GitForTests.run(words, in: folder, input: input, environment: environment) : nil
      }, width: nil, isColored: false)
    let whole = environment.merging(Self.identity) { $1 }
    context.trustedGit = { words, folder, input in
      hasGit ? GitForTests.runTrusted(words, in: folder, input: input, environment: whole) : nil
    }
    return context
  }

  /// Who commits in tests; nothing of the machine's own settings reaches git.
  static let identity = [
    "GIT_AUTHOR_NAME": "Somebody", "GIT_AUTHOR_EMAIL": "somebody@invented.example",
    "GIT_COMMITTER_NAME": "Somebody", "GIT_COMMITTER_EMAIL": "somebody@invented.example",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
  ]

  /// Runs a program in a folder of it and waits for its end.
  @discardableResult
  func shell(_ line: String, in folder: String = "work") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-ec", line]
    process.currentDirectoryURL = URL(fileURLWithPath: self(folder))
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": self("home"),
    ].merging(Self.identity) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let code = process.terminationStatus
    try #require(code == 0, "'\(line)' ended with \(code)")
    return String(decoding: data, as: UTF8.self)
  }

  /// Makes the folder a repository of git with everything committed.
  func commit(in folder: String = "work") throws {
    try shell("git init -q -b main . && git add -A && git commit -q -m First", in: folder)
  }
}
