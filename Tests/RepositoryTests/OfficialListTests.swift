import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The loading of a whole list over the real registers.
///
/// The list is invented: which States are on it says nothing of them.
struct OfficialListTests {
  /// As many States as the latest official total counts: those documented here, and others by code until it is reached.
  private static func inventedList() throws -> [Endorser] {
    let register = try RealWorkspace.shipped()
    let summary = register.endorsements(asOf: .distantFuture)
    let total = try #require(summary.officialTotal?.states)
    let documented = summary.documentedStates.map(\.endorser)
    let others = register.registers.memberStates.filter { state in !documented.contains(state) }
    return documented + others.prefix(total - documented.count)
  }

  private static let options = [
    "--date", "2022-12-31", "--precision", "by", "--source", "An invented list", "--grade", "A",
  ]

  private static func run(_ words: [String], _ workspace: URL, _ home: URL) throws -> Answer {
    var context = ToolRun.context(in: workspace, home: home)
    context.clock = Clock(now: try #require(ToolRun.examplesTime))
    return Tool.run(words, in: context)
  }

  @Test(
    "takes the whole list in, in any language and shape, and comes to the official total",
    arguments: [(Language.english, "\n"), (.arabic, "، و"), (.chinese, "、"), (.russian, ", ")])
  func takesTheWholeListIn(language: Language, comma: String) throws {
    let states = try Self.inventedList()
    #expect(states.count == 154)
    try ToolRun.withShippedWorkspace { workspace, home in
      let file = home.appendingPathComponent("list.txt")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      try Data(states.compactMap { $0.names[language] }.joined(separator: comma).utf8).write(to: file)
      let words = ["import", "endorsements", file.path, "--office", "invented-office"] + Self.options

      let preview = try Self.run(words, workspace, home)
      #expect(preview.code == .no)
      #expect(preview.output.contains("To be recorded: 111\n"))
      #expect(preview.output.contains("Already there: 43\n"))
      #expect(preview.output.contains("The file names 154 Member States as having endorsed.\n"))
      #expect(
        preview.output.contains("154 Member States are documented by 2022-12-31; the official total is 154"))
      #expect(preview.output.contains("they agree"))

      let written = try Self.run(words + ["--yes"], workspace, home)
      #expect(written.code == .done)
      let again = try Self.run(words + ["--yes"], workspace, home)
      #expect(again.code == .done)
      #expect(again.notes == ["note: there is nothing to record"])

      let totals = try Self.run(["endorsements", "--totals", "--as-of", "2022-12-31"], workspace, home)
      #expect(totals.output.contains("154 of 154") == false)
      let answer = try Self.run(
        ["endorsed"] + states.map(\.code.text) + ["--as-of", "2022-12-31"], workspace, home)
      #expect(answer.code == .done)
      #expect(try Self.run(["check"], workspace, home).code == .done)
      #expect(try Self.run(["verify"], workspace, home).code == .done)
    }
  }

  @Test func saysHowManyAreMissing() throws {
    let states = try Self.inventedList().dropLast(2)
    try ToolRun.withShippedWorkspace { workspace, home in
      let file = workspace.appendingPathComponent("list.csv")
      let rows = states.map { "\($0.code),\"\($0.name)\"" }.joined(separator: "\n")
      try Data("ISO3,Country\n\(rows)\n".utf8).write(to: file)
      let answer = try Self.run(
        ["import", "endorsements", "list.csv", "--office", "invented-office"] + Self.options, workspace, home)
      #expect(answer.output.contains("To be recorded: 109\n"))
      #expect(answer.output.contains("the official total is 154 (by 2021-03-31): 2 fewer here."))
    }
  }
}
