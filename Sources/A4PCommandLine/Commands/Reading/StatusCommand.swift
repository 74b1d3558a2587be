import CommitmentLedger
import CommitmentModel
import Formats

/// Shows where a quarter stands, on one screen.
struct StatusCommand: Command {
  private static let quarter = Argument<QuarterArgument?>.optional(
    "--quarter", value: "quarter", help: "The quarter; the last complete one unless said.")

  static let word = "status"
  static let syntax = CommandSyntax(
    name: word, summary: "Show where the quarter stands", group: .look,
    arguments: [quarter.syntax] + ReadingOptions.arguments,
    examples: [CommandExample(line: "a4p status --quarter 2026-Q2", meaning: "an earlier quarter")])

  private let quarter: Quarter?
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
    quarter = try parsed[Self.quarter]?.quarter
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let quarter = quarter ?? Quarter.lastComplete(on: session.clock.today)
    let view = open.view(quarter, reading: reading, session.clock)
    let snapshot = view.snapshot
    let figures = StatusFigures(snapshot)
    let remarks = open.remarks + view.remarks
    // What git has now says nothing of what was known on another day.
    let unshared = reading.asRecorded == nil ? UnsharedRecords.count(in: open, session.context) : nil
    switch session.format {
    case .json: return Answer(json(figures, unshared, open, view).text() + "\n", notes: remarks)
    case .csv:
      let people = ["signOff": ["preparedBy", "reviewedBy", "approvedBy", "date"]]
      return Answer(AnswerTable.text(json(figures, unshared, open, view), absent: people), notes: remarks)
    case .table, .markdown: break
    }
    return Answer(page(figures, unshared, open, view, session), notes: remarks)
  }

  private func page(
    _ figures: StatusFigures, _ unshared: UnsharedRecords?, _ open: OpenWorkspace, _ view: QuarterView,
    _ session: Session
  ) -> String {
    let snapshot = view.snapshot
    let rubric = open.framework.rubric
    let total = figures.commitments
    var page = DetailPage(session)
    page.heading("\(open.framework.name), \(snapshot.quarter)")
    page.paragraph(
      "\(snapshot.quarter.first) to \(snapshot.quarter.last)"
        + (snapshot.asOf < snapshot.quarter.last ? ", as of \(snapshot.asOf)" : "")
        + (snapshot.asRecorded.map { ", as recorded by \($0)" } ?? "")
        + (view.seal == nil ? "; not signed off" : "; as signed off"))
    if let seal = view.seal {
      let reviewed = seal.people.reviewed.map { ", reviewed by \($0)" } ?? ""
      page.line(
        "Signed",
        "on \(seal.signed.date): prepared by \(seal.people.prepared)\(reviewed), approved by \(seal.people.approved)"
      )
      page.line("Since", Self.since(open, view))
    }
    page.heading("Commitments")
    page.line("Assessed", "\(figures.assessed) of \(total)")
    page.line("This quarter", "\(figures.assessedThisQuarter) of \(total) assessed in the quarter")
    for (status, count) in figures.byStatus where count > 0 || status.rank != nil {
      page.line("", "\(count) of \(total)  \(rubric.step(status)?.label ?? status.rawValue)")
    }
    page.line(
      "Changed",
      "\(figures.changed) of \(total) since \(snapshot.comparedWith)"
        + (snapshot.isComparedWithSigned ? " as it was signed" : ""))
    page.line(
      "Provisional",
      "\(figures.provisional) of \(figures.assessed) assessed without their wording having been seen")
    page.heading("Evidence")
    page.line("New", "\(figures.newEvidence.of("piece", "pieces")) dated in the quarter")
    page.line(
      "Recent",
      "\(figures.current) of \(total) commitments with evidence in the last \(rubric.currentMonths) months")
    page.line("None", "\(figures.without) of \(total) commitments without any evidence recorded")
    page.heading("Endorsements")
    let endorsements = snapshot.endorsements
    if let official = endorsements.officialTotal, let states = official.states {
      page.line(
        "Official", "\(states) of \(endorsements.memberStates) Member States (\(official.span.shown))")
    }
    page.line(
      "Documented",
      "\(endorsements.documentedStates.count) of \(endorsements.memberStates) Member States: \(endorsements.documentedHow); \(endorsements.documentedOrganizations.count.of("organization", "organizations"))"
    )
    page.heading("Ledger")
    page.line("Records", "\(Self.recordCount(open, view))")
    if let unshared {
      page.line(
        "Uncommitted", unshared.uncommitted.total.of("record", "records") + " not yet committed to git")
      if let unpushed = unshared.unshared {
        page.line("Unshared", unpushed.total.of("record", "records") + " not yet pushed")
      }
    }
    return page.text
  }

  private func json(
    _ figures: StatusFigures, _ unshared: UnsharedRecords?, _ open: OpenWorkspace, _ view: QuarterView
  ) -> JSONValue {
    let snapshot = view.snapshot
    let endorsements = snapshot.endorsements
    return .object([
      JSONMember("framework", .string(open.framework.id.text)),
      JSONMember("quarter", .string(snapshot.quarter.description)),
      JSONMember("asOf", .string(snapshot.asOf.description)),
      JSONMember("asRecorded", .optional(snapshot.asRecorded?.description)),
      JSONMember("signOff", view.seal.map(Self.value) ?? .null),
      JSONMember("comparedWith", .string(snapshot.comparedWith.description)),
      JSONMember("commitments", .integer(figures.commitments)),
      JSONMember("assessed", .integer(figures.assessed)),
      JSONMember("assessedThisQuarter", .integer(figures.assessedThisQuarter)),
      JSONMember(
        "byStatus", .object(figures.byStatus.map { JSONMember($0.status.rawValue, .integer($0.count)) })),
      JSONMember("changed", .integer(figures.changed)),
      JSONMember("provisional", .integer(figures.provisional)),
      JSONMember("newEvidence", .integer(figures.newEvidence)),
      JSONMember("withRecentEvidence", .integer(figures.current)),
      JSONMember("withoutEvidence", .integer(figures.without)),
      JSONMember(
        "endorsements",
        .object([
          JSONMember("documentedStates", .integer(endorsements.documentedStates.count)),
          JSONMember("officialStates", endorsements.officialTotal?.states.map(JSONValue.integer) ?? .null),
          JSONMember("memberStates", .integer(endorsements.memberStates)),
          JSONMember("organizations", .integer(endorsements.documentedOrganizations.count)),
          JSONMember("asOf", .optional(endorsements.officialTotal?.span.text)),
        ])), JSONMember("records", .integer(Self.recordCount(open, view))),
      JSONMember("unreadable", .integer(open.register.unreadable)),
      JSONMember("uncommitted", unshared.map { .integer($0.uncommitted.total) } ?? .null),
      JSONMember("unshared", (unshared?.unshared?.total).map(JSONValue.integer) ?? .null),
    ])
  }

  /// What came after the sign-off that the next scorecard will tell.
  private static func since(_ open: OpenWorkspace, _ view: QuarterView) -> String {
    let errata = open.standing(view.snapshot.quarter.next).snapshot.errata
    let late = (errata?.late.count ?? 0).of("late report", "late reports")
    let corrections = (errata?.corrections.count ?? 0).of("correction", "corrections")
    return "\(late) and \(corrections), for the next scorecard"
  }

  static func value(_ seal: Seal) -> JSONValue {
    .object([
      JSONMember("preparedBy", .string(seal.people.prepared)),
      JSONMember("reviewedBy", .optional(seal.people.reviewed)),
      JSONMember("approvedBy", .string(seal.people.approved)),
      JSONMember("date", .string(seal.signed.date.description)),
    ])
  }

  /// The records that were known by the day of the snapshot and can still be read; of a signed quarter all there are.
  private static func recordCount(_ open: OpenWorkspace, _ view: QuarterView) -> Int {
    guard view.seal == nil else { return open.register.recordCount }
    return open.register.entries.indices.count { position in
      !open.register.entries[position].isRedacted && view.snapshot.standings.isKnown(position)
    }
  }
}
