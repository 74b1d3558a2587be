import CommitmentModel

/// Records a piece of evidence.
struct RecordCommand: Command {
  private static let evidence = EvidenceArguments(isNew: true)
  private static let date = Argument<DateArgument?>.askedFor(
    "--date", value: "date",
    help: "When it happened: 2026-09-30, 2026-09, 2026, 2026-Q3, '30 September 2026'.")

  static let syntax = CommandSyntax(
    name: "record", summary: "Record a piece of evidence", group: .record,
    arguments: [date.syntax] + evidence.arguments + RecordingOptions.arguments,
    discussion: """
      Evidence is something that happened, with the document in which it can be read: a symbol, an address, or a \
      document with title and date. It is no judgement; that is what 'a4p assess' records. One record cites one \
      document. No victim is named in evidence on conduct.
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

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    draft = try EvidenceDraft(parsed, Self.evidence)
    guard !draft.commitments.isEmpty else { throw UsageFault(.missing(Self.evidence.commitments.syntax)) }
    guard let date = try parsed[Self.date] else { throw UsageFault(.missing(Self.date.syntax)) }
    guard draft.title?.nonEmpty != nil else { throw UsageFault(.missing(Self.evidence.title.syntax)) }
    self.date = date
    if [draft.symbol, draft.url, draft.document].allSatisfy({ $0?.nonEmpty == nil }) {
      throw UsageFault(
        .combination("the evidence names no document"),
        hint: "give --symbol, --url or --document: evidence without a source is not evidence")
    }
    recording = try RecordingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    let empty = Evidence(title: "", citation: Citation(), marks: [])
    let evidence = try draft.applied(to: empty, in: open, session.clock)
    return try Recorder(session: session, options: recording)
      .record(.evidence(evidence), date: date.span(session.clock), in: open)
  }
}
