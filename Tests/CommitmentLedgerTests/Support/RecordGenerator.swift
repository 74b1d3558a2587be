import CommitmentModel
import TestSupport
import Testing

/// Makes records of every kind with texts in six scripts, the same ones for the same seed.
struct RecordGenerator {
  private var random: SeededRandom
  private var count: UInt64 = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Latin, Cyrillic, Arabic, Chinese, Devanagari and Hangul, and everything that JSON has to escape.
  private static let words = [
    "mandate", "été", "миссия", "التزام", "维持和平", "शांति", "평화", "\"quoted\"", "\\", "\n", "\t", "\u{0}",
    "\u{1f}",
    "\u{7f}", "/", "😀", "e\u{301}", "\u{200F}", "\u{2028}", " ", "{", "]", ":", ",\"sum\":\"",
  ]

  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func isTrue() -> Bool { Bool.random(using: &random) }

  /// A text that is not empty: an empty one is left out of a line.
  mutating func text() -> String {
    var text = ""
    for _ in 0...number(0..<4) { text += Self.words.randomElement(using: &random) ?? "" }
    return text
  }

  private mutating func optionalText() -> String? { isTrue() ? text() : nil }

  private mutating func pick<Value: CaseIterable>(_ type: Value.Type) throws -> Value {
    try #require(Array(Value.allCases).randomElement(using: &random))
  }

  private mutating func several<Value>(_ values: [Value]) -> [Value] { values.filter { _ in isTrue() } }

  private mutating func span(isBy: Bool = true) throws -> DateSpan {
    let day = CalendarDate(dayNumber: Int32(number(15_000..<21_000)))
    switch try pick(DatePrecision.self) {
    case .day: return .day(day)
    case .by: return isBy ? .by(day) : .day(day)
    case .month: return try #require(DateSpan.month(day.parts.month, of: day.parts.year))
    case .quarter: return .quarter(Quarter(containing: day))
    case .year: return try #require(DateSpan.year(day.parts.year))
    }
  }

  mutating func id() -> RecordID {
    count += 1
    return RecordID(
      milliseconds: 1_700_000_000_000 + count,
      random: (UInt16.random(in: 0...(.max), using: &random), random.next()))
  }

  /// A record of a kind.
  mutating func record(_ kind: RecordKind) throws -> Record {
    let body = try body(kind)
    let header = RecordHeader(
      id: id(), framework: try #require(FrameworkID("made-up")),
      date: kind == .retraction ? nil : try span(), office: try #require(Office("desk-1")),
      by: optionalText(), recorded: Instant(seconds: Int64(number(1_500_000_000..<1_900_000_000))),
      isClockGiven: isTrue(),
      origin: optionalText(), corrects: kind != .retraction && isTrue() ? [id(), id()] : [],
      retracts: kind == .retraction ? [id()] + (isTrue() ? [id()] : []) : [], reason: optionalText())
    return Record(header: header, body: body)
  }

  private mutating func body(_ kind: RecordKind) throws -> Record.Body {
    switch kind {
    case .evidence: .evidence(try evidence())
    case .assessment: .assessment(try assessment())
    case .endorsement:
      .endorsement(
        Endorsement(
          endorser: try endorser(), act: try pick(Endorsement.Act.self), verb: optionalText(),
          grade: isTrue() ? try pick(Endorsement.Grade.self) : nil, manner: try pick(Endorsement.Manner.self),
          source: text(),
          statement: optionalText(), note: optionalText()))
    case .membership:
      .membership(
        Membership(
          member: try endorser(), role: try #require(RoleKey("hosts")),
          until: isTrue() ? try span(isBy: false) : nil,
          detail: optionalText(), source: text()))
    case .retraction: .retraction(Retraction(duplicateOf: isTrue() ? id() : nil))
    }
  }

  /// An endorser, of which the registers do not know every one.
  private mutating func endorser() throws -> EndorserCode {
    try #require(EndorserCode(["AAA", "BBB", "ORG", "ZZZ"].randomElement(using: &random) ?? "AAA"))
  }

  private mutating func evidence() throws -> Evidence {
    let citation = Citation(
      symbol: optionalText(), paragraph: optionalText(), url: optionalText(), document: text(),
      archived: optionalText(),
      language: optionalText())
    var marks: [CommitmentMark] = []
    for id in ["ONE-1", "ONE-2", "TWO-1", "FOL-1", "ZZZ-9"] where isTrue() || id == "ONE-1" {
      marks.append(
        CommitmentMark(
          commitment: try #require(CommitmentID(id)), direction: try pick(EvidenceDirection.self)))
    }
    let states = [
      StateMark(code: try #require(EndorserCode("AAA")), relation: .host),
      StateMark(code: try #require(EndorserCode("BBB")), relation: nil),
    ]
    return Evidence(
      title: text(), summary: optionalText(), citation: citation, issuingBody: optionalText(), marks: marks,
      roles: several([try #require(RoleKey("hosts")), try #require(RoleKey("all"))]), states: several(states),
      missions: several([try #require(MissionAcronym("UNONE")), try #require(MissionAcronym("UN-2"))]),
      nature: try pick(EvidenceNature.self), published: isTrue() ? try span(isBy: false) : nil,
      covers: isTrue() ? Period("2023-11/2024-04") : nil, tags: several([text(), text()]))
  }

  private mutating func assessment() throws -> Assessment {
    let commitment = ["ONE-1", "TWO-1", "FOL-1", "ZZZ-9"].randomElement(using: &random) ?? "ONE-1"
    return Assessment(
      commitment: try #require(CommitmentID(commitment)), status: try pick(AssessmentStatus.self),
      basis: try pick(Basis.self),
      rationale: text(), cites: isTrue() ? [id(), id()] : [], gaps: optionalText(), searched: optionalText(),
      assessedBy: optionalText(), approvedBy: optionalText(),
      reported: isTrue() ? try pick(AssessmentStatus.self) : nil,
      rubric: text(), wording: text())
  }
}
