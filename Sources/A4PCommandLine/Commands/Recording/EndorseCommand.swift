import CommitmentModel

/// Records an endorsement, or its withdrawal.
struct EndorseCommand: AskingCommand {
  private static let endorsement = EndorsementArguments(isNew: true)
  private static let name = Argument<String>.required(
    value: "name", help: "The endorser, by any of its names.")
  private static let date = Argument<DateArgument?>.askedFor(
    "--date", value: "date", help: "When it endorsed, or the date of the source.")
  private static let isWithdrawal = Argument<Bool>.flag("--withdrawn", help: "Records the opposite act.")

  static let isEdited: Argument<Bool>? = editing

  static let word = "endorse"
  static let syntax = CommandSyntax(
    name: word, summary: "Record an endorsement", group: .record,
    arguments: [name.syntax, date.syntax] + endorsement.arguments + [isWithdrawal.syntax]
      + RecordingOptions.arguments + [editing.syntax],
    discussion: """
      A statement of support is evidence, not an endorsement. At a terminal what is missing is asked for, and nothing \
      is written before it is confirmed.
      """,
    examples: [
      CommandExample(
        line:
          "a4p endorse Ghana --date 2018-09-25 --precision by --source 'List of the United Nations, p. 2' --grade A",
        meaning: "an endorsement known by the date of its source")
    ])

  private let name: String
  private let date: DateArgument
  private let draft: EndorsementDraft
  private let isWithdrawal: Bool
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    name = try parsed[Self.name]
    draft = try EndorsementDraft(parsed, Self.endorsement)
    isWithdrawal = try parsed[Self.isWithdrawal]
    recording = try RecordingOptions(parsed)
    guard let date = try parsed[Self.date] else { throw UsageFault(.missing(Self.date.syntax)) }
    guard draft.source?.nonEmpty != nil else { throw UsageFault(.missing(Self.endorsement.source.syntax)) }
    self.date = date
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    EndorsementSteps.endorse(in: open, session)
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    if let name = answers["NAME"].first { _ = try open.endorser(name) }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    let endorser = try open.endorser(name)
    let blank = Endorsement(endorser: endorser.code, act: isWithdrawal ? .withdrawn : .endorsed, source: "")
    return try Recorder(session: session, options: recording)
      .record(
        .endorsement(draft.applied(to: blank)), date: try draft.date(date.span(session.clock)), in: open)
  }
}
