import Foundation
import Testing

/// The built tool under `strace`, which sees its system calls and can kill it at any of them.
struct SystemCalls {
  /// One place at which a run can be killed: the nth call of a name.
  struct Place: CustomStringConvertible {
    var name: String
    var number: Int

    var description: String { "\(name) \(number)" }
  }

  let tool: BuiltTool

  /// Whether `strace` is installed and may trace here.
  static let isAvailable: Bool = {
    let folder = FileManager.default.temporaryDirectory
    let outcome = try? BuiltTool(in: folder).shell("strace -o /dev/null true")
    return outcome?.code == 0
  }()

  /// The calls of a run in order, each with its arguments as `strace` writes them.
  func trace(_ words: [String]) throws -> [(name: String, arguments: String)] {
    let log = tool.folder.appendingPathComponent("../trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: log) }
    let outcome = try tool.shell("strace -f -o '\(log.path)' \"$A4P\" \(Self.quoted(words))")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").compactMap { line in
      let match = line.firstMatch(of: #/^\d+ +([a-z_0-9]+)\((.*)/#)
      return match.map { (String($0.1), String($0.2)) }
    }
  }

  /// The places at which a run can be killed: every call that changes something, and of the others the last few, or
  /// all of them in a soak.
  func places(_ words: [String]) throws -> [Place] {
    let changing: Set = [
      "write", "pwrite64", "fsync", "ftruncate", "rename", "renameat", "renameat2", "unlink", "unlinkat",
      "mkdir",
      "mkdirat", "flock",
    ]
    let isSoak = ProcessInfo.processInfo.environment["A4P_SOAK"] == "1"
    var counts: [String: Int] = [:]
    for call in try trace(words) { counts[call.name, default: 0] += 1 }
    // The first call of all starts the program, and the last ends it.
    return counts.keys.sorted().filter { !["execve", "exit_group"].contains($0) }.flatMap { name -> [Place] in
      let count = counts[name] ?? 0
      let first = changing.contains(name) || isSoak ? 1 : max(1, count - 2)
      return (first...count).map { Place(name: name, number: $0) }
    }
  }

  /// Runs the tool and kills it at a place.
  func kill(_ words: [String], at place: Place) throws {
    let inject = "-e trace=\(place.name) -e inject=\(place.name):signal=SIGKILL:when=\(place.number)"
    _ = try tool.shell("strace -f -o /dev/null \(inject) \"$A4P\" \(Self.quoted(words))")
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: " ")
  }
}
