import CommitmentLedger
import CommitmentModel

/// Records an assessment, or says again that one still holds.
struct AssessCommand: AskingCommand {
  private static let assessment = AssessmentArguments(isNew: true)
  private static let commitments = Argument<[String]>.repeated(
    value: "commitment",
    help:
      "The commitment assessed; with --reaffirm one or more, '-' for one a line of standard input, or none for all that are assessed."
  )
  private static let date = Argument<DateArgument?>.askedFor(
    "--date", value: "date", help: "The day as of which the judgement holds.")
  private static let isReaffirming = Argument<Bool>.flag(
    "--reaffirm", help: "Says that the standing assessment still holds on the date.")
  private static let reason = Argument<String?>.optional(
    "--reason", value: "text", help: "Why the status is lower than before, where it is.")

  static let isEdited: Argument<Bool>? = editing

  static let word = "assess"
  static let syntax = CommandSyntax(
    name: word, summary: "Record an assessment of a commitment", group: .record,
    arguments: [commitments.syntax, date.syntax] + assessment.arguments + [
      reason.syntax, isReaffirming.syntax,
    ]
      + RecordingOptions.arguments + [editing.syntax],
    discussion: """
      A status needs the evidence that the rubric asks for, cited with --cites; evidence that sets the commitment \
      back, dated since it was last assessed, is cited too. A lower status needs --reason. Each commitment says who may \
      assess it; 'a4p commitment ID' shows that. A status that needs a second person stands once 'a4p approve' has \
      recorded the approval; until then the former one does. At a terminal what is missing is asked for, and the \
      evidence that would meet the bar is offered.
      """,
    examples: [
      CommandExample(
        line:
          "a4p assess PER-4 --status limited-progress --basis desk-review --date 2026-09-30 --rationale 'In use in all missions.' --cites k3f9x2",
        meaning: "a desk review that rests on one piece of evidence"),
      CommandExample(line: "a4p assess --reaffirm --date 2026-09-30 PER-4", meaning: "it still holds"),
    ])

  private let commitments: [String]
  private let date: DateArgument
  private let isReaffirming: Bool
  private let reason: String?
  private let draft: AssessmentDraft
  private let recording: RecordingOptions

  static func missing(_ parsed: ParsedArguments) -> [UsageFault] {
    var faults = parsed.missing(of: syntax)
    if parsed.wasGiven(isReaffirming.syntax) {
      // What was said before is said again, so that only its date is new.
      return faults.filter { $0.argument == date.syntax }
    }
    if parsed.uses(of: commitments.syntax).count != 1 {
      faults.insert(
        UsageFault(.missing(commitments.syntax), hint: "an assessment is of one commitment"), at: 0)
    }
    return faults
  }

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    commitments = try parsed[Self.commitments]
    isReaffirming = try parsed[Self.isReaffirming]
    draft = try AssessmentDraft(parsed, Self.assessment)
    recording = try RecordingOptions(parsed)
    reason = try parsed[Self.reason]?.nonEmpty
    guard let date = try parsed[Self.date] else { throw UsageFault(.missing(Self.date.syntax)) }
    self.date = date
    if isReaffirming {
      guard draft.isEmptyButForCites, reason == nil,
        draft.cites.isEmpty || (commitments.count == 1 && commitments != ["-"])
      else {
        throw UsageFault(
          .combination("--reaffirm says what was said before"),
          hint: "only --date goes with it, and --cites where one commitment is named")
      }
      return
    }
    guard commitments.count == 1 else {
      throw UsageFault(.missing(Self.commitments.syntax), hint: "an assessment is of one commitment")
    }
    guard draft.rationale?.nonEmpty != nil else {
      throw UsageFault(.missing(Self.assessment.rationale.syntax))
    }
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    AssessmentSteps.all(in: open, session)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    if isReaffirming { return try reaffirm(in: open, session) }
    var faults = CommandFaults()
    let known = faults.take { () throws(CommandFault) in try open.commitment(commitments[0]) }
    _ = faults.take { () throws(CommandFault) in try draft.citations(in: open) }
    try faults.refuse()
    guard let commitment = known else { throw CommandFault(.fault, "no commitment was read") }
    let blank = Assessment(
      commitment: commitment.id, status: .notAssessed, basis: .deskReview, rationale: "",
      rubric: open.framework.rubric.version, wording: WordingFingerprint.of(commitment))
    let assessment = try draft.applied(to: blank, in: open)
    return try Recorder(session: session, options: recording)
      .record(
        .assessment(assessment), date: date.span(session.clock), links: Recorder.Links(reason: reason),
        in: open)
  }

  private func reaffirm(in open: OpenWorkspace, _ session: Session) throws(CommandFault) -> Answer {
    let span = date.span(session.clock)
    let snapshot = open.snapshot(Quarter(containing: span.last), asOf: span.last)
    var wanted: [CommitmentState] = []
    for typed in try session.operands(commitments) {
      let commitment = try open.commitment(typed)
      guard let state = snapshot[commitment.id], state.isAssessed else {
        throw CommandFault(
          .data, "'\(commitment.id)' has no assessment that could still hold on \(span.text)",
          hint: "assess it with 'a4p assess \(commitment.id) --status ...'")
      }
      wanted.append(state)
    }
    if commitments.isEmpty { wanted = snapshot.commitments.filter(\.isAssessed) }
    guard !wanted.isEmpty else {
      throw CommandFault(.data, "no commitment has an assessment by \(span.text)")
    }
    var added: [RecordID] = []
    for cite in draft.cites { added.append(try open.citable(cite)) }
    let bodies = wanted.compactMap { state -> Record.Body? in
      guard let id = state.assessment?.id, var assessment = open.register[id]?.assessment else { return nil }
      assessment.rubric = open.framework.rubric.version
      assessment.wording = WordingFingerprint.of(state.commitment)
      assessment.cites += added.filter { !assessment.cites.contains($0) }
      return .assessment(assessment)
    }
    let recorder = Recorder(session: session, options: recording)
    // One commitment that was named gives the answer of one record; else the number depends on the ledger.
    if commitments.count == 1, commitments != ["-"], let body = bodies.first {
      return try recorder.record(body, date: span, in: open)
    }
    return try recorder.record(bodies.map { Recorder.Draft(body: $0, date: span) }, in: open)
  }
}
