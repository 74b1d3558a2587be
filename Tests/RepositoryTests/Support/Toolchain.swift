import Foundation
import TestSupport
import Testing

/// The programs of the toolchain that runs these tests, and what it has built.
enum Toolchain {
  /// What a program printed, and how it ended.
  struct Outcome {
    var text: String
    var isGood: Bool
  }

  /// The path of a program of the toolchain; nil where it has none.
  static func program(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let swift = folders.map { "\($0)/swift" }.first(where: FileManager.default.isExecutableFile)
    guard let swift else { return nil }
    let folder = URL(fileURLWithPath: swift).resolvingSymlinksInPath().deletingLastPathComponent().path
    return ([folder] + folders).map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs a program of the toolchain and takes all that it prints.
  static func run(_ name: String, _ words: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program(name), "the toolchain has no \(name)"))
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(text: String(decoding: data, as: UTF8.self), isGood: process.terminationStatus == 0)
  }

  /// The folder of the modules that were built with these tests.
  static func modules() throws -> URL {
    let folders =
      [Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
      + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let found = folders.map { $0.appendingPathComponent("Modules") }.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("CommitmentModel.swiftmodule").path)
    }
    return try #require(found, "the modules of this build were not found beside the tests")
  }

  /// The objects of the library, as the tool is linked from them.
  static func objects() throws -> [String] {
    let list = try modules().deletingLastPathComponent()
      .appendingPathComponent("a4p.product/Objects.LinkFileList")
    let rooms = ["Formats"] + libraryModules
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'\"")) }
      .filter { path in rooms.contains { path.contains("/\($0).build/") } }
  }

  /// The modules of the product that others import.
  static let libraryModules = ["CommitmentModel", "CommitmentLedger", "Scorecards"]
}
