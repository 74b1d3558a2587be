import CommitmentModel
import Formats
import Testing

@testable import CommitmentLedger

struct RecordWriterTests {
  private static let first = "01arz3ndektsv4rrffq69g5fav"
  private static let previous = String(repeating: "ab", count: 32)

  private static func header(_ date: DateSpan?) throws -> RecordHeader {
    RecordHeader(
      id: try #require(RecordID(first)), framework: try #require(FrameworkID("a4p")), date: date,
      office: try #require(Office("dpo-policy")), recorded: try #require(Instant("2026-10-01T08:00:00Z")))
  }

  private static func id(_ last: Character) throws -> RecordID {
    try #require(RecordID(first.dropLast() + String(last)))
  }

  /// The line of a record; its sum is that of `sha256sum` over the bytes before `,"sum"`.
  private static func line(_ record: Record, after previous: String? = nil) throws -> String {
    let before = try previous.map { try #require(RecordSum(hexadecimal: $0)) }
    let (bytes, sum) = RecordWriter.line(record, previous: before)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(text.hasSuffix(",\"sum\":\"\(sum.hexadecimal)\"}"))
    return text
  }

  @Test func writesEvidenceWithAllItsFields() throws {
    var header = try Self.header(DateSpan("2026-09-30"))
    header.by = "Desk"
    header.isClockGiven = true
    header.origin = "file.csv:2"
    header.corrects = [try Self.id("w"), try Self.id("x")]
    header.reason = "Why"
    let evidence = Evidence(
      title: "A \"quoted\" title\n\\ / é", summary: "نص",
      citation: Citation(
        symbol: "S/RES/2436 (2018)", paragraph: "4", url: "https://example.org/a?b=c&d",
        document: "Title, 2024",
        archived: "https://example.org/copy", language: "fr"), issuingBody: "Security Council",
      marks: try ["PER-3:advances", "PER-4"].map { try #require(CommitmentMark($0)) },
      roles: [try #require(RoleKey("secretariat"))],
      states: try ["CAF:host", "NOR"].map { try #require(StateMark($0)) },
      missions: [try #require(MissionAcronym("MINUSCA"))],
      nature: .decision, published: DateSpan("2026-10"), covers: Period("2025-Q4/2026-Q1"), tags: ["annual"])
    #expect(
      try Self.line(Record(header: header, body: .evidence(evidence)), after: Self.previous) == #"""
        {"id":"01arz3ndektsv4rrffq69g5fav","kind":"evidence","framework":"a4p","date":"2026-09-30","precision":"day","title":"A \"quoted\" title\n\\ / é","summary":"نص","symbol":"S/RES/2436 (2018)","paragraph":"4","url":"https://example.org/a?b=c&d","document":"Title, 2024","archived":"https://example.org/copy","documentLanguage":"fr","body":"Security Council","commitments":["PER-3:advances","PER-4:neutral"],"roles":["secretariat"],"states":["CAF:host","NOR"],"missions":["MINUSCA"],"nature":"decision","published":"2026-10","covers":"2025-Q4/2026-Q1","tags":["annual"],"office":"dpo-policy","by":"Desk","recorded":"2026-10-01T08:00:00Z","clock":"given","origin":"file.csv:2","corrects":["01arz3ndektsv4rrffq69g5faw","01arz3ndektsv4rrffq69g5fax"],"reason":"Why","prev":"abababababababababababababababababababababababababababababababab","sum":"eac94b033cd6a5a60577d6a18b478f1fb17a5c0e88e05a74b4ba722ba605d82b"}
        """#)
  }

  @Test func writesAnAssessment() throws {
    let assessment = Assessment(
      commitment: try #require(CommitmentID("PER-3")), status: .limitedProgress, basis: .deskReview,
      rationale: "Because",
      cites: [try Self.id("w")], gaps: "Gaps", searched: "ODS, 2026", assessedBy: "Desk", approvedBy: "Chief",
      reported: .implemented, rubric: "1", wording: "0123456789abcdef")
    #expect(
      try Self.line(Record(header: Self.header(DateSpan("2026-Q3")), body: .assessment(assessment))) == #"""
        {"id":"01arz3ndektsv4rrffq69g5fav","kind":"assessment","framework":"a4p","date":"2026-Q3","precision":"quarter","commitment":"PER-3","status":"limited-progress","basis":"desk-review","rationale":"Because","cites":["01arz3ndektsv4rrffq69g5faw"],"gaps":"Gaps","searched":"ODS, 2026","assessedBy":"Desk","approvedBy":"Chief","reported":"implemented","rubric":"1","wording":"0123456789abcdef","office":"dpo-policy","recorded":"2026-10-01T08:00:00Z","sum":"14d2b0caa98552254977649cc2807ae94a16befb5930b0e167c8175731514594"}
        """#)
  }

  @Test func writesAnEndorsement() throws {
    let endorsement = Endorsement(
      endorser: try #require(EndorserCode("NOR")), act: .withdrawn, verb: "withdraws", grade: .aMinus,
      manner: .groupStatement, source: "A source", statement: "Words", note: "A note")
    let header = try Self.header(DateSpan(text: "2018-09-25", precision: .by))
    #expect(
      try Self.line(Record(header: header, body: .endorsement(endorsement)), after: Self.previous) == #"""
        {"id":"01arz3ndektsv4rrffq69g5fav","kind":"endorsement","framework":"a4p","date":"2018-09-25","precision":"by","endorser":"NOR","act":"withdrawn","verb":"withdraws","grade":"A-","manner":"group-statement","source":"A source","statement":"Words","note":"A note","office":"dpo-policy","recorded":"2026-10-01T08:00:00Z","prev":"abababababababababababababababababababababababababababababababab","sum":"cf1caf164ecec70ac4c08972dbeb8e0f638cb58ce22c88a0bb0c14a6f3f23869"}
        """#)
  }

  @Test func writesAMembership() throws {
    let membership = Membership(
      member: try #require(EndorserCode("CAF")), role: try #require(RoleKey("host-countries")),
      until: DateSpan("2025-06"),
      detail: "A mission", source: "A source")
    #expect(
      try Self.line(Record(header: Self.header(DateSpan("2024")), body: .membership(membership))) == #"""
        {"id":"01arz3ndektsv4rrffq69g5fav","kind":"membership","framework":"a4p","date":"2024","precision":"year","member":"CAF","role":"host-countries","to":"2025-06","detail":"A mission","source":"A source","office":"dpo-policy","recorded":"2026-10-01T08:00:00Z","sum":"b9777f7dfb697fcd351f9ba035da67763e5cea76d86786f6b0eac0c0aa3732ff"}
        """#)
  }

  @Test func writesARetraction() throws {
    var header = try Self.header(nil)
    header.retracts = [try Self.id("w")]
    header.reason = "Twice"
    #expect(
      try Self.line(Record(header: header, body: .retraction(Retraction(duplicateOf: Self.id("x"))))) == #"""
        {"id":"01arz3ndektsv4rrffq69g5fav","kind":"retraction","framework":"a4p","duplicateOf":"01arz3ndektsv4rrffq69g5fax","office":"dpo-policy","recorded":"2026-10-01T08:00:00Z","retracts":["01arz3ndektsv4rrffq69g5faw"],"reason":"Twice","sum":"9e28d91d4a713ff0251464a1a1f59ca4624051c472af1ff8bc8acb7b785e2bae"}
        """#)
  }

  @Test func leavesOutWhatIsEmptyOrUsual() throws {
    let endorsement = Endorsement(
      endorser: try #require(EndorserCode("NOR")), verb: "", source: "A source", statement: "", note: nil)
    var header = try Self.header(DateSpan("2018-09-25"))
    header.by = ""
    let line = try Self.line(Record(header: header, body: .endorsement(endorsement)))
    #expect(
      line.prefix { $0 != "}" }.hasPrefix(
        #"{"id":"01arz3ndektsv4rrffq69g5fav","kind":"endorsement","framework":"a4p","date":"2018-09-25","precision":"day","#
          + #""endorser":"NOR","source":"A source","office":"dpo-policy","recorded":"2026-10-01T08:00:00Z","sum":""#
      ))
  }

  /// RFC 8259, section 7: quotation mark, reverse solidus and the controls up to U+001F, and nothing else.
  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\r", #"\r"#), ("\t", #"\t"#), ("\u{8}", #"\b"#),
    ("\u{C}", #"\f"#),
    ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", "\u{7F}"), ("/", "/"), ("<&>'", "<&>'"),
    ("é", "é"), ("😀", "😀"),
    ("\u{2028}", "\u{2028}"), ("\u{FEFF}", "\u{FEFF}"),
  ])
  func escapesOnlyWhatMustBe(text: String, written: String) throws {
    let endorsement = Endorsement(endorser: try #require(EndorserCode("NOR")), source: text)
    let line = try Self.line(Record(header: Self.header(DateSpan("2018")), body: .endorsement(endorsement)))
    #expect(line.contains("\"source\":\"\(written)\","))
  }

  @Test func givesTheSameFieldsAsAnAnswerWithoutSums() throws {
    let record = try MadeUpWorkspace.records(1)[0]
    guard case .object(let members) = RecordWriter.value(record) else {
      Testing.Issue.record("the answer is no object")
      return
    }
    #expect(members.map(\.name).prefix(3) == ["id", "kind", "framework"])
    #expect(!members.contains { ["prev", "sum"].contains($0.name) })
  }
}
