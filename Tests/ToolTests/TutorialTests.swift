import Foundation
import TestSupport
import Testing

/// The tutorial, typed line by line into a terminal as a reader would, and every answer held against the page.
///
/// `RECORD_GOLDENS=1 swift test --filter TutorialTests` puts the answers that come into the page, whole, and fails; what was
/// left out with `...` is taken out again by hand.
@Suite(.enabled(if: PseudoTerminal.isHere, "there is no pseudo-terminal here"))
struct TutorialTests {
  private static let path = "TUTORIAL.md"
  /// The day that the page shows for the one on which it is read.
  private static let day = "2026-11-21"

  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("a4p-tutorial-\(UUID().uuidString)")
    for name in ["a4p", "home"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    // What the reader has cloned: here the data are enough, since the tool is built.
    try FileManager.default.copyItem(
      at: ProjectFolder.url("Commitments"), to: folder.appendingPathComponent("a4p/Commitments"))
  }

  @Test func everyCommandAnswersAsThePageShows() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = try String(contentsOf: ProjectFolder.url(Self.path), encoding: .utf8)
    let examples = ConsoleExample.all(in: page)
    try #require(examples.count > 30)
    var session = try TerminalSession(
      in: folder.appendingPathComponent("a4p"), home: folder.appendingPathComponent("home"))
    var names = ConsoleNames()
    var answers: [[String]] = []
    for example in examples {
      let began = Self.today
      let outcome = try session.type(names.typed(example.command), answers: Self.answers(in: example))
      let lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      names.learn(said: example.expected, came: lines)
      let shown = ConsoleExample.trimmed(lines.map { Self.shown(names.shown($0), [began, Self.today]) })
      answers.append(shown)
      if Self.isRecording { continue }
      var squeezed = example
      squeezed.expected = example.expected.map(Self.squeezed)
      let isSo = squeezed.fits(shown.map(Self.squeezed))
      #expect(isSo, "\(Self.difference(example, shown))")
      // A refusal is said on the page; what is not said to be one has gone well. Questions may be answered no.
      let isRefused = shown.contains { $0.hasPrefix("a4p: error: ") }
      let isQuestion = example.command.hasPrefix("a4p endorsed ")
      #expect(
        isQuestion || (outcome.code != 0) == isRefused, "line \(example.line): ended with \(outcome.code)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a4p", "home"])
    if Self.isRecording { try Self.record(answers, examples, page) }
  }

  @Test func thePageSaysWhichDayItShows() throws {
    let page = try String(contentsOf: ProjectFolder.url(Self.path), encoding: .utf8)
    #expect(page.contains(Self.written(Self.day)))
  }

  @Test(arguments: [
    ("recorded 2026-12-01T08:15:59Z by", "recorded 2026-11-21T09:30:00Z by"),
    ("Data as of 1 December 2026", "Data as of 21 November 2026"),
    ("in Ledger/desk/2026/2026-Q4.k7m2x9qd.jsonl", "in Ledger/desk/2026/2026-Q4.k7m2x9qd.jsonl"),
    ("on 2025-12-01", "on 2025-12-01"),
  ])
  func theDayOfTheRunIsShownAsTheDayOfThePage(came: String, shown: String) {
    #expect(Self.shown(came, ["2026-12-01"]) == shown)
  }

  // MARK: - What differs from day to day

  private static var today: String { String(ISO8601DateFormatter().string(from: Date()).prefix(10)) }

  /// A line with the day of the run, its time and its quarter as the page shows them.
  private static func shown(_ line: String, _ days: [String]) -> String {
    var line = line
    for today in Set(days) {
      line = line.replacingOccurrences(
        of: today + #"T\d\d:\d\d:\d\dZ"#, with: day + "T09:30:00Z", options: .regularExpression)
      line = line.replacingOccurrences(of: today, with: day)
      line = line.replacingOccurrences(of: written(today), with: written(day))
    }
    return line.replacingOccurrences(
      of: #"(?<=/)\d{4}/\d{4}-Q\d(?=\.[0-9a-z]+\.jsonl)"#, with: "2026/2026-Q4", options: .regularExpression)
  }

  /// A row of a table on a page without what makes its cells as wide as the longest of their column, which may be a day.
  private static func squeezed(_ line: String) -> String {
    guard line.hasPrefix("|") else { return line }
    return line.replacingOccurrences(of: "(?<= ) +|(?<=--)-+", with: "", options: .regularExpression)
  }

  /// The day as it is written on pages.
  private static func written(_ day: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// What the reader types where the tool asks, as the page shows it behind the question.
  private static func answers(in example: ConsoleExample) -> [String] {
    example.expected.compactMap { line in
      line.range(of: "[y/N] ").map { String(line[$0.upperBound...]) }
    }
  }

  // MARK: - Saying and recording

  private static func difference(_ example: ConsoleExample, _ shown: [String]) -> String {
    """
    \(path):\(example.line): $ \(example.command)
    says:
    \(example.expected.joined(separator: "\n"))
    is:
    \(shown.joined(separator: "\n"))
    If the answer is right, run the test with RECORD_GOLDENS=1.
    """
  }

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" }

  /// Writes the page with the answers that came; those that it shows already stay, with what they leave out.
  private static func record(_ answers: [[String]], _ examples: [ConsoleExample], _ page: String) throws {
    let changed = zip(examples, answers).map { $0.fits($1) ? nil : $1 }
    try ConsoleExample.page(page, withAnswers: changed)
      .write(to: ProjectFolder.url(path), atomically: true, encoding: .utf8)
    Testing.Issue.record("recorded \(changed.count { $0 != nil }) answers; run again without RECORD_GOLDENS")
  }
}
