import Foundation
import TestSupport
import Testing

/// What is left when the tool is killed at one of its system calls.
@Suite(.enabled(if: SystemCalls.isAvailable, "strace is not installed, or may not trace here"))
struct DurabilityTests {
  private let folder: URL
  private let tool: BuiltTool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-kill-\(UUID().uuidString)")
    let place = folder.appendingPathComponent("place")
    try InventedWorkspace().write(into: place)
    var tool = BuiltTool(in: place)
    tool.environment["A4P_OFFICE"] = "one"
    tool.environment["XDG_STATE_HOME"] = folder.appendingPathComponent("state").path
    self.tool = tool
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  private static let recording = [
    "record", "--commitment", "ALP-1:advances", "--date", "2026-08-30", "--title", "Rules for rivers",
    "--symbol", "A/81/1", "--quiet",
  ]

  /// Every file below a folder of the workspace, by path.
  private func files(below name: String) throws -> [String: Data] {
    let top = tool.folder.appendingPathComponent(name)
    let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    var files: [String: Data] = [:]
    for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      files[name] = FileManager.default.contents(atPath: top.appendingPathComponent(name).path)
    }
    return files
  }

  private func ledger() throws -> String {
    try files(below: "Commitments/Ledger").filter { $0.key.hasSuffix(".jsonl") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test func keepsEveryAcknowledgedRecordWhereverARunIsKilled() throws {
    defer { clean() }
    let calls = SystemCalls(tool: tool)
    var acknowledged: [String] = []
    let record = {
      let outcome = try tool.run(Self.recording)
      try #require(outcome.code == 0, "\(outcome.errors)")
      acknowledged.append(try #require(outcome.output.split(separator: "\n").last.map(String.init)))
    }
    try record()
    let places = try calls.places(Self.recording)
    try #require(places.contains { $0.name == "fsync" } && places.contains { $0.name == "write" })
    var outcomes: Set<Int> = []
    for place in places {
      let before = try ledger().filter(\.isNewline).count
      try calls.kill(Self.recording, at: place)
      let after = try ledger().filter(\.isNewline).count
      #expect((before...before + 1).contains(after), "killed at \(place)")
      outcomes.insert(after - before)
      try record()
      #expect(try tool.run("verify").code == 0, "killed at \(place)")
      let now = try ledger()
      #expect(acknowledged.allSatisfy(now.contains), "killed at \(place)")
    }
    // Some runs were killed before the record was written and some after, so the harness does kill.
    #expect(outcomes == [0, 1])
  }

  @Test func leavesNoHalfPageWhereverARunIsKilled() throws {
    defer { clean() }
    let calls = SystemCalls(tool: tool)
    let writing = ["scorecard", "--quarter", "2026-Q3"]
    #expect(try tool.run(writing).code == 0)
    let former = try files(below: "Reports")
    #expect(try tool.run(Self.recording).code == 0)
    let reports = tool.folder.appendingPathComponent("Reports")
    let kept = folder.appendingPathComponent("kept")
    try FileManager.default.copyItem(at: reports, to: kept)
    let places = try calls.places(writing).filter { $0.name != "newfstatat" }
    let latter = try files(below: "Reports")
    try #require(former != latter)
    for place in places {
      try FileManager.default.removeItem(at: reports)
      try FileManager.default.copyItem(at: kept, to: reports)
      try calls.kill(writing, at: place)
      for (name, data) in try files(below: "Reports") {
        #expect(data == former[name] || data == latter[name], "\(name), killed at \(place)")
      }
      #expect(try tool.run(writing).code == 0, "killed at \(place)")
      #expect(try files(below: "Reports") == latter, "killed at \(place)")
    }
  }

  @Test func isOnTheDiskBeforeItIsAcknowledged() throws {
    defer { clean() }
    let calls = try SystemCalls(tool: tool).trace(Self.recording)
    let synchronized = try #require(calls.lastIndex { $0.name == "fsync" })
    let acknowledged = try #require(calls.firstIndex { $0.name == "write" && $0.arguments.hasPrefix("1, ") })
    let appended = try #require(
      calls.firstIndex {
        $0.name == "write" && $0.arguments.contains("ALP-1") || $0.arguments.contains(#"{\"id\""#)
      })
    #expect(appended < synchronized)
    #expect(synchronized < acknowledged)
  }
}
