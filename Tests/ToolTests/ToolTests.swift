import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

/// The built binary from end to end, in folders of its own.
struct ToolTests {
  private let folder: URL
  private let tool: BuiltTool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-tool-\(UUID().uuidString)")
    try InventedWorkspace().write(into: folder.appendingPathComponent("source"))
    tool = BuiltTool(in: folder.appendingPathComponent("source"))
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  /// The tool in a new workspace of an office.
  private func walker() throws -> BuiltTool {
    #expect(try tool.run("init", "../walk").code == 0)
    var walker = BuiltTool(in: folder.appendingPathComponent("walk"))
    walker.environment["HOME"] = folder.path
    #expect(try walker.run("init", "--office", "one").code == 0)
    return walker
  }

  private static let recording = [
    "record", "--commitment", "ALP-1:advances", "--date", "2026-08-30", "--title", "Rules for rivers",
    "--symbol", "A/81/1",
  ]

  @Test func saysItsVersion() throws {
    defer { clean() }
    let outcome = try tool.run("--version")
    #expect(outcome.output.contains(#/^a4p \d+\.\d+\.\d+\n$/#))
    #expect(outcome.errors == "")
    #expect(outcome.code == 0)
  }

  @Test(
    "gives help on standard output",
    arguments: [[], ["help"], ["--help"], ["record", "--help"], ["help", "scorecard"]])
  func givesHelp(words: [String]) throws {
    defer { clean() }
    let outcome = try tool.run(words)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("a4p"))
    #expect(outcome.errors == "")
  }

  static let complaints: [(words: [String], code: Int32)] = [
    (["nonsense"], 64), (["record"], 64), (["commitment", "ALP-9"], 65), (["evidence", "zzzzzz"], 66),
    (["areas", "--workspace", "/nowhere"], 66), (["init", "."], 73), (["log", "--since"], 64),
  ]

  @Test("complains on standard error alone", arguments: complaints)
  func complainsOnStandardError(words: [String], code: Int32) throws {
    defer { clean() }
    let outcome = try tool.run(words)
    #expect(outcome.code == code)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("a4p: error: "))
  }

  @Test func walksFromAnEmptyWorkspaceToACorrectedScorecard() throws {
    defer { clean() }
    let walker = try walker()
    let recorded = try walker.run(Self.recording)
    #expect(recorded.code == 0)
    let id = try #require(recorded.output.split(separator: "\n").last).description
    #expect(id.count == 26)
    let first = try walker.run("scorecard", "--quarter", "2026-Q3", "--now", "2026-10-05")
    #expect(first.code == 0)
    #expect(first.output.hasSuffix("2026-Q3: 11 files written, 0 as they were.\n"))
    let corrected = try walker.run("correct", id, "--title", "Rules for lakes", "--reason", "Misread.")
    #expect(corrected.code == 0)
    #expect(try walker.run("scorecard", "--quarter", "2026-Q3", "--check", "--now", "2026-10-05").code == 1)
    let second = try walker.run("scorecard", "--quarter", "2026-Q3", "--now", "2026-10-05")
    #expect(second.code == 0)
    let page = folder.appendingPathComponent("walk/Reports/2026-Q3/en/areas/ALP.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("Rules for lakes"))
    #expect(!text.contains("Rules for rivers are"))
    #expect(try walker.run("scorecard", "--check", "--now", "2026-10-05").code == 0)
    #expect(try walker.run("check").code == 0)
    #expect(try walker.run("verify").code == 0)
  }

  @Test func answersAQuestionByItsCode() throws {
    defer { clean() }
    let walker = try walker()
    #expect(try walker.run("endorse", "Betaland", "--date", "2019-05-05", "--source", "A list").code == 0)
    #expect(try walker.run("endorsed", "Betaland").code == 0)
    #expect(try walker.run("endorsed", "Betaland", "AAA").code == 1)
    #expect(try walker.run("endorsed", "Nobody").code == 65)
    #expect(try walker.run(["endorsed", "-"], input: "Invented Beta\n").code == 0)
  }

  @Test func losesNothingAmongEightProcesses() throws {
    defer { clean() }
    let walker = try walker()
    let codes = Mutex<[Int32]>([])
    let each = ProcessInfo.processInfo.environment["A4P_SOAK"] == "1" ? 200 : 25
    let all = 8 * each
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<each {
        var words = Self.recording
        words[6] = "\(writer)/\(number)"
        let code = (try? walker.run(words).code) ?? -1
        codes.withLock { $0.append(code) }
      }
    }
    #expect(codes.withLock { $0 } == Array(repeating: 0, count: all))
    let log = try walker.run("log", "--limit", "0", "--format", "csv").output
    #expect(Set(log.split(whereSeparator: \.isNewline)).count == all + 1)
    let verified = try walker.run("verify")
    #expect(verified.output == "\(all) records in 1 stream verified; nothing was altered or removed.\n")
    #expect(verified.code == 0)
  }

  @Test func endsQuietlyWhereNobodyReadsOn() throws {
    defer { clean() }
    let outcome = try tool.shell(
      "{ \"$A4P\" help record; echo $? >&3; } 3>&2 | true; \"$A4P\" commitments | head -1")
    #expect(outcome.output.hasPrefix("Id"))
    #expect(outcome.errors == "0\n")
  }

  @Test func saysThatAnAnswerCouldNotBeWritten() throws {
    defer { clean() }
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try tool.shell("\"$A4P\" commitments > /dev/full")
    #expect(outcome.code == 74)
    #expect(outcome.errors.hasPrefix("a4p: error: cannot write the answer: "))
  }

  @Test("writes no colours where they are not wanted", arguments: ["", "1"])
  func writesNoColours(noColor: String) throws {
    defer { clean() }
    var tool = tool
    tool.environment["NO_COLOR"] = noColor
    tool.environment["TERM"] = "xterm-256color"
    let outcome = try tool.run("commitments")
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(!(try tool.run("nonsense").errors.contains("\u{1B}")))
  }

  @Test(
    "keeps colours to a terminal that may have them",
    arguments: [("", true), ("NO_COLOR=1", false), ("TERM=dumb", false)])
  func keepsColoursToATerminal(setting: String, isColored: Bool) throws {
    defer { clean() }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let outcome = try tool.shell(
      "TERM=xterm \(setting) /usr/bin/script -qec '\"$A4P\" commitments' /dev/null < /dev/null")
    #expect(outcome.output.contains("\u{1B}[") == isColored)
  }
}
