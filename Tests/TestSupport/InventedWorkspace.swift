package import CommitmentLedger
package import CommitmentModel
import Testing

/// A small workspace that is invented from end to end: two areas, four commitments and one follow-up, three States,
/// one observer, one organization, one mission.
///
/// Records get fixed identifiers and times, in the order in which they are added, so that pages made from them have
/// the same bytes on every machine.
package struct InventedWorkspace: Sendable {
  /// The records, in the order in which they were added.
  package private(set) var records: [Record] = []

  /// The same workspace before anything after the first records was added.
  package func with(first count: Int) -> InventedWorkspace {
    var workspace = self
    workspace.records = Array(records.prefix(count))
    return workspace
  }
  /// The files of the framework.
  package var catalogue: [SourceFile] = InventedWorkspace.catalogueFiles
  /// The files of the registers.
  package var registers: [SourceFile] = InventedWorkspace.registerFiles
  /// The office that records unless another is named.
  package var office = "invented-office"
  /// When the first record is made, 5 October 2026 in the morning; each later one follows a minute after the one before.
  package var firstRecorded = Instant(seconds: 1_791_190_800)

  package static let framework = "invented"

  package init() {}

  /// The header of the next record.
  package func header(
    date: String?, office: String? = nil, recorded: String? = nil, isClockGiven: Bool = false,
    corrects: [RecordID] = [], retracts: [RecordID] = [], reason: String? = nil
  ) throws -> RecordHeader {
    let number = UInt64(records.count + 1)
    let time = Instant(seconds: firstRecorded.seconds + Int64(records.count) * 60)
    return RecordHeader(
      id: RecordID(
        milliseconds: UInt64(firstRecorded.seconds) * 1000 + number,
        random: (UInt16(truncatingIfNeeded: number), number &* 0x9E37_79B9_7F4A_7C15)),
      framework: try #require(FrameworkID(Self.framework)), date: try date.map(Self.span),
      office: try #require(Office(office ?? self.office)),
      recorded: try recorded.map { try #require(Instant($0)) } ?? time, isClockGiven: isClockGiven,
      corrects: corrects,
      retracts: retracts, reason: reason)
  }

  /// A date such as `2026-09-30`, `2026-Q3`, `2026`, or `by 2026-09-30`.
  package static func span(_ text: String) throws -> DateSpan {
    guard text.hasPrefix("by ") else { return try #require(DateSpan(text)) }
    return DateSpan.by(try #require(CalendarDate(String(text.dropFirst(3)))))
  }

  /// Adds a record made by the caller.
  @discardableResult
  package mutating func add(_ record: Record) -> RecordID {
    records.append(record)
    return record.id
  }

  /// Adds evidence, cited under commitments written as `ALP-1:advances`.
  @discardableResult
  package mutating func addEvidence(
    _ title: String, date: String, marks: [String], nature: EvidenceNature = .act, symbol: String? = nil,
    paragraph: String? = nil, url: String? = "https://invented.example/document", summary: String? = nil,
    body: String? = nil, published: String? = nil, covers: String? = nil, corrects: [RecordID] = [],
    reason: String? = nil, recorded: String? = nil, isClockGiven: Bool = false
  ) throws -> RecordID {
    let evidence = Evidence(
      title: title, summary: summary, citation: Citation(symbol: symbol, paragraph: paragraph, url: url),
      issuingBody: body, marks: try marks.map { try #require(CommitmentMark($0)) }, nature: nature,
      published: try published.map(Self.span), covers: try covers.map { try #require(Period($0)) })
    let header = try header(
      date: date, recorded: recorded, isClockGiven: isClockGiven, corrects: corrects, reason: reason)
    return add(Record(header: header, body: .evidence(evidence)))
  }

  /// Adds an assessment of a commitment's present wording, unless another wording is given.
  @discardableResult
  package mutating func addAssessment(
    _ commitment: String, _ status: AssessmentStatus, date: String, basis: Basis = .deskReview,
    rationale: String = "An invented reason.", cites: [RecordID] = [], gaps: String? = nil,
    approvedBy: String? = nil, reported: AssessmentStatus? = nil, searched: String? = nil,
    assessedBy: String? = nil, wording: String? = nil, corrects: [RecordID] = [], reason: String? = nil,
    recorded: String? = nil
  ) throws -> RecordID {
    let id = try #require(CommitmentID(commitment))
    let framework = try empty().register.framework
    let text = try wording ?? WordingFingerprint.of(#require(framework[id]))
    let assessment = Assessment(
      commitment: id, status: status, basis: basis, rationale: rationale, cites: cites, gaps: gaps,
      searched: searched, assessedBy: assessedBy, approvedBy: approvedBy, reported: reported,
      rubric: framework.rubric.version, wording: text)
    let header = try header(date: date, recorded: recorded, corrects: corrects, reason: reason)
    return add(Record(header: header, body: .assessment(assessment)))
  }

  /// Adds an endorsement, or its withdrawal.
  @discardableResult
  package mutating func addEndorsement(
    _ code: String, date: String, act: Endorsement.Act = .endorsed, manner: Endorsement.Manner = .byName,
    source: String = "https://invented.example/endorsements"
  ) throws -> RecordID {
    let endorsement = Endorsement(
      endorser: try #require(EndorserCode(code)), act: act, manner: manner, source: source)
    return add(Record(header: try header(date: date), body: .endorsement(endorsement)))
  }

  /// Adds a membership in a role.
  @discardableResult
  package mutating func addMembership(
    _ code: String, _ role: String, from: String, until: String? = nil, detail: String? = nil
  ) throws -> RecordID {
    let membership = Membership(
      member: try #require(EndorserCode(code)), role: try #require(RoleKey(role)),
      until: try until.map(Self.span),
      detail: detail, source: "https://invented.example/roles")
    return add(Record(header: try header(date: from), body: .membership(membership)))
  }

  /// Adds a retraction of records.
  @discardableResult
  package mutating func addRetraction(of ids: [RecordID], reason: String, duplicateOf: RecordID? = nil) throws
    -> RecordID
  {
    let header = try header(date: nil, retracts: ids, reason: reason)
    return add(Record(header: header, body: .retraction(Retraction(duplicateOf: duplicateOf))))
  }
}

extension InventedWorkspace {
  /// The segments of the ledger, with the records dealt out to streams in turn.
  package func segments(streams: Int = 1) throws -> [SourceFile] {
    var files: [String: (bytes: [UInt8], last: RecordSum?)] = [:]
    for (index, record) in records.enumerated() {
      let token = StreamToken(random: UInt64(index % streams + 1) &* 0x1234_5678_9ABC)
      let name = SegmentName(
        office: record.header.office, quarter: Quarter(containing: record.header.recorded.date),
        stream: token, part: 1)
      let (line, sum) = RecordWriter.line(record, previous: files[name.path]?.last)
      files[name.path, default: ([], nil)].bytes += line + [0x0A]
      files[name.path]?.last = sum
    }
    return files.map { SourceFile(path: $0.key, bytes: $0.value.bytes) }.sorted { $0.path < $1.path }
  }

  /// The workspace as it is read from its files, which must be without a finding.
  package func workspace(streams: Int = 1) throws -> Workspace {
    try read(segments(streams: streams))
  }

  /// The workspace as it is read with a ledger of these files.
  package func read(_ ledger: [SourceFile]) throws -> Workspace {
    let (workspace, diagnostics) = Workspace.read(
      framework: try #require(FrameworkID(Self.framework)), catalogue: catalogue, registers: registers,
      ledger: ledger)
    #expect(diagnostics == [])
    return try #require(workspace)
  }

  private func empty() throws -> Workspace { try read([]) }
}
