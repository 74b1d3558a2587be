import CommitmentModel

extension Endorsement.Grade: ArgumentValue {}
extension Endorsement.Manner: ArgumentValue {}
extension DatePrecision: ArgumentValue {}

/// What `endorse` asks for and `correct` may change.
struct EndorsementArguments: Sendable {
  let precision = Argument<DatePrecision?>.optional(
    "--precision", value: "precision", help: "How exactly the date is known; 'by' for on or before it.")
  let source: Argument<String?>
  let verb = Argument<String?>.optional("--verb", value: "text", help: "The verb that the source uses.")
  let grade = Argument<Endorsement.Grade?>.optional(
    "--grade", value: "grade",
    help: "A: the endorser or an official page names it; A-: through the press; B: a list or a group.")
  let manner = Argument<Endorsement.Manner?>.optional(
    "--manner", value: "manner", help: "How the source names it; by name unless said.")
  let statement = Argument<String?>.optional(
    "--statement", value: "text", help: "The statement made on endorsing.")
  let note = Argument<String?>.optional("--note", value: "text", help: "A remark for those who check it.")

  init(isNew: Bool) {
    let help = "Where it is documented."
    source =
      isNew
      ? .askedFor("--source", value: "text", help: help) : .optional("--source", value: "text", help: help)
  }

  var arguments: [ArgumentSyntax] {
    [
      precision.syntax, source.syntax, verb.syntax, grade.syntax, manner.syntax, statement.syntax,
      note.syntax,
    ]
  }
}

/// What was given of an endorsement.
struct EndorsementDraft: Sendable {
  var precision: DatePrecision?
  var source: String?
  var verb: String?
  var grade: Endorsement.Grade?
  var manner: Endorsement.Manner?
  var statement: String?
  var note: String?

  init(_ parsed: ParsedArguments, _ arguments: EndorsementArguments) throws(UsageFault) {
    precision = try parsed[arguments.precision]
    source = try parsed[arguments.source]
    verb = try parsed[arguments.verb]
    grade = try parsed[arguments.grade]
    manner = try parsed[arguments.manner]
    statement = try parsed[arguments.statement]
    note = try parsed[arguments.note]
  }

  func applied(to endorsement: Endorsement) -> Endorsement {
    var result = endorsement
    if let source { result.source = source }
    if let verb { result.verb = verb.nonEmpty }
    if let grade { result.grade = grade }
    if let manner { result.manner = manner }
    if let statement { result.statement = statement.nonEmpty }
    if let note { result.note = note.nonEmpty }
    return result
  }

  /// A date with the precision given.
  func date(_ span: DateSpan) throws(CommandFault) -> DateSpan {
    guard let precision, precision != span.precision else { return span }
    if precision == .by, span.precision == .day { return .by(span.last) }
    if precision == .day, span.precision == .by { return .day(span.last) }
    throw CommandFault(
      .usage, "'\(span.text)' has no precision '\(precision.rawValue)'",
      hint: precision == .by || precision == .day
        ? "give a full date" : "write the date as exactly as it is known, such as 2018-09")
  }

  var isEmpty: Bool {
    [source, verb, statement, note].allSatisfy { $0 == nil } && precision == nil && grade == nil
      && manner == nil
  }
}

/// Records an endorsement, or its withdrawal.
struct EndorseCommand: Command {
  private static let endorsement = EndorsementArguments(isNew: true)
  private static let name = Argument<String>.required(
    value: "name", help: "The endorser, by any of its names.")
  private static let date = Argument<DateArgument?>.askedFor(
    "--date", value: "date", help: "When it endorsed, or the date of the source.")
  private static let isWithdrawal = Argument<Bool>.flag("--withdrawn", help: "Records the opposite act.")

  static let syntax = CommandSyntax(
    name: "endorse", summary: "Record an endorsement", group: .record,
    arguments: [name.syntax, date.syntax] + endorsement.arguments + [isWithdrawal.syntax]
      + RecordingOptions.arguments,
    discussion: "A statement of support is evidence, not an endorsement.",
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

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace(needsLedger: false)
    let endorser = try open.endorser(name)
    let blank = Endorsement(endorser: endorser.code, act: isWithdrawal ? .withdrawn : .endorsed, source: "")
    return try Recorder(session: session, options: recording)
      .record(
        .endorsement(draft.applied(to: blank)), date: try draft.date(date.span(session.clock)), in: open)
  }
}
