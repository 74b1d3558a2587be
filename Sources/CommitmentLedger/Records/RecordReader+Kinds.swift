import CommitmentModel

extension RecordReader {
  /// The record that the fields say, where they say one.
  mutating func record() -> Record? {
    let id = required(.id, "an identifier of 26 characters") { RecordID($0) }
    let kind: RecordKind? = requiredKind()
    let framework = required(.framework, "a framework") { FrameworkID($0) }
    let office = required(.office, "an office: 1 to 32 lower-case letters, digits and hyphens") { Office($0) }
    let recorded = required(.recorded, "a time such as 2026-09-30T14:05:09Z") { Instant($0) }
    let date = date(isRequired: kind != .retraction)
    let identifier = "an identifier of a record"
    let corrects = list(.corrects, identifier) { RecordID($0) }
    let retracts = list(.retracts, identifier) { RecordID($0) }
    if let clock = fields[text: .clock], clock != "given" {
      fault("bad-value", .clock, "'\(clock)' is not 'given'")
    }
    guard let kind, let body = body(kind), let id, let framework, let office, let recorded,
      date != nil || kind == .retraction
    else { return nil }
    if kind == .retraction, retracts.isEmpty {
      missing(.retracts, "a retraction without the records that it takes back")
      return nil
    }
    return Record(
      header: RecordHeader(
        id: id, framework: framework, date: date, office: office, by: fields[text: .by], recorded: recorded,
        isClockGiven: fields[text: .clock] != nil, origin: fields[text: .origin], corrects: corrects,
        retracts: retracts, reason: fields[text: .reason]),
      body: body)
  }

  /// What is left of a record whose content was blacked out; anything beyond that is a fault, since no sum covers it.
  mutating func readRedaction() -> RedactedRecord? {
    let id = required(.id, "an identifier of 26 characters") { RecordID($0) }
    let kind: RecordKind? = requiredKind()
    let recorded = required(.recorded, "a time such as 2026-09-30T14:05:09Z") { Instant($0) }
    let reason = text(.redacted)
    let others = offsets.pairs.filter { !RecordKey.ofRedaction.contains($0.key) }.map {
      ($0.value, $0.key.rawValue)
    }
    let foreign = others + unknownKeys.map { ($0.offset, $0.name) }
    if let first = foreign.min(by: { $0.0 < $1.0 }) {
      faults.append(
        RecordFault(
          "bad-redaction", at: first.0, "a redacted record keeps no field '\(first.1)'",
          hint: "the line was changed by hand; compare it with what git holds"))
    }
    guard faults.isEmpty, let id, let kind, let recorded, let reason else { return nil }
    return RedactedRecord(id: id, kind: kind, recorded: recorded, reason: reason)
  }

  private mutating func requiredKind() -> RecordKind? {
    guard let text = fields[text: .kind] else {
      missing(.kind, "the field 'kind' is missing")
      return nil
    }
    if let kind = RecordKind(rawValue: text) { return kind }
    let known = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
    fault(
      "unknown-kind", .kind, "'\(text.shortened)' is not a kind of record that this version knows",
      hint: "it knows \(known); a newer version of the tool may know more")
    return nil
  }

  private mutating func date(isRequired: Bool) -> DateSpan? {
    guard isRequired || fields[text: .date] != nil else { return nil }
    let precision: DatePrecision? = requiredChoice(.precision)
    return required(.date, "a date of that precision") { text in
      precision.flatMap { DateSpan(text: text, precision: $0) }
    }
  }

  private mutating func body(_ kind: RecordKind) -> Record.Body? {
    switch kind {
    case .evidence: evidence().map(Record.Body.evidence)
    case .assessment: assessment().map(Record.Body.assessment)
    case .endorsement: endorsement().map(Record.Body.endorsement)
    case .membership: membership().map(Record.Body.membership)
    case .retraction:
      .retraction(
        Retraction(duplicateOf: optional(.duplicateOf, "an identifier of a record") { RecordID($0) }))
    }
  }

  private mutating func evidence() -> Evidence? {
    let title = text(.title)
    let marks = list(.commitments, "a commitment with a direction, such as PER-3:advances") { text in
      CommitmentMark(text).flatMap { text.hasPrefix($0.commitment.text) ? $0 : nil }
    }
    if fields[list: .commitments].isEmpty {
      missing(.commitments, "the evidence is cited under no commitment")
    }
    let nature: EvidenceNature? = requiredChoice(.nature)
    let citation = Citation(
      symbol: fields[text: .symbol], paragraph: fields[text: .paragraph], url: fields[text: .url],
      document: fields[text: .document], archived: fields[text: .archived],
      language: fields[text: .documentLanguage])
    if citation.isEmpty {
      fault(
        "no-source", .title, "the evidence names no symbol, address or document",
        hint: "evidence without a source is not evidence")
    }
    let roles = list(.roles, "a role") { RoleKey($0) }
    let states = list(.states, "a State with a relation, such as CAF:host") { StateMark($0) }
    let missions = list(.missions, "a mission") { MissionAcronym($0) }
    let published = optional(.published, "a date") { DateSpan($0) }
    let covers = optional(.covers, "a period such as 2024 or 2023-11/2024-04") { Period($0) }
    guard let title, let nature, !marks.isEmpty else { return nil }
    return Evidence(
      title: title, summary: fields[text: .summary], citation: citation, issuingBody: fields[text: .body],
      marks: marks, roles: roles, states: states, missions: missions, nature: nature, published: published,
      covers: covers, tags: fields[list: .tags])
  }

  private mutating func assessment() -> Assessment? {
    let commitment = required(.commitment, "an identifier of a commitment") { text in
      CommitmentID(text).flatMap { $0.text == text ? $0 : nil }
    }
    let status: AssessmentStatus? = requiredChoice(.status)
    let basis: Basis? = requiredChoice(.basis)
    let rationale = text(.rationale)
    let rubric = text(.rubric)
    let wording = text(.wording)
    let cites = list(.cites, "an identifier of a record") { RecordID($0) }
    let reported: AssessmentStatus? = choice(.reported)
    guard let commitment, let status, let basis, let rationale, let rubric, let wording else { return nil }
    return Assessment(
      commitment: commitment, status: status, basis: basis, rationale: rationale, cites: cites,
      gaps: fields[text: .gaps], searched: fields[text: .searched], assessedBy: fields[text: .assessedBy],
      approvedBy: fields[text: .approvedBy], reported: reported, rubric: rubric, wording: wording)
  }

  private mutating func endorsement() -> Endorsement? {
    let endorser = required(.endorser, "a code of an endorser") { EndorserCode($0) }
    let act: Endorsement.Act? = choice(.act)
    let grade: Endorsement.Grade? = choice(.grade)
    let manner: Endorsement.Manner? = choice(.manner)
    let source = text(.source)
    guard let endorser, let source else { return nil }
    return Endorsement(
      endorser: endorser, act: act ?? .endorsed, verb: fields[text: .verb], grade: grade,
      manner: manner ?? .byName,
      source: source, statement: fields[text: .statement], note: fields[text: .note])
  }

  private mutating func membership() -> Membership? {
    let member = required(.member, "a code of a State") { EndorserCode($0) }
    let role = required(.role, "a role") { RoleKey($0) }
    let until = optional(.until, "a date") { DateSpan($0) }
    let source = text(.source)
    guard let member, let role, let source else { return nil }
    return Membership(member: member, role: role, until: until, detail: fields[text: .detail], source: source)
  }
}
