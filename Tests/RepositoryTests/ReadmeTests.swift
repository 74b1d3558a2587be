import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The README says what the tool does: its examples are run and its links are followed.
struct ReadmeTests {
  private static func text() throws -> String {
    try #require(ProjectFiles.exists("README.md"), "there is no README.md at the top of the project")
    return try ProjectFiles.text("README.md")
  }

  @Test func theReadmeShowsTheTool() throws {
    let commands = try ConsoleExample.all(in: Self.text()).compactMap(\.words)
    #expect(commands.count >= 3)
  }

  /// Runs the examples one after another over a copy of the data that ship, as a reader would who follows them.
  ///
  /// Identifiers and the names of streams are new each time: those of the README stand for those that come, also where
  /// a later command names one by its last letters.
  @Test func everyExampleAnswersAsItSays() throws {
    let examples = try ConsoleExample.all(in: Self.text())
    let time = try #require(ToolRun.examplesTime)
    try ToolRun.withShippedWorkspace { workspace, home in
      var context = ToolRun.context(in: workspace, home: home)
      context.clock = Clock(now: time)
      var names = ConsoleNames()
      for example in examples {
        guard let words = example.words else { continue }
        let answer = Tool.run(words.map(names.typed), in: context)
        // Identifiers hold the time to the millisecond, so that each command has one of its own.
        context.clock.milliseconds += 1
        let printed = answer.output + answer.notes.map { $0 + "\n" }.joined()
        guard !example.needsShell else {
          #expect(answer.code != .usage, "README.md:\(example.line): \(example.command)\n\(printed)")
          continue
        }
        let came = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        names.learn(said: example.expected, came: came)
        let isSo = example.fits(came.map(names.shown))
        #expect(
          isSo,
          "README.md:\(example.line): $ \(example.command)\nsays:\n\(example.expected.joined(separator: "\n"))\nis:\n\(printed)"
        )
      }
    }
  }

  @Test("every relative link leads to a file", arguments: ["README.md", "TUTORIAL.md"])
  func everyRelativeLinkLeadsToAFile(name: String) throws {
    let page = MarkdownPage(path: name, text: try ProjectFiles.text(name))
    for link in page.relativeLinks {
      let (path, anchor) = page.target(of: link.destination)
      #expect(ProjectFiles.exists(path), "\(name):\(link.line): \(link.destination)")
      guard let anchor, path.hasSuffix(".md") else { continue }
      let target = MarkdownPage(path: path, text: try ProjectFiles.text(path))
      #expect(target.anchors.contains(anchor), "\(name):\(link.line): \(link.destination)")
    }
  }

  /// What the README tells a reader to open is there, unless a word in capitals stands for what only they know.
  @Test func everyPathThatTheReadmeNamesIsThere() throws {
    let regex = try NSRegularExpression(pattern: "`((?:Sources|Tests|Commitments|Reports)/[^`<*\\s]+)`")
    let text = try Self.text()
    let paths = regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
    #expect(paths.count >= 10)
    let absent = paths.filter { !$0.contains("/ID.md") && !$0.contains("/CODE") && !ProjectFiles.exists($0) }
    #expect(absent == [])
  }

  @Test func theReadmeLeadsToTheTutorialAndItBack() throws {
    #expect(try Self.links(of: "README.md").prefix(2).contains("TUTORIAL.md"))
    #expect(try Self.links(of: "TUTORIAL.md").contains { $0.hasPrefix("README.md") })
  }

  private static func links(of name: String) throws -> [String] {
    MarkdownPage(path: name, text: try ProjectFiles.text(name)).relativeLinks.map(\.destination)
  }

  // MARK: - The reader of examples

  @Test func readsCommandsAndTheirAnswers() {
    let text =
      "Words.\n```console\n$ a4p status\nAll is well.\n...\n$ swift test\n```\n```swift\n$ a4p no\n```\n"
    #expect(
      ConsoleExample.all(in: text) == [
        ConsoleExample(line: 3, command: "a4p status", expected: ["All is well.", "..."]),
        ConsoleExample(line: 6, command: "swift test", expected: []),
      ])
  }

  @Test func joinsALineThatGoesOn() {
    let text = "```sh\n$ a4p record \\\n    --date 2026\nDone.\n```\n"
    let example = ConsoleExample(line: 2, command: "a4p record --date 2026", expected: ["Done."])
    #expect(ConsoleExample.all(in: text) == [example])
  }

  @Test(arguments: [
    ("a4p record --title 'A b'", ["record", "--title", "A b"]), ("swift run a4p check", ["check"]),
    ("swift run -c release a4p check", ["check"]), ("a4p endorsed - < names.txt", ["endorsed", "-"]),
    ("a4p check  # a remark", ["check"]), ("git status", nil),
  ])
  func takesACommandApart(command: String, words: [String]?) {
    #expect(ConsoleExample(line: 1, command: command, expected: []).words == words)
  }

  @Test(arguments: [
    (["a", "...", "d"], ["a", "b", "c", "d"], true), (["a", "...", "d"], ["a", "d"], true),
    (["..."], [], true),
    (["a", "...", "d"], ["a", "b"], false), (["a"], ["a", "b"], false), ([], [], true),
  ])
  func dotsStandForAnyLines(pattern: [String], lines: [String], fits: Bool) {
    #expect(ConsoleExample.fits(pattern[...], lines[...]) == fits)
  }

  @Test func putsOtherAnswersInTheirPlaces() {
    let text =
      "Words.\n```console\n$ a4p one \\\n    --two\nOld.\n...\n$ a4p three\n$ a4p four\nStays.\n```\nEnd.\n"
    let page = ConsoleExample.page(text, withAnswers: [["New.", "Lines."], ["Three."], nil])
    #expect(
      page
        == "Words.\n```console\n$ a4p one \\\n    --two\nNew.\nLines.\n$ a4p three\nThree.\n$ a4p four\nStays.\n```\nEnd.\n"
    )
  }

  @Test func namesOfThePageStandForThoseThatCome() {
    var names = ConsoleNames()
    let said = ["Recorded in Ledger/one/2026-Q4.aaaaaaaa.jsonl:", "01m806y94s812xgt45gxh48qc6"]
    let came = ["Recorded in Ledger/one/2026-Q4.bbbbbbbb.jsonl:", "01m80rf0d4ysjvjr5hcd99grba"]
    names.learn(said: said, came: came)
    #expect(came.map(names.shown) == said)
    #expect(names.typed("a4p correct h48qc6 --date 2026-08-13") == "a4p correct 99grba --date 2026-08-13")
    #expect(names.shown("note: this looks like '99grba'") == "note: this looks like 'h48qc6'")
    #expect(names.shown("01m80rf0fv5a74bcjfa33ah4j3") == "01m80rf0fv5a74bcjfa33ah4j3")
    names.learn(said: ["2025-08-12  Rules  48qc6k"], came: ["2025-08-12  Rules  h4j3zz"])
    #expect(names.typed("a4p correct 48qc6k") == "a4p correct h4j3zz")
  }
}
