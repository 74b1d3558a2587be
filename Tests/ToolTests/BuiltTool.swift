import Dispatch
import Foundation
import Synchronization
import Testing

/// The built binary, run as a process of its own.
struct BuiltTool {
  /// What a process printed, and how it ended.
  struct Outcome {
    var output: String
    var errors: String
    var code: Int32
  }

  /// The folder that processes start in.
  var folder: URL
  /// Nothing of the machine's own environment reaches the process, beyond where programs are.
  var environment: [String: String]

  init(in folder: URL) {
    self.folder = folder
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
    ]
  }

  /// The binary, which lies beside the bundle of the tests.
  static func path() throws -> String {
    let bundle = Bundle.main.bundleURL
    let places =
      [bundle, bundle.deletingLastPathComponent()]
      + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      + ProcessInfo.processInfo.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let found = places.map { $0.appendingPathComponent("a4p").path }
      .first { path in
        FileManager.default.isExecutableFile(atPath: path)
          && (try? FileManager.default.contentsOfDirectory(atPath: path)) == nil
      }
    return try #require(found, "the binary is not beside \(bundle.path)")
  }

  /// Runs the tool and waits for its end.
  @discardableResult
  func run(_ words: String...) throws -> Outcome { try run(words) }

  @discardableResult
  func run(_ words: [String], input: String = "") throws -> Outcome {
    try start(try Self.path(), words, input: input)
  }

  /// Runs a line of the shell, in which `$A4P` is the tool.
  func shell(_ line: String) throws -> Outcome {
    var tool = self
    tool.environment["A4P"] = try Self.path()
    return try tool.start("/bin/sh", ["-c", line], input: "")
  }

  private func start(_ program: String, _ words: [String], input: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = environment
    let (output, errors, source) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = source
    try process.run()
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    // Both pipes are read at once: a process that fills one while nobody reads it would never end.
    let complaints = Mutex(Data())
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let data = errors.fileHandleForReading.readDataToEndOfFile()
      complaints.withLock { $0 = data }
    }
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: answer, as: UTF8.self),
      errors: String(decoding: complaints.withLock { $0 }, as: UTF8.self), code: process.terminationStatus)
  }
}
