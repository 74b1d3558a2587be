import CommitmentLedger
import CommitmentModel
import Formats

/// One record in full: what it says, how it stands, and where it is written.
enum RecordPage {
  /// The record as it stood when only what was recorded by a day was known.
  static func answer(
    _ record: Record, in open: OpenWorkspace, asRecorded: CalendarDate? = nil, _ session: Session
  ) throws(CommandFault) -> Answer {
    let standings = Standings(of: open.register, recordedBy: asRecorded.map(Instant.init(endOf:)))
    try open.expectKnown(record, standings)
    let position = open.register.position(of: record.id)
    let standing = position.map(standings.standing) ?? .live
    let place = open.workspace.place(of: record.id)
    let heads = position.map { standings.heads(of: $0).map { open.register.entries[$0].id } } ?? []
    if session.format != .table {
      let value = JSONValue.object(
        open.head + [
          JSONMember("record", RecordWriter.value(record)),
          JSONMember("standing", .string(standing.rawValue)),
          JSONMember("replacedBy", .strings(heads.map(\.description))),
          JSONMember("file", .optional(place?.file)),
          JSONMember("line", place?.line.map(JSONValue.integer) ?? .null),
        ]
      )
      return Answer(
        session.format == .csv ? AnswerTable.text(value) : value.text() + "\n", notes: open.remarks)
    }
    var page = DetailPage(session)
    page.heading("\(record.kind.rawValue) \(record.id)")
    for line in Self.lines(record, open) { page.line(line.0, line.1) }
    page.line(
      "Standing",
      standing.rawValue + (heads.isEmpty ? "" : ": see \(heads.map(\.short).joined(separator: ", "))"))
    page.line(
      "Recorded",
      "\(record.header.recorded) by office \(record.header.office)\(record.header.by.map { ", \($0)" } ?? "")"
    )
    if let place { page.line("Written in", "\(place.file):\(place.line ?? 0)") }
    if let sum = open.workspace.sum(of: record.id) { page.line("Sum", sum.hexadecimal) }
    return Answer(page.text, notes: open.remarks)
  }

  /// What a record says, on a page of its own.
  static func page(_ record: Record, _ open: OpenWorkspace, _ session: Session) -> String {
    var page = DetailPage(session)
    page.heading("\(record.kind.rawValue) \(record.id)")
    for line in lines(record, open) { page.line(line.0, line.1) }
    return page.text
  }

  /// The fields of a record with their names for people.
  static func lines(_ record: Record, _ open: OpenWorkspace) -> [(String, String)] {
    let rubric = open.framework.rubric
    var lines: [(String, String?)] = [("Date", record.header.date?.shown)]
    switch record.body {
    case .evidence(let evidence):
      lines += [
        ("Title", evidence.title), ("Summary", evidence.summary), ("Source", evidence.citation.shown),
        ("Address", evidence.citation.url), ("Kept copy", evidence.citation.archived),
        ("Document", evidence.citation.symbol == nil ? nil : evidence.citation.document),
        ("Body", evidence.issuingBody), ("Nature", rubric.label(evidence.nature.rawValue)),
        (
          "Commitments",
          evidence.marks.map { "\($0.commitment) \(rubric.label($0.direction.rawValue))" }.joined(
            separator: ", ")
        ),
        ("Roles", list(evidence.roles.map(\.text))),
        (
          "States",
          list(
            evidence.states.map { state in
              let name = open.registers[state.code]?.name ?? state.code.text
              return state.relation.map { "\(name) (\($0.rawValue))" } ?? name
            })
        ),
        ("Missions", list(evidence.missions.map(\.text))), ("Published", evidence.published?.text),
        ("Covers", evidence.covers?.description), ("Language", evidence.citation.language),
        ("Tags", list(evidence.tags)),
      ]
    case .assessment(let assessment):
      let term = open.framework[assessment.commitment]?.term ?? .continuing
      lines += [
        ("Commitment", assessment.commitment.text), ("Status", rubric.label(assessment.status, for: term)),
        ("Basis", rubric.label(assessment.basis.rawValue)), ("Rationale", assessment.rationale),
        ("Gaps", assessment.gaps), ("Searched", assessment.searched),
        ("Cites", list(assessment.cites.map(\.short))), ("Assessed by", assessment.assessedBy),
        ("Approved by", assessment.approvedBy),
        ("Reported", assessment.reported.map { rubric.label($0, for: term) }),
        ("Rubric", assessment.rubric), ("Wording", assessment.wording),
      ]
    case .endorsement(let endorsement):
      lines += [
        ("Endorser", open.registers[endorsement.endorser].map { "\($0.name) (\($0.code))" }),
        ("Act", endorsement.act.rawValue), ("Verb", endorsement.verb), ("Grade", endorsement.grade?.rawValue),
        ("Named", endorsement.manner == .byName ? nil : "through a group statement"),
        ("Source", endorsement.source),
        ("Statement", endorsement.statement), ("Note", endorsement.note),
      ]
    case .membership(let membership):
      lines += [
        ("Member", open.registers[membership.member].map { "\($0.name) (\($0.code))" }),
        ("Role", membership.role.text), ("Until", membership.until?.shown), ("Detail", membership.detail),
        ("Source", membership.source),
      ]
    case .retraction(let retraction):
      lines += [("Duplicate of", retraction.duplicateOf?.description)]
    }
    lines += [
      ("Corrects", list(record.header.corrects.map(\.short))),
      ("Retracts", list(record.header.retracts.map(\.short))),
      ("Reason", record.header.reason),
    ]
    return lines.compactMap { name, value in value.map { (name, $0) } }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
