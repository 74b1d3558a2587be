import CommitmentModel

/// Takes a record back; it stays, marked, with the reason.
struct RetractCommand: AskingCommand {
  private static let ids = Argument<[String]>.oneOrMore(
    value: "id",
    help: "Four or more characters of a record's identifier; '-' reads one a line from standard input.")
  private static let reason = Argument<String>.required(
    "--reason", value: "text", help: "Why it is taken back.")
  private static let duplicateOf = Argument<String?>.optional(
    "--duplicate-of", value: "id", help: "The record that says the same and remains.")

  static let word = "retract"
  static let syntax = CommandSyntax(
    name: word, summary: "Take a record back", group: .record,
    arguments: [ids.syntax, reason.syntax, duplicateOf.syntax] + RecordingOptions.arguments,
    discussion: """
      What a record replaced is taken back with it. Nothing is erased. Of several records all are taken back or none. At a terminal what is missing is asked for, \
      and nothing is written before it is confirmed.
      """,
    examples: [
      CommandExample(
        line: "a4p retract k3f9x2 --reason 'Recorded twice.' --duplicate-of 8m2qvz", meaning: "a duplicate"),
      CommandExample(
        line: "a4p retract - --reason 'A trial.' < identifiers.txt", meaning: "several, an identifier a line"),
    ])

  private let ids: [String]
  private let reason: String
  private let duplicateOf: String?
  private let recording: RecordingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    ids = try parsed[Self.ids]
    reason = try parsed[Self.reason]
    guard reason.nonEmpty != nil else { throw UsageFault(.missing(Self.reason.syntax)) }
    duplicateOf = try parsed[Self.duplicateOf]
    if duplicateOf != nil, ids.count > 1 || ids == ["-"] {
      throw UsageFault(.combination("--duplicate-of says of one record which one remains"))
    }
    recording = try RecordingOptions(parsed)
  }

  static func steps(in open: OpenWorkspace, _ session: Session) -> [Step] {
    RetractionSteps.retract(in: open)
  }

  static func expectSense(_ answers: Answers, in open: OpenWorkspace) throws(CommandFault) {
    for id in answers["ID"] where id != "-" { try expectStanding(try open.record(id), in: open) }
  }

  /// Refuses a record that no longer stands.
  private static func expectStanding(_ record: Record, in open: OpenWorkspace) throws(CommandFault) {
    guard let position = open.register.position(of: record.id) else { return }
    let standings = Standings(of: open.register)
    switch standings.standing(of: position) {
    case .live, .contested: return
    case .corrected:
      let heads = standings.heads(of: position).map { open.register.entries[$0].id.short }
      throw CommandFault(
        .data, "'\(record.id.short)' was corrected",
        hint: "retract the record that stands for it: \(heads.joined(separator: ", "))")
    case .retracted, .redacted: throw CommandFault(.data, "'\(record.id.short)' was taken back already")
    }
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    var records: [Record] = []
    for id in try session.operands(ids) {
      let record = try open.record(id)
      try Self.expectStanding(record, in: open)
      // Two beginnings of one identifier mean one record.
      if !records.contains(where: { $0.id == record.id }) { records.append(record) }
    }
    var duplicate: RecordID?
    if let duplicateOf { duplicate = try open.record(duplicateOf).id }
    if let duplicate, records.contains(where: { $0.id == duplicate }) {
      throw CommandFault(
        .data, "a record is no duplicate of itself", hint: "--duplicate-of names the record that remains")
    }
    let drafts = records.map { record in
      Recorder.Draft(
        body: .retraction(Retraction(duplicateOf: duplicate)), date: nil,
        links: Recorder.Links(retracts: lineage(of: record, in: open), reason: reason))
    }
    return try Recorder(session: session, options: recording).record(drafts, namedBy: ids, in: open)
  }

  /// The record and all that it replaced, directly or through others.
  private func lineage(of record: Record, in open: OpenWorkspace) -> [RecordID] {
    var found: [RecordID] = [record.id]
    var rest = record.header.corrects
    while let next = rest.popLast() {
      guard !found.contains(next), let earlier = open.register[next] else { continue }
      found.append(next)
      rest += earlier.header.corrects
    }
    return found
  }
}
