import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The examples that help shows, each run over a copy of the data that ship.
struct HelpExamplesTests {
  private static let evidence = [
    "record", "--commitment", "PER-4:advances", "--date", "2026-08-12", "--nature", "report", "--office",
    "examples",
    "--title", "Fact sheet",
  ]

  private static let assessment = [
    "assess", "PER-4", "--status", "limited-progress", "--basis", "desk-review", "--date", "2026-09-30",
    "--rationale", "In use.", "--assessed-by", "Desk officer", "--office", "examples",
  ]

  /// Those that need a repository of git with another side, which the copy is not.
  private static let needGit: Set = ["sync", "verify"]

  @Test func everyExampleOfHelpDoesWhatItSays() throws {
    let time = try #require(ToolRun.examplesTime)
    try ToolRun.withShippedWorkspace { workspace, home in
      var context = ToolRun.context(in: workspace, home: home)
      context.clock = Clock(now: time)
      context.environment["A4P_OFFICE"] = "examples"
      context.editor = {
        .saved(
          $0.replacing("title: Fact sheet", with: "title: Sheet").replacing("reason:", with: "reason: R"))
      }
      try Self.supplyFiles(in: workspace, context)
      var count = 0
      for command in Tool.syntax.commands {
        for example in command.examples {
          let line = example.line
          let words = try #require(ConsoleExample(line: 1, command: line, expected: []).words, "\(line)")
          let known = try Self.ids(in: words, context: &context)
          let typed = words.map { known[$0] ?? $0.replacing("/tmp/", with: home.path + "/") }
          let isAboutRecords = line.contains("identifiers.txt")
          let input =
            isAboutRecords ? try Self.record(for: words, context: &context) + "\n" : "Ghana\nNepal\n"
          context.input = { () throws(FileFault) in Array(input.utf8) }
          let answer = Tool.run(typed, in: context)
          context.clock.milliseconds += 1
          count += 1
          let isFit =
            Self.needGit.contains(command.name)
            ? answer.code == .missing : [.done, .no].contains(answer.code)
          #expect(isFit, "\(line): \(answer.code) \(answer.notes.joined(separator: "\n"))")
          #expect(answer.output.isEmpty == (answer.code == .missing), "\(line)")
        }
      }
      #expect(count >= 20)
    }
  }

  /// The files that the examples of `import` name: tables as they were exported, and lists of names.
  private static func supplyFiles(in workspace: URL, _ context: Context) throws {
    var files = [
      "list.txt": "Ghana\nNepal\n",
      "list.csv": "name,date,precision,source,grade\nFiji,2021-03-31,by,List of the United Nations,A\n",
    ]
    for kind in ["evidence", "states"] {
      let answer = Tool.run(["export", kind], in: context)
      try #require(answer.code == .done)
      files["\(kind).csv"] = answer.output
    }
    for (name, text) in files {
      try Data(text.utf8).write(to: workspace.appendingPathComponent(name))
    }
  }

  /// New evidence for the identifiers that an example makes up; for one of an assessment, one that cites it.
  private static func ids(in words: [String], context: inout Context) throws -> [String: String] {
    var known: [String: String] = [:]
    for word in words
    where word.count == 6 && word.contains(where: \.isNumber) && word.allSatisfy(\.isLowercaseOrDigit) {
      known[word] = try record(for: words, context: &context)
    }
    return known
  }

  /// The identifier of a new record that a command can be about.
  private static func record(for words: [String], context: inout Context) throws -> String {
    context.clock.milliseconds += 1
    let url = "https://examples.invalid/\(context.clock.milliseconds)"
    let cited = try id(in: Tool.run(evidence + ["--url", url], in: context))
    guard words.first == "approve" else { return cited }
    context.clock.milliseconds += 1
    return try id(in: Tool.run(assessment + ["--cites", cited], in: context))
  }

  private static func id(in answer: Answer) throws -> String {
    String(try #require(answer.output.split(separator: "\n").last, "\(answer.notes)").suffix(8))
  }
}

extension Character {
  fileprivate var isLowercaseOrDigit: Bool { isASCII && (isLowercase || isNumber) }
}
