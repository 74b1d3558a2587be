import CommitmentModel
import TestSupport
import Testing

/// Records that are numbered in the order in which a test adds them, and the register that they make.
///
/// The first is recorded at midnight of 1 January 2026 (UTC), each further one a second later, unless a test says
/// otherwise.
struct MadeUpRecords {
  private(set) var records: [Record] = []

  /// What a test says of a record beside its body.
  struct Links {
    var recorded: String?
    var corrects: [RecordID] = []
    var retracts: [RecordID] = []
  }

  @discardableResult
  mutating func evidence(
    _ date: String, _ marks: String..., recorded: String? = nil, corrects: [RecordID] = []
  ) throws -> RecordID {
    let body = Evidence(
      title: "Evidence \(records.count)", citation: Citation(document: "A document"),
      marks: try marks.map { try #require(CommitmentMark($0)) })
    return try add(date, .evidence(body), Links(recorded: recorded, corrects: corrects))
  }

  @discardableResult
  mutating func assessment(
    _ date: String, _ commitment: String, _ status: AssessmentStatus, approvedBy: String? = nil,
    rubric: String = "1", wording: String = "w", recorded: String? = nil, corrects: [RecordID] = []
  ) throws -> RecordID {
    let body = Assessment(
      commitment: try #require(CommitmentID(commitment)), status: status, basis: .deskReview,
      rationale: "Why",
      approvedBy: approvedBy, rubric: rubric, wording: wording)
    return try add(date, .assessment(body), Links(recorded: recorded, corrects: corrects))
  }

  @discardableResult
  mutating func endorsement(
    _ date: String, _ code: String, _ act: Endorsement.Act = .endorsed, manner: Endorsement.Manner = .byName,
    recorded: String? = nil, corrects: [RecordID] = []
  ) throws -> RecordID {
    let body = Endorsement(
      endorser: try #require(EndorserCode(code)), act: act, manner: manner, source: "A source")
    return try add(date, .endorsement(body), Links(recorded: recorded, corrects: corrects))
  }

  @discardableResult
  mutating func membership(
    _ date: String, until: String? = nil, _ code: String, _ role: String
  ) throws -> RecordID {
    let body = Membership(
      member: try #require(EndorserCode(code)), role: try #require(RoleKey(role)),
      until: try until.map { try #require(DateSpan($0)) }, source: "A source")
    return try add(date, .membership(body), Links())
  }

  @discardableResult
  mutating func retraction(
    of ids: RecordID..., recorded: String? = nil, corrects: [RecordID] = [], duplicateOf: RecordID? = nil
  ) throws
    -> RecordID
  {
    try add(
      nil, .retraction(Retraction(duplicateOf: duplicateOf)),
      Links(recorded: recorded, corrects: corrects, retracts: ids))
  }

  /// The identifier of the record added at a place, also of one that is still to come.
  static func id(_ number: Int) -> RecordID {
    RecordID(milliseconds: UInt64(number), random: (0, UInt64(number)))
  }

  private mutating func add(_ date: String?, _ body: Record.Body, _ links: Links) throws -> RecordID {
    let start = try #require(Instant("2026-01-01T00:00:00Z"))
    let id = Self.id(records.count)
    let header = RecordHeader(
      id: id, framework: try #require(FrameworkID("made-up")),
      date: try date.map { try #require(DateSpan($0)) },
      office: try #require(Office("office")),
      recorded: try links.recorded.map { try #require(Instant($0)) }
        ?? Instant(seconds: start.seconds + Int64(records.count)),
      corrects: links.corrects, retracts: links.retracts, reason: nil)
    records.append(Record(header: header, body: body))
    return id
  }

  /// The register of these records, read in their own order or another.
  func register(shuffledBy seed: UInt64? = nil) throws -> Register {
    var random = SeededRandom(seed: seed ?? 0)
    let read = seed == nil ? records : records.shuffled(using: &random)
    let framework = try MadeUpFramework.framework()
    let registers = try MadeUpFramework.registers()
    var entries: [RecordEntry] = []
    var marks: [EntryMark] = []
    var links: [RecordLink] = []
    var index = RecordIndex(capacity: 0)
    for (position, record) in read.enumerated() {
      let place = RecordPlace(segment: 0, line: position + 1, offset: 0, length: 0)
      var entry = RecordEntry(
        id: record.id, recorded: record.header.recorded, kind: record.kind, place: place)
      if let date = record.header.date { entry.setDate(date) }
      entry.isCorrection = !record.header.corrects.isEmpty
      entry.firstMark = UInt32(marks.count)
      for mark in record.evidence?.marks ?? [] {
        guard let commitment = framework.position(of: mark.commitment) else { continue }
        marks.append(EntryMark(commitment: commitment, direction: mark.direction))
      }
      entry.markCount = UInt32(marks.count) - entry.firstMark
      entry.nature = record.evidence?.nature
      entry.status = record.assessment?.status
      entry.basis = record.assessment?.basis
      entry.isApproved = record.assessment?.approvedBy != nil
      entry.isWithdrawal = record.endorsement?.act == .withdrawn
      let endorser = record.endorsement?.endorser ?? record.membership?.member
      let subject =
        record.assessment.map { framework.position(of: $0.commitment) }
        ?? endorser.flatMap { registers.position(of: $0) }
      entry.subject = Int32(subject ?? -1)
      links += record.header.corrects.map { RecordLink(source: position, target: $0, isRetraction: false) }
      links += record.header.retracts.map { RecordLink(source: position, target: $0, isRetraction: true) }
      entries.append(entry)
      _ = index.add(position, in: entries)
    }
    return Register(
      framework: framework, registers: registers, entries: entries, marks: marks, links: links, index: index,
      unreadable: 0, texts: Texts(records: read))
  }

  /// The snapshot of a quarter; the wording of every commitment has the fingerprint `w`.
  func snapshot(
    _ quarter: String, asOf: String? = nil, asRecorded: String? = nil, shuffledBy seed: UInt64? = nil
  ) throws -> Snapshot {
    Snapshot(
      of: try register(shuffledBy: seed), quarter: try #require(Quarter(quarter)),
      asOf: try asOf.map { try #require(CalendarDate($0)) },
      asRecorded: try asRecorded.map { try #require(CalendarDate($0)) }, wording: { _ in "w" })
  }

  private struct Texts: RecordTexts {
    let records: [Record]

    func record(at place: RecordPlace) -> Record? { records[Int(place.line) - 1] }
  }
}

extension Snapshot {
  /// The state of a commitment by its identifier as text.
  func state(_ id: String) throws -> CommitmentState {
    let commitment = try #require(CommitmentID(id))
    return try #require(self[commitment])
  }

  /// The identifiers of the records that it rests on, in order.
  var consideredIDs: [RecordID] { (considered + movedBeyond).map { register.entries[$0].id }.sorted() }
}
