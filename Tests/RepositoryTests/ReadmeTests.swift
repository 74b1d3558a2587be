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
    let commands = try ReadmeExample.all(in: Self.text()).compactMap(\.words)
    #expect(commands.count >= 3)
  }

  /// Runs the examples one after another over a copy of the data that ship, as a reader would who follows them.
  ///
  /// Identifiers and the names of streams are new each time: those of the README stand for those that come, also where
  /// a later command names one by its last letters.
  @Test func everyExampleAnswersAsItSays() throws {
    let examples = try ReadmeExample.all(in: Self.text())
    let time = try #require(ToolRun.examplesTime)
    try ToolRun.withShippedWorkspace { workspace, home in
      var context = ToolRun.context(in: workspace, home: home)
      context.clock = Clock(now: time)
      var identifiers: [String: String] = [:]
      for example in examples {
        guard let words = example.words else { continue }
        let answer = Tool.run(words.map { Self.replaced($0, identifiers) }, in: context)
        // Identifiers hold the time to the millisecond, so that each command has one of its own.
        context.clock.milliseconds += 1
        let printed = answer.output + answer.notes.map { $0 + "\n" }.joined()
        guard !example.needsShell else {
          #expect(answer.code != .usage, "README.md:\(example.line): \(example.command)\n\(printed)")
          continue
        }
        let actual = Self.lines(printed)
        for (said, came) in zip(Self.identifiers(in: example.expected), Self.identifiers(in: actual)) {
          identifiers[said] = came
        }
        let (expected, masked) = (Self.masked(Self.trimmed(example.expected)), Self.masked(actual))
        let isSo = ReadmeExample.fits(expected[...], masked[...])
        #expect(
          isSo,
          "README.md:\(example.line): $ \(example.command)\nsays:\n\(example.expected.joined(separator: "\n"))\nis:\n\(printed)"
        )
      }
    }
  }

  @Test func everyRelativeLinkLeadsToAFile() throws {
    let page = MarkdownPage(path: "README.md", text: try Self.text())
    for link in page.relativeLinks {
      let (path, anchor) = page.target(of: link.destination)
      #expect(ProjectFiles.exists(path), "README.md:\(link.line): \(link.destination)")
      if let anchor, path == page.path {
        #expect(page.anchors.contains(anchor), "README.md:\(link.line): #\(anchor)")
      }
    }
  }

  // MARK: - What changes from run to run

  /// An identifier typed by a few of its letters, as the one that came for it.
  private static func replaced(_ word: String, _ identifiers: [String: String]) -> String {
    guard word.utf8.count >= 4 else { return word }
    for (said, came) in identifiers {
      if said == word { return came }
      if said.hasSuffix(word) { return String(came.suffix(word.count)) }
    }
    return word
  }

  private static let identifier = "(?<![0-9a-z])[0-7][0-9a-hjkmnp-tv-z]{25}(?![0-9a-z])"

  private static func identifiers(in lines: [String]) -> [String] {
    let text = lines.joined(separator: "\n")
    guard let regex = try? NSRegularExpression(pattern: identifier) else { return [] }
    return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range, in: text).map { String(text[$0]) }
    }
  }

  private static func masked(_ lines: [String]) -> [String] {
    lines.map { line in
      line.replacingOccurrences(of: identifier, with: "IDENTIFIER", options: .regularExpression)
        .replacingOccurrences(
          of: #"\.[0-9a-z]{4,26}(\.\d+)?\.jsonl"#, with: ".STREAM.jsonl", options: .regularExpression)
    }
  }

  private static func lines(_ text: String) -> [String] {
    trimmed(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// The lines without white space at their ends and without empty ones at the end.
  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  // MARK: - The reader of examples

  @Test func readsCommandsAndTheirAnswers() {
    let text =
      "Words.\n```console\n$ a4p status\nAll is well.\n...\n$ swift test\n```\n```swift\n$ a4p no\n```\n"
    #expect(
      ReadmeExample.all(in: text) == [
        ReadmeExample(line: 3, command: "a4p status", expected: ["All is well.", "..."]),
        ReadmeExample(line: 6, command: "swift test", expected: []),
      ])
  }

  @Test func joinsALineThatGoesOn() {
    let text = "```sh\n$ a4p record \\\n    --date 2026\nDone.\n```\n"
    let example = ReadmeExample(line: 2, command: "a4p record --date 2026", expected: ["Done."])
    #expect(ReadmeExample.all(in: text) == [example])
  }

  @Test(arguments: [
    ("a4p record --title 'A b'", ["record", "--title", "A b"]), ("swift run a4p check", ["check"]),
    ("swift run -c release a4p check", ["check"]), ("a4p endorsed - < names.txt", ["endorsed", "-"]),
    ("a4p check  # a remark", ["check"]), ("git status", nil),
  ])
  func takesACommandApart(command: String, words: [String]?) {
    #expect(ReadmeExample(line: 1, command: command, expected: []).words == words)
  }

  @Test(arguments: [
    (["a", "...", "d"], ["a", "b", "c", "d"], true), (["a", "...", "d"], ["a", "d"], true),
    (["..."], [], true),
    (["a", "...", "d"], ["a", "b"], false), (["a"], ["a", "b"], false), ([], [], true),
  ])
  func dotsStandForAnyLines(pattern: [String], lines: [String], fits: Bool) {
    #expect(ReadmeExample.fits(pattern[...], lines[...]) == fits)
  }
}
