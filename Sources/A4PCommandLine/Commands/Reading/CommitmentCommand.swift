import CommitmentLedger
import CommitmentModel
import Formats

/// Shows everything about one commitment.
struct CommitmentCommand: Command {
  private static let id = Argument<String>.required(
    value: "commitment", help: "An identifier such as PER-3, or a number such as 22.")

  static let word = "commitment"
  static let syntax = CommandSyntax(
    name: word, summary: "Show one commitment: text, who is called on, assessments, evidence",
    group: .look,
    arguments: [id.syntax] + ReadingOptions.arguments,
    examples: [
      CommandExample(line: "a4p commitment PER-3", meaning: "by identifier; 'a4p commitment 22' is the same")
    ])

  private let id: String
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
    id = try parsed[Self.id]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let commitment = try open.commitment(id)
    let day = reading.day(session.clock)
    let recorded = reading.recordedDay(session.clock)
    let snapshot = open.snapshot(Quarter(containing: day), asOf: day, asRecorded: recorded)
    guard let state = snapshot[commitment.id] else {
      throw CommandFault(.fault, "the commitment '\(commitment.id)' is lost between catalogue and snapshot")
    }
    let records = records(of: commitment, snapshot)
    if session.format != .table {
      let value = JSONValue.object(
        open.head
          + CommitmentsCommand.value(state, language: session.language) + [
            JSONMember("sentences", .string(commitment.sentences)),
            JSONMember("readingNote", .string(commitment.readingNote)),
            JSONMember("inferred", .strings(commitment.calledOn.filter { !$0.isStated }.map(\.role.text))),
            JSONMember("assessedBy", .strings(commitment.assessedBy.map(\.rawValue))),
            JSONMember("measurable", .string(commitment.measurability.rawValue)),
            JSONMember("responsibleOffice", .optional(commitment.responsibleOffice)),
            JSONMember("targetDate", .optional(commitment.targetDate?.text)),
            JSONMember("sources", .strings(commitment.sources)),
            JSONMember(
              "assessments", .array(records.filter { $0.kind == .assessment }.map(RecordWriter.value))),
            JSONMember(
              "evidence",
              .array(records.filter { $0.kind == .evidence }.map { .object(EvidenceValue.members($0)) })),
          ])
      return Answer(
        session.format == .csv ? AnswerTable.text(value) : value.text() + "\n", notes: open.remarks)
    }
    return Answer(page(state, records, open, day, session), notes: open.remarks)
  }

  /// The assessments and the evidence that count, latest first.
  private func records(of commitment: Commitment, _ snapshot: Snapshot) -> [Record] {
    guard let position = snapshot.register.framework.position(of: commitment.id) else { return [] }
    return snapshot.considered.filter { index in
      let entry = snapshot.register.entries[index]
      guard snapshot.standings.isCounted(index) else { return false }
      return entry.kind == .assessment
        ? Int(entry.subject) == position
        : entry.kind == .evidence
          && snapshot.register.marks(of: index).contains { Int($0.commitment) == position }
    }.compactMap(snapshot.record).sorted {
      ($1.header.date ?? .by(.distantPast), $1.id) < ($0.header.date ?? .by(.distantPast), $0.id)
    }
  }

  private func page(
    _ state: CommitmentState, _ records: [Record], _ open: OpenWorkspace, _ day: CalendarDate,
    _ session: Session
  ) -> String {
    let commitment = state.commitment
    let rubric = open.framework.rubric
    var page = DetailPage(session)
    page.heading("\(commitment.id)  \(commitment.titles.text(in: session.language))")
    page.paragraph(commitment.sentences)
    page.heading("What it is")
    page.line(
      "Number", commitment.number.map { "\($0), in this tracker's numbering" } ?? "outside the numbering")
    if let area = open.framework.area(commitment.id.area) {
      page.line("Area", area.names.text(in: session.language))
    }
    page.line("Paragraph", commitment.paragraph.map { String($0) } ?? "not known")
    page.line(
      "Called on",
      commitment.calledOn.map { $0.isStated ? $0.role.text : "\($0.role) (inferred)" }.joined(separator: ", ")
    )
    page.line("Term", commitment.term.rawValue)
    page.line("Assessed by", commitment.assessedBy.map { rubric.label($0.rawValue) }.joined(separator: ", "))
    page.line("Measured by", commitment.measurability.rawValue)
    page.line("Office", commitment.responsibleOffice ?? "not designated")
    if let target = commitment.targetDate { page.line("Target date", target.shown) }
    page.line("Provenance", commitment.provenance.rawValue)
    page.line("Sources", commitment.sources.isEmpty ? "none" : commitment.sources.joined(separator: ", "))
    page.line("Reading note", commitment.readingNote)
    page.heading("Status as of \(day)")
    page.line(
      "Status",
      rubric.label(state.status, for: commitment.term)
        + (state.isProvisional ? " (provisional: wording not seen)" : ""))
    if let assessment = state.assessment {
      page.line("As of", "\(assessment.asOf.shown), \(rubric.label(assessment.basis.rawValue))")
    }
    if let waiting = state.awaitingApproval {
      page.line("Waiting", "assessment \(waiting.short) awaits approval")
    }
    page.line(
      "Evidence", "\(state.advancing) advances, \(state.settingBack) sets back, \(state.neutral) neutral")
    page.line("Currency", rubric.label(state.currency.rawValue))
    for (kind, title) in [(RecordKind.assessment, "Assessments"), (.evidence, "Evidence")] {
      page.heading(title)
      let fitting = records.filter { $0.kind == kind }
      if fitting.isEmpty { page.paragraph("None is recorded.") }
      for record in fitting {
        page.line(record.header.date?.shown ?? "", Self.words(record, commitment, rubric))
      }
    }
    return page.text
  }

  private static func words(_ record: Record, _ commitment: Commitment, _ rubric: Rubric) -> String {
    if let assessment = record.assessment {
      return
        "\(rubric.label(assessment.status, for: commitment.term)), \(rubric.label(assessment.basis.rawValue)): \(assessment.rationale) (\(record.id.short))"
    }
    guard let evidence = record.evidence else { return record.id.short }
    let direction = evidence.marks.first { $0.commitment == commitment.id }?.direction ?? .neutral
    return
      "\(evidence.title) (\(rubric.label(direction.rawValue)), \(evidence.nature.rawValue)), \(evidence.citation.shown), \(record.id.short)"
  }
}
