import CommitmentLedger
import CommitmentModel
import Formats

/// Shows one State, observer or organization: endorsement, roles, and the evidence that names it; never a status.
struct StateCommand: Command {
  private static let name = Argument<[String]>.oneOrMore(value: "name", help: "A name or code.")

  static let word = "state"
  static let syntax = CommandSyntax(
    name: word, summary: "Show one State: endorsement, roles, evidence that names it", group: .look,
    arguments: [name.syntax] + ReadingOptions.arguments,
    discussion: "A status is a judgement of a commitment; it is never printed for a single State.",
    examples: [CommandExample(line: "a4p state Rwanda", meaning: "everything recorded of one State")])

  private let name: [String]
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
    name = try parsed[Self.name]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let typed = name.joined(separator: " ")
    let figures = StateFigures(
      try open.endorser(typed), typed: typed, open, reading.day(session.clock),
      reading.recordedDay(session.clock))
    if session.format == .json {
      return Answer(figures.value(session.language).text() + "\n", notes: open.remarks)
    }
    if session.format == .csv {
      return Answer(AnswerTable.text(figures.value(session.language)), notes: open.remarks)
    }
    return Answer(figures.page(session), notes: open.remarks)
  }
}
