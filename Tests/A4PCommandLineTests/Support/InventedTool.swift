import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import TestSupport
import Testing

/// The tool on an invented workspace in memory: a fixed clock, numbers that only look random, no git, no terminal.
///
/// Every run that ends with anything but 0 must leave the files byte for byte as they were; the harness looks.
struct InventedTool: Sendable {
  let store: MemoryStore
  var environment = ["A4P_OFFICE": "invented-office", "HOME": "/home/somebody"]
  var folder = "/pact"
  var width: Int?
  /// The columns of the terminal that complaints go to.
  var errorWidth: Int?
  /// The person at the terminal, where there is one.
  var terminal: ScriptedTerminal?
  /// What an editor makes of the text that it is given.
  var editor: @Sendable (String) -> EditorOutcome = { _ in .missing }
  /// What is told that work goes on.
  var progress: @Sendable (String) -> @Sendable () -> Void = { _ in {} }
  let random = CountedBits()

  /// 21 November 2026, noon in UTC.
  static let now = Instant(seconds: 1_795_262_400)
  /// What the clock shows.
  var time = Self.now

  init(_ workspace: InventedWorkspace = InventedWorkspace()) throws {
    store = MemoryStore(
      workspace.catalogue + workspace.registers + (try workspace.segments())
        + [SourceFile(path: "Commitments/README.md", text: "# Invented\n")])
  }

  /// Runs a line such as `endorsed 'Invented Alpha'`, with quotes as in a shell.
  @discardableResult
  func run(_ line: String, input: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation)
    -> TestRun
  {
    run(words: Self.words(line), input: input, sourceLocation: sourceLocation)
  }

  @discardableResult
  func run(
    words: [String], input: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> TestRun {
    let before = store.files
    let random = random
    var context = Context(
      folder: folder, environment: environment, clock: Clock(now: time), store: store,
      random: { random.next() }, input: { () throws(FileFault) in Array(input.utf8) },
      git: { _, _, _ in nil },
      width: width, isColored: false)
    context.errorWidth = errorWidth
    context.terminal = terminal
    context.asked = terminal
    context.editor = editor
    context.progress = progress
    let run = TestRun(Tool.run(words, in: context))
    if run.code != .done {
      #expect(
        store.files == before, "a run that ends with \(run.code) left the files changed",
        sourceLocation: sourceLocation)
    }
    return run
  }

  /// The segments of the ledger with their lines.
  var lines: [String: [String]] {
    store.files.filter { $0.key.hasPrefix("/pact/Commitments/Ledger/") && $0.key.hasSuffix(".jsonl") }
      .mapValues { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
  }

  /// The number of lines of the ledger.
  var lineCount: Int { lines.values.reduce(0) { $0 + $1.count } }

  /// The words of a line, parted at spaces outside single quotes.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var wasQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        wasQuoted = true
      } else if character == " ", !isQuoted {
        if !word.isEmpty || wasQuoted { words.append(word) }
        (word, wasQuoted) = ("", false)
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty || wasQuoted { words.append(word) }
    return words
  }
}

extension InventedTool {
  /// Runs words where a step after the first fails: what the clone keeps to itself may have been made by then.
  func runAllowingPrivateFiles(_ words: [String]) -> TestRun {
    let before = store.files.filter { $0.key.hasPrefix("/pact/") }
    let random = random
    let context = Context(
      folder: folder, environment: environment, clock: Clock(now: time), store: store,
      random: { random.next() }, input: { () throws(FileFault) in [] }, git: { _, _, _ in nil }, width: width,
      isColored: false)
    let run = TestRun(Tool.run(words, in: context))
    #expect(store.files.filter { $0.key.hasPrefix("/pact/") } == before)
    return run
  }
}
