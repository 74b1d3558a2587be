import CommitmentLedger
import CommitmentModel
import Formats

/// Shows one State, observer or organization: endorsement, roles, and the evidence that names it; never a status.
struct StateCommand: Command {
  private static let name = Argument<[String]>.oneOrMore(value: "name", help: "A name or code.")

  static let syntax = CommandSyntax(
    name: "state", summary: "Show one State: endorsement, roles, evidence that names it", group: .look,
    arguments: [name.syntax] + ReadingOptions.arguments,
    discussion: "A status is a judgement of a commitment; it is never printed for a single State.",
    examples: [CommandExample(line: "a4p state Rwanda", meaning: "everything recorded of one State")])

  private let name: [String]
  private let reading: ReadingOptions

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
    name = try parsed[Self.name]
    reading = try ReadingOptions(parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let open = try session.workspace()
    let endorser = try open.endorser(name.joined(separator: " "))
    let day = reading.day(session.clock)
    let recorded = reading.recordedDay(session.clock)
    let summary = open.register.endorsements(asOf: day, asRecorded: recorded)
    let state = summary.states.first { $0.endorser.code == endorser.code }
    let roles = open.register.memberships(of: endorser.code, asRecorded: recorded)
    let holding = open.register.memberships(on: day, asRecorded: recorded).filter {
      $0.member.code == endorser.code
    }
    var keys = Set(holding.map(\.membership.role))
    if endorser.kind == .state {
      keys.formUnion(open.framework.roles.filter { $0.holders == .allMembers }.map(\.key))
    }
    let called = open.framework.numberedCommitments.filter { commitment in
      commitment.calledOn.contains { keys.contains($0.role) }
    }
    let evidence = evidence(naming: endorser.code, open, day, recorded)
    if session.format == .json {
      return Answer(
        json(endorser, state, roles, called, evidence, open, day, session).text() + "\n", notes: open.remarks)
    }
    var page = DetailPage(session)
    page.heading("\(endorser.names.text(in: session.language)) (\(endorser.code))")
    page.line("Formal name", endorser.formalNames.text(in: session.language))
    page.line("Kind", endorser.kind.rawValue)
    if let group = endorser.group { page.line("Group", group) }
    if let since = endorser.memberSince { page.line("Member since", since.shown) }
    page.heading("Endorsement as of \(day)")
    if let state {
      let answer = EndorsementAnswer(input: "", outcome: .answered(state))
      page.line("Answer", answer.words + (state.date.map { ", \($0.shown)" } ?? ""))
      if let endorsement = state.endorsement {
        if let verb = endorsement.verb { page.line("Verb", verb) }
        if let grade = endorsement.grade { page.line("Grade", grade.rawValue) }
        page.line("Source", endorsement.source)
        if let statement = endorsement.statement { page.line("Statement", statement) }
        if let note = endorsement.note { page.line("Note", note) }
      }
      if state.answer == .notDocumented, let caveat = summary.caveat { page.paragraph(caveat) }
    }
    page.heading("Roles")
    if roles.isEmpty { page.paragraph("No membership in a role is recorded.") }
    for role in roles { page.line(role.membership.role.text, Self.words(role)) }
    page.heading("Commitments that call on its roles as of \(day)")
    page.paragraph(
      called.isEmpty
        ? "None is recorded, beyond those that call on all collectively."
        : called.map(\.id.text).joined(separator: ", ") + "; and those that call on all collectively.")
    page.heading("Evidence in which it has a part")
    if evidence.isEmpty { page.paragraph("None is recorded.") }
    for record in evidence {
      guard let value = record.evidence else { continue }
      let relations = value.states.filter { $0.code == endorser.code }.compactMap { $0.relation?.rawValue }
      let part = relations.isEmpty ? "" : " (\(relations.joined(separator: ", ")))"
      page.line(
        record.header.date?.shown ?? "", "\(value.title)\(part), \(value.citation.shown), \(record.id.short)")
    }
    return Answer(page.text, notes: open.remarks)
  }

  private static func words(_ role: MembershipState) -> String {
    let detail = role.membership.detail.map { "; \($0)" } ?? ""
    if role.isObservation { return "observed \(role.from?.shown ?? "")\(detail)" }
    let until = role.membership.until.map { " to \($0.shown)" } ?? ""
    return "from \(role.from?.shown ?? "")\(until)\(detail)"
  }

  private func evidence(
    naming code: EndorserCode, _ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?
  ) -> [Record] {
    let standings = Standings(of: open.register, recordedBy: recorded.map(Instant.init(endOf:)))
    return open.register.entries.indices.compactMap { index -> Record? in
      let entry = open.register.entries[index]
      guard entry.kind == .evidence, entry.last <= day, standings.isCounted(index),
        let record = open.register.record(index),
        record.evidence?.states.contains(where: { $0.code == code }) ?? false
      else { return nil }
      return record
    }.sorted { ($1.header.date ?? .by(.distantPast), $1.id) < ($0.header.date ?? .by(.distantPast), $0.id) }
  }

  private func json(
    _ endorser: Endorser, _ state: EndorsementState?, _ roles: [MembershipState], _ called: [Commitment],
    _ evidence: [Record], _ open: OpenWorkspace, _ day: CalendarDate, _ session: Session
  ) -> JSONValue {
    let answer = state.map { EndorsementAnswer(input: name.joined(separator: " "), outcome: .answered($0)) }
    return .object(
      open.head + [
        JSONMember("asOf", .string(day.description)),
        JSONMember("code", .string(endorser.code.text)), JSONMember("kind", .string(endorser.kind.rawValue)),
        JSONMember("name", .string(endorser.names.text(in: session.language))),
        JSONMember("formalName", .string(endorser.formalNames.text(in: session.language))),
        JSONMember("group", .optional(endorser.group)),
        JSONMember(
          "endorsement", answer.map { .object($0.value(open.registers, language: session.language)) } ?? .null
        ),
        JSONMember(
          "roles",
          .array(
            roles.map { role in
              .object(
                [JSONMember("role", .string(role.membership.role.text))]
                  + JSONMember.date(role.from, "from", "fromPrecision")
                  + [
                    JSONMember("to", .optional(role.membership.until?.text)),
                    JSONMember("observation", .bool(role.isObservation)),
                    JSONMember("detail", .optional(role.membership.detail)),
                    JSONMember("source", .string(role.membership.source)),
                    JSONMember("id", .string(role.record.id.description)),
                  ])
            })),
        JSONMember("commitments", .strings(called.map(\.id.text))),
        JSONMember("evidence", .array(evidence.map { .object(EvidenceValue.members($0)) })),
      ])
  }
}
