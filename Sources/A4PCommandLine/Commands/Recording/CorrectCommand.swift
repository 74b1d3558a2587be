import CommitmentLedger
import CommitmentModel

/// Replaces a record by one that says what it should have said; the old one stays, marked.
struct CorrectCommand: AskingCommand {
  private static let evidence = EvidenceArguments(isNew: false)
  private static let assessment = AssessmentArguments(isNew: false)
  private static let endorsement = EndorsementArguments(isNew: false)
  private static let id = Argument<String>.required(
    value: "id", help: "Four or more characters of the record's identifier.")
  private static let date = Argument<DateArgument?>.optional(
    "--date", "--from", value: "date", help: "Another date.")
  private static let reason = Argument<String>.required(
    "--reason", value: "text", help: "Why it is corrected.")

  static let isEdited: Argument<Bool>? = editing

  static let word = "correct"
  static let syntax = CommandSyntax(
    name: word, summary: "Replace a record by a corrected one", group: .record,
    arguments: [id.syntax, reason.syntax, date.syntax] + evidence.arguments + assessment.arguments
      + endorsement.arguments + [RoleCommand.until.syntax, RoleCommand.detail.syntax]
      + RecordingOptions.arguments + [editing.syntax],
    discussion: """
      Give the options that change, of the kind of the record; the rest stays as it was. An option that may be \
      repeated replaces the whole list, and an empty text takes a text away. A contested record is settled: the \
      correction replaces all its rivals.

      At a terminal what is not given is asked for: which record, what of it is to change, and why. It is shown how \
      the record was and how it would be, together with the command that would have done the same. --edit opens the \
      record as it is in an editor.
      """,
    examples: [
      CommandExample(
        line: "a4p correct k3f9x2 --date 2026-08-13 --reason 'The day was typed wrongly.'",
        meaning: "another date"),
      CommandExample(line: "a4p correct k3f9x2 --edit", meaning: "the whole record in an editor"),
    ])

  private let id: String
  private let reason: String
  private let date: DateArgument?
  private let evidence: EvidenceDraft
  private let assessment: AssessmentDraft
  private let endorsement: EndorsementDraft
  private let until: DateArgument?
  private let detail: String?
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    id = try parsed[Self.id]
    reason = try parsed[Self.reason]
    guard reason.nonEmpty != nil else { throw UsageFault(.missing(Self.reason.syntax)) }
    date = try parsed[Self.date]
    evidence = try EvidenceDraft(parsed, Self.evidence)
    assessment = try AssessmentDraft(parsed, Self.assessment)
    endorsement = try EndorsementDraft(parsed, Self.endorsement)
    until = try parsed[RoleCommand.until]
    detail = try parsed[RoleCommand.detail]
    recording = try RecordingOptions(parsed)
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    CorrectionSteps.all(in: open, session)
  }

  /// At a terminal a line that changes nothing is one that is not finished.
  static func isUndecided(_ parsed: ParsedArguments) -> Bool {
    let general = [id.syntax, reason.syntax, editing.syntax] + RecordingOptions.arguments
    return syntax.arguments.allSatisfy { general.contains($0) || !parsed.wasGiven($0) }
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    guard let id = answers["ID"].first else { return }
    let record = try open.record(id)
    _ = try targets(of: record, in: open)
    guard record.kind == .retraction else { return }
    throw refusal(ofRetraction: record)
  }

  static func present(_ answers: Answers, in open: OpenWorkspace) -> PresentRecord? {
    CorrectionSteps.present(answers, in: open)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let record = try open.record(id)
    let corrects = try Self.targets(of: record, in: open)
    try refuseForeignOptions(record.kind)
    var span = record.header.date
    if let date { span = date.span(session.clock) }
    let body: Record.Body
    switch record.body {
    case .evidence(let value): body = .evidence(try evidence.applied(to: value, in: open, session.clock))
    case .assessment(let value): body = .assessment(try assessed(value, in: open))
    case .endorsement(let value):
      body = .endorsement(endorsement.applied(to: value))
      if let given = span {
        // A date given anew has the precision in which it is written, unless one is given too.
        span = try endorsement.date(given)
      }
    case .membership(var value):
      if let until { value.until = until.span(session.clock) }
      if let detail { value.detail = detail.nonEmpty }
      if let source = endorsement.source { value.source = source }
      body = .membership(value)
    case .retraction:
      throw Self.refusal(ofRetraction: record)
    }
    guard body != record.body || span != record.header.date || corrects.count > 1 else {
      throw CommandFault(.data, "nothing would change", hint: "give the options that are to be different")
    }
    return try Recorder(session: session, options: recording).record(
      body, date: span, links: Recorder.Links(corrects: corrects, reason: reason), in: open)
  }

  private static func refusal(ofRetraction record: Record) -> CommandFault {
    CommandFault(
      .data, "'\(record.id.short)' is a retraction, which is not corrected",
      hint: "retract it, or record anew")
  }

  private func assessed(_ value: Assessment, in open: OpenWorkspace) throws(CommandFault) -> Assessment {
    try assessment.applied(to: value, in: open)
  }

  /// What a correction replaces: the record itself, or all rivals of a contested one.
  private static func targets(of record: Record, in open: OpenWorkspace) throws(CommandFault) -> [RecordID] {
    let standings = Standings(of: open.register)
    guard let position = open.register.position(of: record.id) else { return [record.id] }
    let heads = standings.heads(of: position).map { open.register.entries[$0].id }
    switch standings.standing(of: position) {
    case .live: return [record.id]
    case .contested where !heads.isEmpty: return heads
    case .contested:
      let rivals = record.header.corrects.compactMap(open.register.position).flatMap(standings.heads)
      return Set(rivals).sorted().map { open.register.entries[$0].id }
    case .corrected:
      throw CommandFault(
        .data, "'\(record.id.short)' was corrected already",
        hint: "correct the record that stands for it: \(heads.map(\.short).joined(separator: ", "))")
    case .retracted, .redacted:
      throw CommandFault(
        .data, "'\(record.id.short)' was taken back", hint: "record it anew if it should stand")
    }
  }

  private func refuseForeignOptions(_ kind: RecordKind) throws(CommandFault) {
    var foreign: [RecordKind] = []
    if kind != .evidence, !evidence.isEmpty { foreign.append(.evidence) }
    if kind != .assessment, !assessment.isEmpty { foreign.append(.assessment) }
    let isOnlySource =
      kind == .membership && endorsement.verb == nil && endorsement.statement == nil
      && endorsement.note == nil && endorsement.precision == nil && endorsement.grade == nil
      && endorsement.manner == nil
    if kind != .endorsement, !endorsement.isEmpty, !isOnlySource { foreign.append(.endorsement) }
    if kind != .membership, until != nil || detail != nil { foreign.append(.membership) }
    guard let first = foreign.first else { return }
    throw CommandFault(
      .data, "an option of \(first.rawValue) does not fit a record of \(kind.rawValue)",
      hint: "'a4p log \(id)' shows what the record is")
  }
}
