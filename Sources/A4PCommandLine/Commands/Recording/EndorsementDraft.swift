import CommitmentModel

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
