import A4PCommandLine

/// A tool of two commands, for the tests of parsing and help.
enum MadeUpTool {
  enum Outcome: String, CaseIterable, ArgumentValue {
    case kept
    case partly
    case broken
  }

  static let promise = Argument<String>.required(value: "PROMISE", help: "The promise, such as P-3.")
  static let witnesses = Argument<[String]>.repeated(value: "WITNESS", help: "Who saw it.")
  static let outcome = Argument<Outcome>.required(
    "--outcome", "-o", value: "OUTCOME", help: "What became of it.")
  static let title = Argument<String?>.optional("--title", value: "TEXT", help: "What to call it.")
  static let count = Argument<Int?>.optional("--count", value: "NUMBER", help: "How many there were.")
  static let labels = Argument<[String]>.repeated("--label", value: "LABEL", help: "A word to find it by.")
  static let rehearsal = Argument<Bool>.flag("--dry-run", "-n", help: "Show the note and write nothing.")

  static let folder = Argument<String?>.optional("--folder", value: "DIR", help: "The folder to work in.")
  static let format = Argument<String?>.optional("--format", value: "table|json", help: "How to answer.")
  static let quiet = Argument<Bool>.flag("--quiet", help: "Say only what was asked for.")

  static let note = CommandSyntax(
    name: "note", summary: "Note what became of a promise.",
    group: .record,
    arguments: [
      promise.syntax, witnesses.syntax, title.syntax, outcome.syntax, count.syntax, labels.syntax,
      rehearsal.syntax,
    ],
    discussion: "A note is never changed.\n\nWhat was noted by mistake is taken back with another note.",
    examples: [
      CommandExample(
        line: "vow note P-3 --outcome kept --title 'On the day'", meaning: "Note a promise kept.")
    ])

  static let list = CommandSyntax(
    name: "list", summary: "List every promise and what became of it, one line each.", group: .look,
    arguments: [])

  static let lost = CommandSyntax(
    name: "lost", summary: "List the promises nobody has heard of since.", group: .look, arguments: [])

  static let syntax = ToolSyntax(
    name: "vow", summary: "Keeps track of promises.", commands: [list, lost, note],
    common: [folder.syntax, format.syntax, quiet.syntax])

  static func parse(_ words: [String]) throws(UsageFault) -> ParsedArguments {
    try ParsedArguments(words, for: note, common: syntax.common)
  }

  /// Splits the line at its spaces and parses the words.
  static func parse(_ line: String) throws(UsageFault) -> ParsedArguments {
    try parse(line.split(separator: " ").map(String.init))
  }
}
