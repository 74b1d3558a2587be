import Foundation
import Testing

/// An implementation of Markdown that is not ours.
struct Renderer {
  /// Where a program is installed, or nil.
  static func find(_ name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// What a program writes for a text, run in a folder that holds further files, which must end well and complain of
  /// nothing.
  static func run(
    _ name: String, _ arguments: [String], on text: String, beside files: [(path: String, text: String)] = []
  ) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "a4p-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let place = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    let (input, output) = (folder.appendingPathComponent("in.md"), folder.appendingPathComponent("out"))
    let complaints = folder.appendingPathComponent("complaints")
    try Data(text.utf8).write(to: input)
    for file in [output, complaints] { try Data().write(to: file) }
    guard let program = find(name) else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try String(contentsOf: complaints, encoding: .utf8) == "")
    return try Data(contentsOf: output)
  }
}
