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

  /// Records what was named by the words of a line: one word gives the answer of one record, whatever standard input holds
  /// that of several.
  func record(
    _ drafts: [Draft], namedBy words: [String], in open: OpenWorkspace
  ) throws(CommandFault) -> Answer {
    guard words.count == 1, words != ["-"], let draft = drafts.first else {
      return try record(drafts, in: open)
    }
    return try record(draft.body, date: draft.date, links: draft.links, in: open)
  }

  /// One of several things that are recorded together.
  struct Draft {
    var body: Record.Body
    var date: DateSpan?
    var links = Links()
  }

  /// Records several things in one write: all of them or none.
  func record(_ drafts: [Draft], in open: OpenWorkspace) throws(CommandFault) -> Answer {
    let office = try office(in: open.folder)
    let records = drafts.map { record($0.body, date: $0.date, links: $0.links, office: office, in: open) }
    let (words, notes) = try write(records, office: office, in: open)
    guard session.format == .json else { return Answer(words, notes: notes) }
    return Answer(
      JSONValue.object([JSONMember("records", .array(records.map(value)))]).text() + "\n", notes: notes)
  }

  /// Records the rows of a list in one write: all of them or none, also if the machine stops in the midst of it.
  func record(_ rows: [ImportPlan.Addition], in open: OpenWorkspace) throws(CommandFault) -> ImportReceipt {
    let office = try office(in: open.folder)
    let records = rows.map {
      record($0.body, date: $0.date, links: Links(), office: office, origin: $0.origin, in: open)
    }
    return try writeWhole(records, office: office, in: open)
  }

  /// Records what a table asks for in one write: all of it or nothing.
  ///
  /// Where nothing else says who records, the rows do, if they agree.
  func record(
    _ drafts: [RecordDraft], reason: String, in open: OpenWorkspace
  ) throws(CommandFault) -> ImportReceipt {
    let office = try office(in: open.folder, elseOneOf: Set(drafts.compactMap(\.office)))
    let records = drafts.map { draft in
      var record = record(
        draft.body, date: draft.date,
        links: Links(corrects: draft.corrects, reason: draft.corrects.isEmpty ? nil : reason), office: office,
        origin: draft.origin, in: open)
      record.header.by = draft.by ?? options.by
      return record
    }
    var receipt = try writeWhole(records, office: office, in: open)
    let others = drafts.filter { $0.corrects.isEmpty && $0.office != nil && $0.office != office }
    if !others.isEmpty {
      let names = Set(others.compactMap { $0.office?.text }).sorted().joined(separator: ", ")
      receipt.notes.append(
        "note: \(others.count.of("row names", "rows name")) another office (\(names)); '\(office)' recorded it"
      )
    }
    return receipt
  }

  private func writeWhole(
    _ records: [Record], office: Office, in open: OpenWorkspace
  ) throws(CommandFault) -> ImportReceipt {
    try refuseProblems(Self.problems(records, in: open.register))
    var notes: [String] = []
    if open.folder.isNew(office) { notes.append("note: '\(office)' is a new office in this ledger") }
    notes += Set(records.flatMap { Self.reminders($0, in: open.framework) }).sorted()
    let receipt = try LedgerAppender(open.folder, in: session.context).append(
      records, office: office, isWhole: true)
    if let remains = receipt.setAside {
      notes.append("warning: an earlier write was interrupted; what it left was set aside in '\(remains)'")
    }
    return ImportReceipt(paths: [receipt.path], ids: records.map(\.id), notes: notes)
  }

  private func record(
    _ body: Record.Body, date: DateSpan?, links: Links, office: Office, origin: String? = nil,
    in open: OpenWorkspace
  ) -> Record {
    let clock = session.clock
    let random = session.context.random
    let milliseconds = UInt64(max(0, clock.now.seconds)) * 1000 + UInt64(clock.milliseconds)
    let id = RecordID(milliseconds: milliseconds, random: (UInt16(truncatingIfNeeded: random()), random()))
    return Record(
      header: RecordHeader(
        id: id, framework: open.framework.id, date: date, office: office, by: options.by, recorded: clock.now,
        isClockGiven: clock.isGiven, origin: origin, corrects: links.corrects, retracts: links.retracts,
        reason: links.reason),
      body: body)
  }

  /// Checks the records, all before the first is written, and writes them unless this is a rehearsal.
  private func write(
    _ records: [Record], office: Office, in open: OpenWorkspace
  ) throws(CommandFault) -> (words: String, notes: [String]) {
    try refuseProblems(Self.problems(records, in: open.register))
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

  /// Everything wrong with the records; how others stand is only found where an assessment needs it.
  private static func problems(_ records: [Record], in register: Register) -> [RecordProblem] {
    guard records.contains(where: { $0.assessment != nil }) else {
      return records.flatMap { RecordCheck.problems($0, in: register) }
    }
    let standings = Standings(of: register)
    let history = AssessmentHistory(register, standings)
    return records.flatMap {
      RecordCheck.problems($0, in: register, standings: standings, history: history)
    }
  }

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
    addEarlier(than: record, open, to: &page)
    return page.text
  }

  /// What a correction makes different, and what a retraction takes back.
  private func addEarlier(than record: Record, _ open: OpenWorkspace, to page: inout DetailPage) {
    for earlier in (record.header.corrects + record.header.retracts.prefix(1)).compactMap({
      open.register[$0]
    }) {
      let old = RecordPage.lines(earlier, open)
      guard record.kind != .retraction else {
        page.heading("takes back \(earlier.kind.rawValue) \(earlier.id)")
        for line in old { page.line(line.0, line.1) }
        continue
      }
      page.heading("replaces \(earlier.id)")
      let new = RecordPage.lines(record, open)
      var names: [String] = []
      for (name, _) in old + new where !names.contains(name) && !Self.ofTheCorrection.contains(name) {
        names.append(name)
      }
      for name in names {
        let (before, after) = (old.first { $0.0 == name }?.1, new.first { $0.0 == name }?.1)
        guard before != after else { continue }
        page.line(name, "before: \(before ?? "nothing")")
        page.line("", "after: \(after ?? "nothing")")
      }
    }
  }

  /// What a correction says of itself and not of what it is about.
  private static let ofTheCorrection: Set = ["Corrects", "Retracts", "Reason"]

  private func value(_ record: Record) -> JSONValue {
    .object([
      JSONMember("id", .string(record.id.description)), JSONMember("record", RecordWriter.value(record)),
    ])
  }

  private func office(
    in folder: WorkspaceFolder, elseOneOf offices: Set<Office> = []
  ) throws(CommandFault) -> Office {
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
    if offices.count == 1, let office = offices.first { return office }
    guard offices.isEmpty else {
      throw CommandFault(
        .usage, "the rows name several offices: \(offices.map(\.text).sorted().joined(separator: ", "))",
        hint: "say with --office who records, or import the rows of each office by themselves")
    }
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
