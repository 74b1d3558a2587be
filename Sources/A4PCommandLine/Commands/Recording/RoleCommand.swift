import CommitmentModel

/// Records a dated membership in a role.
struct RoleCommand: AskingCommand {
  private static let name = Argument<String>.required(value: "name", help: "The State or organization.")
  private static let role = Argument<String>.required(value: "role", help: "The key of the role.")
  private static let from = Argument<DateArgument?>.askedFor(
    "--from", value: "date", help: "The first day, or the day of an observation.")
  static let until = Argument<DateArgument?>.optional(
    "--to", value: "date",
    help: "The last day; the same as --from for an observation, which stands until the next.")
  static let detail = Argument<String?>.optional("--detail", value: "text", help: "Rank, number, mission.")
  private static let source = Argument<String?>.askedFor(
    "--source", value: "text", help: "Where it is documented.")

  static let isEdited: Argument<Bool>? = editing

  static let word = "role"
  static let syntax = CommandSyntax(
    name: word, summary: "Record a dated membership in a role", group: .record,
    arguments: [name.syntax, role.syntax, from.syntax, until.syntax, detail.syntax, source.syntax]
      + RecordingOptions.arguments + [editing.syntax],
    discussion:
      "At a terminal what is missing is asked for, and nothing is written before it is confirmed.",
    examples: [
      CommandExample(
        line: "a4p role Ghana security-council --from 2022-01-01 --to 2023-12-31 --source 'A/75/PV.74'",
        meaning: "a term in the Security Council")
    ])

  private let name: String
  private let role: String
  private let from: DateArgument
  private let until: DateArgument?
  private let detail: String?
  private let source: String
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    name = try parsed[Self.name]
    role = try parsed[Self.role]
    until = try parsed[Self.until]
    detail = try parsed[Self.detail]?.nonEmpty
    recording = try RecordingOptions(parsed)
    guard let from = try parsed[Self.from] else { throw UsageFault(.missing(Self.from.syntax)) }
    guard let source = try parsed[Self.source]?.nonEmpty else {
      throw UsageFault(.missing(Self.source.syntax))
    }
    self.from = from
    self.source = source
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    EndorsementSteps.role(in: open, session)
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    if let name = answers["NAME"].first { _ = try open.endorser(name) }
    if let role = answers["ROLE"].first { _ = try open.role(role) }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    var faults = CommandFaults()
    let member = faults.take { () throws(CommandFault) in try open.endorser(name).code }
    let key = faults.take { () throws(CommandFault) in try open.role(role).key }
    try faults.refuse()
    guard let member, let key else { throw CommandFault(.fault, "no member was read") }
    let membership = Membership(
      member: member, role: key, until: until?.span(session.clock),
      detail: detail, source: source)
    return try Recorder(session: session, options: recording)
      .record(.membership(membership), date: from.span(session.clock), in: open)
  }
}
