import CommitmentLedger
import CommitmentModel

/// Records a second person's approval of an assessment.
///
/// Nothing recorded is ever changed, so the approval is a correction of the assessment that adds who approved.
struct ApproveCommand: AskingCommand {
  private static let ids = Argument<[String]>.oneOrMore(
    value: "id",
    help: "Four or more characters of an assessment's identifier; '-' reads one a line from standard input.")
  private static let by = Argument<String>.required(
    "--by", value: "text", help: "Who approves: the office or function of a second person.")

  static let word = "approve"
  static let syntax = CommandSyntax(
    name: word, summary: "Approve an assessment as a second person", group: .record,
    arguments: [ids.syntax, by.syntax, RecordingOptions.office.syntax, RecordingOptions.isRehearsal.syntax],
    discussion: """
      Some statuses need a second person: until one approves, the former status stands and the scorecard says that \
      approval is awaited. Who assessed cannot approve; letters' case and spaces make no difference. 'a4p todo' lists \
      what waits, and at a terminal it is offered where the identifier or who approves is missing.
      """,
    examples: [
      CommandExample(
        line: "a4p approve k3f9x2 --by 'Chief of unit'", meaning: "the status stands from now on"),
      CommandExample(
        line: "a4p approve - --by 'Chief of unit' < identifiers.txt", meaning: "several, an identifier a line"
      ),
    ])

  private let ids: [String]
  private let by: String
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    ids = try parsed[Self.ids]
    by = try parsed[Self.by].trimmed
    guard !PersonName.isBlank(by) else { throw UsageFault(.missing(Self.by.syntax)) }
    recording = try RecordingOptions(approving: parsed)
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    RetractionSteps.approve(in: open, session)
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    for id in answers["ID"] where id != "-" { _ = try approvable(try open.record(id), in: open) }
  }

  static var deed: String { "Approve it" }

  /// The assessment that can be approved, and who assessed.
  private static func approvable(
    _ record: Record, in open: OpenWorkspace
  ) throws(CommandFault) -> (assessment: Assessment, assessed: String) {
    guard let assessment = record.assessment else {
      throw CommandFault(
        .data, "'\(record.id.short)' is no assessment but \(record.kind.rawValue)",
        hint: "'a4p todo' lists the assessments that wait for approval")
    }
    try refuseReplaced(record, in: open)
    if let approved = assessment.approvedBy {
      throw CommandFault(
        .data, "'\(record.id.short)' is approved already, by \(approved)",
        hint: "'a4p log \(record.id.short)' shows it")
    }
    guard let assessed = assessment.assessedBy else {
      throw CommandFault(
        .data,
        "'\(record.id.short)' does not say who assessed, so nobody can tell that somebody else approves",
        hint: "say it first: a4p correct \(record.id.short) --assessed-by TEXT --reason TEXT")
    }
    return (assessment, assessed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    var drafts: [Recorder.Draft] = []
    var seen: Set<RecordID> = []
    for id in try session.operands(ids) {
      let record = try open.record(id)
      if seen.insert(record.id).inserted { drafts.append(try approval(of: record, in: open)) }
    }
    return try Recorder(session: session, options: recording).record(drafts, namedBy: ids, in: open)
  }

  private func approval(of record: Record, in open: OpenWorkspace) throws(CommandFault) -> Recorder.Draft {
    var (assessment, assessed) = try Self.approvable(record, in: open)
    for name in [assessed, record.header.by].compactMap(\.self) where PersonName.isSame(name, by) {
      throw CommandFault(
        .data, "'\(by)' assessed '\(assessment.commitment)', so somebody else has to approve",
        hint: "a second person types: a4p approve \(record.id.short) --by TEXT")
    }
    assessment.approvedBy = by
    return Recorder.Draft(
      body: .assessment(assessment), date: record.header.date,
      links: Recorder.Links(corrects: [record.id], reason: "Approved by \(by)."))
  }

  private static func refuseReplaced(_ record: Record, in open: OpenWorkspace) throws(CommandFault) {
    let standings = Standings(of: open.register)
    guard let position = open.register.position(of: record.id) else { return }
    switch standings.standing(of: position) {
    case .live: return
    case .corrected:
      let heads = standings.heads(of: position).map { open.register.entries[$0].id.short }
      let isApproved = standings.heads(of: position).contains { open.register.entries[$0].isApproved }
      throw CommandFault(
        .data, "'\(record.id.short)' was \(isApproved ? "approved already" : "corrected")",
        hint: "the record that stands for it: \(heads.joined(separator: ", "))")
    case .contested:
      throw CommandFault(
        .data, "'\(record.id.short)' has rival corrections", hint: "settle them first, with 'a4p correct'")
    case .retracted, .redacted: throw CommandFault(.data, "'\(record.id.short)' was taken back")
    }
  }
}
