import CommitmentModel

/// Records a piece of evidence.
struct RecordCommand: AskingCommand {
  private static let evidence = EvidenceArguments(isNew: true)
  private static let date = Argument<DateArgument?>.askedFor(
    "--date", value: "date",
    help: "When it happened: 2026-09-30, 2026-09, 2026, 2026-Q3, '30 September 2026'.")

  static let isEdited: Argument<Bool>? = editing

  static let word = "record"
  static let syntax = CommandSyntax(
    name: word, summary: "Record a piece of evidence", group: .record,
    arguments: [date.syntax] + evidence.arguments + RecordingOptions.arguments + [editing.syntax],
    discussion: """
      Evidence is something that happened, with the document in which it can be read: a symbol, an address, or a \
      document with title and date. It is no judgement; that is what 'a4p assess' records. One record cites one \
      document. No victim is named in evidence on conduct.

      At a terminal what is missing is asked for, the record is shown together with the command that would have \
      done the same, and nothing is written before that is confirmed. Evidence that looks like a duplicate is \
      pointed out.
      """,
    examples: [
      CommandExample(
        line:
          "a4p record --commitment PER-4:advances --date 2026-08-12 --title 'Fact sheet' --url https://www.un-cpas.com --nature data",
        meaning: "one piece of evidence for one commitment")
    ])

  private let date: DateArgument
  private let draft: EvidenceDraft
  private let recording: RecordingOptions

  static func missing(_ parsed: ParsedArguments) -> [UsageFault] {
    var faults = parsed.missing(of: syntax)
    let sources = [evidence.symbol.syntax, evidence.url.syntax, evidence.document.syntax]
    let named = sources.flatMap(parsed.uses).contains { $0.value.nonEmpty != nil }
    if !named {
      faults.append(
        UsageFault(
          .combination("the evidence names no document"),
          hint: "give --symbol, --url or --document: evidence without a source is not evidence"))
    }
    return faults
  }

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    draft = try EvidenceDraft(parsed, Self.evidence)
    guard let date = try parsed[Self.date] else { throw UsageFault(.missing(Self.date.syntax)) }
    guard draft.title?.nonEmpty != nil else { throw UsageFault(.missing(Self.evidence.title.syntax)) }
    self.date = date
    recording = try RecordingOptions(parsed)
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    EvidenceSteps.all(in: open, session)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    // A person has the time in which the past can be read for duplicates; a script may record a thousand pieces.
    let open = try session.workspace(needsLedger: session.context.terminal != nil)
    let empty = Evidence(title: "", citation: Citation(), marks: [])
    let evidence = try draft.applied(to: empty, in: open, session.clock)
    return try Recorder(session: session, options: recording)
      .record(.evidence(evidence), date: date.span(session.clock), in: open)
  }
}
