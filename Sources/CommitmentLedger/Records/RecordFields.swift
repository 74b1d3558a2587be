import CommitmentModel

/// The fields of a record as texts and lists of texts: what stands between the model and a line.
struct RecordFields: Equatable, Sendable {
  private var texts = RecordKeyMap<String>()
  private var lists = RecordKeyMap<[String]>()

  subscript(text key: RecordKey) -> String? {
    get { texts[key] }
    set { texts[key] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  subscript(list key: RecordKey) -> [String] {
    get { lists[key] ?? [] }
    set { lists[key] = newValue.isEmpty ? nil : newValue }
  }

  init() {}

  /// Makes room for a number of fields.
  mutating func reserveCapacity(_ count: Int) { texts.reserveCapacity(count) }

  /// The fields of a record; what is empty is left out.
  init(_ record: Record) {
    let header = record.header
    self[text: .id] = header.id.description
    self[text: .kind] = record.kind.rawValue
    self[text: .framework] = header.framework.text
    self[text: .date] = header.date?.text
    self[text: .precision] = header.date?.precision.rawValue
    self[text: .office] = header.office.text
    self[text: .by] = header.by
    self[text: .recorded] = header.recorded.description
    self[text: .clock] = header.isClockGiven ? "given" : nil
    self[text: .origin] = header.origin
    self[list: .corrects] = header.corrects.map(\.description)
    self[list: .retracts] = header.retracts.map(\.description)
    self[text: .reason] = header.reason
    switch record.body {
    case .evidence(let evidence): add(evidence)
    case .assessment(let assessment): add(assessment)
    case .endorsement(let endorsement): add(endorsement)
    case .membership(let membership): add(membership)
    case .retraction(let retraction): self[text: .duplicateOf] = retraction.duplicateOf?.description
    }
  }

  private mutating func add(_ evidence: Evidence) {
    self[text: .title] = evidence.title
    self[text: .summary] = evidence.summary
    self[text: .symbol] = evidence.citation.symbol
    self[text: .paragraph] = evidence.citation.paragraph
    self[text: .url] = evidence.citation.url
    self[text: .document] = evidence.citation.document
    self[text: .archived] = evidence.citation.archived
    self[text: .documentLanguage] = evidence.citation.language
    self[text: .body] = evidence.issuingBody
    self[list: .commitments] = evidence.marks.map(\.description)
    self[list: .roles] = evidence.roles.map(\.text)
    self[list: .states] = evidence.states.map(\.description)
    self[list: .missions] = evidence.missions.map(\.text)
    self[text: .nature] = evidence.nature.rawValue
    self[text: .published] = evidence.published?.text
    self[text: .covers] = evidence.covers?.description
    self[list: .tags] = evidence.tags
  }

  private mutating func add(_ assessment: Assessment) {
    self[text: .commitment] = assessment.commitment.text
    self[text: .status] = assessment.status.rawValue
    self[text: .basis] = assessment.basis.rawValue
    self[text: .rationale] = assessment.rationale
    self[list: .cites] = assessment.cites.map(\.description)
    self[text: .gaps] = assessment.gaps
    self[text: .searched] = assessment.searched
    self[text: .assessedBy] = assessment.assessedBy
    self[text: .approvedBy] = assessment.approvedBy
    self[text: .reported] = assessment.reported?.rawValue
    self[text: .rubric] = assessment.rubric
    self[text: .wording] = assessment.wording
  }

  private mutating func add(_ endorsement: Endorsement) {
    self[text: .endorser] = endorsement.endorser.text
    self[text: .act] = endorsement.act == .endorsed ? nil : endorsement.act.rawValue
    self[text: .verb] = endorsement.verb
    self[text: .grade] = endorsement.grade?.rawValue
    self[text: .manner] = endorsement.manner == .byName ? nil : endorsement.manner.rawValue
    self[text: .source] = endorsement.source
    self[text: .statement] = endorsement.statement
    self[text: .note] = endorsement.note
  }

  private mutating func add(_ membership: Membership) {
    self[text: .member] = membership.member.text
    self[text: .role] = membership.role.text
    self[text: .until] = membership.until?.text
    self[text: .detail] = membership.detail
    self[text: .source] = membership.source
  }
}
