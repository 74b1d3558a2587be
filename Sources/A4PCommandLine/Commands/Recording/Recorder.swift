import CommitmentLedger
import CommitmentModel
import Formats

/// Makes records, holds them against the catalogue, writes them, and says what was written.
struct Recorder: Sendable {
  let session: Session
  let options: RecordingOptions

  /// What a record corrects or takes back, and why.
  struct Links {
    var corrects: [RecordID] = []
    var retracts: [RecordID] = []
    var reason: String?
  }

  /// Records one thing; a retraction has no date of its own.
  ///
  /// The workspace may come without its ledger where the record refers to no other.
  func record(
    _ body: Record.Body, date: DateSpan?, links: Links = Links(), in open: OpenWorkspace
  ) throws(CommandFault) -> Answer {
    let office = try office(in: open.folder)
    let record = record(body, date: date, links: links, office: office, in: open)
    let (words, notes) = try write([record], office: office, in: open)
    return Answer(session.format == .json ? value(record).text() + "\n" : words, notes: notes)
  }

  /// Records several things of one date in one write: all of them or none.
  func record(
    _ bodies: [Record.Body], date: DateSpan?, in open: OpenWorkspace
  ) throws(CommandFault) -> Answer {
    let office = try office(in: open.folder)
    let records = bodies.map { record($0, date: date, links: Links(), office: office, in: open) }
    let (words, notes) = try write(records, office: office, in: open)
    guard session.format == .json else { return Answer(words, notes: notes) }
    return Answer(
      JSONValue.object([JSONMember("records", .array(records.map(value)))]).text() + "\n", notes: notes)
  }

  private func record(
    _ body: Record.Body, date: DateSpan?, links: Links, office: Office, in open: OpenWorkspace
  ) -> Record {
    let clock = session.clock
    let random = session.context.random
    let milliseconds = UInt64(max(0, clock.now.seconds)) * 1000 + UInt64(clock.milliseconds)
    let id = RecordID(milliseconds: milliseconds, random: (UInt16(truncatingIfNeeded: random()), random()))
    return Record(
      header: RecordHeader(
        id: id, framework: open.framework.id, date: date, office: office, by: options.by, recorded: clock.now,
        isClockGiven: clock.isGiven, corrects: links.corrects, retracts: links.retracts, reason: links.reason),
      body: body)
  }

  /// Checks the records, all before the first is written, and writes them unless this is a rehearsal.
  private func write(
    _ records: [Record], office: Office, in open: OpenWorkspace
  ) throws(CommandFault) -> (words: String, notes: [String]) {
    try refuseProblems(records.flatMap { RecordCheck.problems($0, in: open.register) })
    var notes: [String] = []
    if open.folder.isNew(office) { notes.append("note: '\(office)' is a new office in this ledger") }
    notes += records.flatMap { Self.reminders($0, in: open.framework) }
    notes += Twins(session: session, open: open).remarks(on: records, office: office)
    if options.isRehearsal {
      notes.append(Self.rehearsalNote)
      return (records.map { rehearsal($0, open) }.joined(separator: "\n"), notes)
    }
    let receipt = try LedgerAppender(open.folder, in: session.context).append(records, office: office)
    if let remains = receipt.setAside {
      notes.append("warning: an earlier write was interrupted; what it left was set aside in '\(remains)'")
    }
    let words = records.map { "Recorded \($0.kind.rawValue) in \(receipt.path):\n\($0.id)\n" }
    return (words.joined(), notes)
  }

  static let rehearsalNote = "note: a dry run; nothing was written"

  /// What the headings under which a piece of evidence is cited remind of.
  private static func reminders(_ record: Record, in framework: Framework) -> [String] {
    let areas = Set(record.evidence?.marks.map(\.commitment.area) ?? [])
    return framework.areas.filter { areas.contains($0.key) }.compactMap(\.reminder).map { "reminder: \($0)" }
  }

  /// Refuses a record with errors, saying all of them.
  private func refuseProblems(_ problems: [RecordProblem]) throws(CommandFault) {
    let errors = problems.filter { $0.severity == .error }
    guard let last = errors.last else { return }
    let others = errors.dropLast().map {
      Diagnostic(.error, rule: $0.rule, at: Diagnostic.Place(file: "a4p"), $0.message, hint: $0.hint)
    }
    throw CommandFault(
      .data, last.message, hint: last.hint ?? "nothing was recorded", findings: Array(others))
  }

  private func rehearsal(_ record: Record, _ open: OpenWorkspace) -> String {
    var page = DetailPage(session)
    page.heading("would record \(record.kind.rawValue)")
    for line in RecordPage.lines(record, open) { page.line(line.0, line.1) }
    page.line("Office", record.header.office.text)
    return page.text
  }

  private func value(_ record: Record) -> JSONValue {
    .object([
      JSONMember("id", .string(record.id.description)), JSONMember("record", RecordWriter.value(record)),
    ])
  }

  private func office(in folder: WorkspaceFolder) throws(CommandFault) -> Office {
    if let office = options.office { return office }
    if let text = session.context.environment["A4P_OFFICE"], !text.isEmpty {
      guard let office = Office(text) else {
        throw CommandFault(
          .usage, "A4P_OFFICE is '\(text)', which is not an office",
          hint: "an office is 1 to 32 lower-case letters, digits and hyphens")
      }
      return office
    }
    if let office = StreamStore(for: folder, in: session.context).office() { return office }
    throw CommandFault(
      .usage, "it is not known which office records here",
      hint: "say it once with 'a4p init --office SLUG', or each time with --office")
  }
}

extension WorkspaceFolder {
  /// Whether nothing was recorded for an office yet.
  fileprivate func isNew(_ office: Office) -> Bool {
    store.kind(of: absolute("\(SegmentName.folder)/\(office)")) == nil
  }
}
