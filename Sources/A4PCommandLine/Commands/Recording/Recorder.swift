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

  /// Records one thing.
  ///
  /// - Parameters:
  ///   - body: what it says.
  ///   - date: when it happened; nil for a retraction.
  ///   - links: what it corrects or takes back.
  ///   - open: the workspace; without its ledger where the record refers to no other.
  func record(
    _ body: Record.Body, date: DateSpan?, links: Links = Links(), in open: OpenWorkspace
  ) throws(CommandFault) -> Answer {
    let office = try office(in: open.folder)
    let clock = session.clock
    let random = session.context.random
    let milliseconds = UInt64(max(0, clock.now.seconds)) * 1000 + UInt64(clock.milliseconds)
    let id = RecordID(
      milliseconds: milliseconds, random: (UInt16(truncatingIfNeeded: random()), random()))
    let record = Record(
      header: RecordHeader(
        id: id, framework: open.framework.id, date: date, office: office, by: options.by, recorded: clock.now,
        isClockGiven: clock.isGiven, corrects: links.corrects, retracts: links.retracts, reason: links.reason),
      body: body)
    try refuseProblems(RecordCheck.problems(record, in: open.register))
    var notes: [String] = []
    if open.folder.isNew(office) { notes.append("note: '\(office)' is a new office in this ledger") }
    if options.isRehearsal { return rehearsal(record, open, notes) }
    let receipt = try LedgerAppender(open.folder, in: session.context).append([record], office: office)
    if let remains = receipt.setAside {
      notes.append("warning: an earlier write was interrupted; what it left was set aside in '\(remains)'")
    }
    if session.format == .json { return Answer(json(record), notes: notes) }
    return Answer("Recorded \(record.kind.rawValue) in \(receipt.path):\n\(id)\n", notes: notes)
  }

  /// Refuses a record with errors, saying all of them.
  private func refuseProblems(_ problems: [RecordProblem]) throws(CommandFault) {
    let errors = problems.filter { $0.severity == .error }
    guard let first = errors.first else { return }
    let rest = errors.dropFirst().map {
      Diagnostic(.error, rule: $0.rule, at: Diagnostic.Place(file: "a4p"), $0.message, hint: $0.hint)
    }
    throw CommandFault(.data, first.message, hint: first.hint ?? "nothing was recorded", findings: Array(rest))
  }

  private func rehearsal(_ record: Record, _ open: OpenWorkspace, _ notes: [String]) -> Answer {
    if session.format == .json { return Answer(json(record), notes: notes) }
    var page = DetailPage(session)
    page.heading("would record \(record.kind.rawValue)")
    for line in RecordPage.lines(record, open) { page.line(line.0, line.1) }
    page.line("Office", record.header.office.text)
    return Answer(page.text, notes: notes + ["note: a dry run; nothing was written"])
  }

  private func json(_ record: Record) -> String {
    JSONValue.object([
      JSONMember("id", .string(record.id.description)), JSONMember("record", RecordWriter.value(record)),
    ]).text() + "\n"
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
