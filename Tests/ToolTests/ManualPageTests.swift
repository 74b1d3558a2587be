import Foundation
import TestSupport
import Testing

/// The manual page through the formatters themselves, where they are installed.
struct ManualPageTests {
  private let folder: URL
  private let tool: BuiltTool

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("a4p-man-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    tool = BuiltTool(in: folder)
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  @Test(.enabled(if: Installed.has("mandoc"), "mandoc is not installed"))
  func hasNothingThatMandocFindsFaultWith() throws {
    defer { clean() }
    let outcome = try tool.shell("\"$A4P\" help --man | mandoc -Tlint -Wall")
    #expect(outcome.output == "")
  }

  @Test(.enabled(if: Installed.has("groff"), "groff is not installed"))
  func hasNothingThatGroffFindsFaultWith() throws {
    defer { clean() }
    let outcome = try tool.shell("\"$A4P\" help --man | groff -ww -man -Tascii -P-cbou")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("a4p - keeps track of commitments"))
    #expect(outcome.output.contains("--commitment ID[:DIRECTION]"))
  }

  @Test func explainsEveryCommandEveryOptionAndEveryCode() throws {
    defer { clean() }
    let page = try tool.run("help", "--man").output.replacing("\\-", with: "-").replacing("\\(aq", with: "'")
    for name in [
      "record", "scorecard", "--no-color", "--reaffirm", "A4P_WORKSPACE", "NO_COLOR", "\\fB130\\fR",
    ] {
      #expect(page.contains(name), "\(name)")
    }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
  }
}
