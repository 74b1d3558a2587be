import CommitmentModel
import Testing

@testable import CommitmentLedger

struct RecordReaderTests {
  private static let whole = """
    {"id":"01arz3ndektsv4rrffq69g5fav","kind":"evidence","framework":"made-up","date":"2026-09-30","precision":"day",\
    "title":"T","document":"D","commitments":["ONE-1:advances"],"nature":"act","office":"desk-1",\
    "recorded":"2026-10-01T08:00:00Z"}
    """

  private func read(_ text: String) -> (record: Record?, faults: [RecordFault]) {
    let bytes = Array(text.utf8)
    let (record, reader) = RecordReader.read(bytes.span, line: 0..<bytes.count)
    return (record, reader.faults)
  }

  /// The faults of a line as `column rule message`, the column from 1.
  private func faults(_ text: String) -> [String] {
    read(text).faults.map { "\($0.offset + 1) \($0.rule) \($0.message)" }
  }

  @Test(arguments: RecordKind.allCases, 0..<60)
  func whatWasWrittenComesBack(kind: RecordKind, seed: UInt64) throws {
    var generator = RecordGenerator(seed: seed)
    let record = try generator.record(kind)
    let (bytes, sum) = RecordWriter.line(record, previous: nil)
    let (found, reader) = RecordReader.read(bytes.span, line: 0..<bytes.count)
    #expect(found == record)
    #expect(reader.faults.isEmpty)
    #expect(RecordSum.stated(in: bytes, line: 0..<bytes.count) == sum)
    #expect(RecordReader.record(bytes.span, line: 0..<bytes.count) == record)
  }

  @Test(arguments: [
    #","prev":"\ud800","sum":"ab"}"#, #","prev":1,"sum":["a"]}"#, #","sum":"a","sum":"b"}"#,
    #","redacted":"It was blacked out."}"#, #","reason":"a"#, #","reason":"\ud800"}"#, "}",
  ])
  func theRecordAloneIsTheRecordOfTheThoroughReading(end: String) {
    let line = Self.whole.dropLast() + end
    let bytes = Array(line.utf8)
    #expect(RecordReader.record(bytes.span, line: 0..<bytes.count) == read(String(line)).record)
  }

  @Test func readsALineWithinAFile() throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(3))
    let bytes = MadeUpWorkspace.segment(lines).bytes
    let start = lines[0].count + 1
    #expect(RecordReader.read(bytes.span, line: start..<start + lines[1].count).record?.kind == .assessment)
  }

  @Test func fieldsOfANewerToolAreKeptApartAndVerify() throws {
    let head = Self.whole.dropLast() + #","mood":{"a":[1,null]}"#
    let sum = RecordSum(of: Array(head.utf8))
    let line = Array("\(head),\"sum\":\"\(sum.hexadecimal)\"}".utf8)
    let (record, reader) = RecordReader.read(line.span, line: 0..<line.count)
    #expect(record?.evidence?.title == "T")
    #expect(reader.faults.isEmpty)
    #expect(reader.unknownKeys.map(\.name) == ["mood"])
    let report = LedgerVerifier.verify([MadeUpWorkspace.segment([line])])
    #expect(report.findings.isEmpty)
    #expect(report.verified == 1)
  }

  @Test func anUnknownKindIsNamed() throws {
    let line = Self.whole.replacing("\"evidence\"", with: "\"observation\"")
    #expect(read(line).record == nil)
    let column = try #require(line.firstRange(of: "observation")).lowerBound.utf16Offset(in: line) + 1
    #expect(
      faults(line) == ["\(column) unknown-kind 'observation' is not a kind of record that this version knows"]
    )
  }

  @Test func aDoubledFieldIsShownAtItsSecondPlace() {
    let line = Self.whole.dropLast() + #","title":"Other"}"#
    #expect(
      faults(String(line)) == ["\(Self.whole.utf8.count + 2) doubled-field the field 'title' is there twice"])
  }

  @Test(arguments: [
    ("\"id\":\"01arz3ndektsv4rrffq69g5fav\",", "id"), ("\"kind\":\"evidence\",", "kind"),
    ("\"framework\":\"made-up\",", "framework"),
    ("\"date\":\"2026-09-30\",", "date"), ("\"precision\":\"day\",", "precision"),
    ("\"title\":\"T\",", "title"),
    ("\"nature\":\"act\",", "nature"), ("\"office\":\"desk-1\",", "office"),
    (",\"recorded\":\"2026-10-01T08:00:00Z\"", "recorded"),
  ])
  func aMissingFieldIsNamedAtTheBeginningOfTheLine(field: String, key: String) {
    let line = Self.whole.replacing(field, with: "")
    #expect(read(line).record == nil)
    #expect(
      faults(line).first { $0.contains("missing-field") } == "1 missing-field the field '\(key)' is missing")
  }

  @Test(arguments: [
    ("\"2026-09-30\"", "\"2026-09\"", "'2026-09' is not a date of that precision"),
    ("\"day\"", "\"hour\"", "'hour' is not one of day, month, quarter, year, by"),
    ("\"01arz3ndektsv4rrffq69g5fav\"", "\"x\"", "'x' is not an identifier of 26 characters"),
    ("\"desk-1\"", "\"Desk\"", "'Desk' is not an office: 1 to 32 lower-case letters, digits and hyphens"),
    ("\"2026-10-01T08:00:00Z\"", "\"2026-10-01\"", "'2026-10-01' is not a time such as 2026-09-30T14:05:09Z"),
    (
      "\"act\"", "\"vote\"",
      "'vote' is not one of decision, act, report, data, statement, pledge, recommendation"
    ),
    ("[\"ONE-1:advances\"]", "\"ONE-1\"", "the field 'commitments' is not a list of texts"),
    (
      "[\"ONE-1:advances\"]", "[\"ONE-1:up\"]",
      "'ONE-1:up' is not a commitment with a direction, such as PER-3:advances"
    ),
    (
      "[\"ONE-1:advances\"]", "[\"one-1:advances\"]",
      "'one-1:advances' is not a commitment with a direction, such as PER-3:advances"
    ),
    ("\"T\"", "7", "the field 'title' is not a text"),
  ])
  func aWrongValueIsShownWhereItStands(good: String, bad: String, message: String) throws {
    let line = Self.whole.replacing(good, with: bad)
    let value = try #require(line.firstRange(of: bad))
    let offset = line.utf8.distance(from: line.startIndex, to: value.lowerBound)
    let found = try #require(read(line).faults.first { $0.rule == "bad-value" })
    #expect(found.message == message)
    #expect([offset, offset + 1].contains(found.offset))
  }

  @Test func evidenceWithoutASourceIsNotEvidence() {
    #expect(read(Self.whole.replacing("\"document\":\"D\",", with: "")).faults.map(\.rule) == ["no-source"])
  }

  @Test func aRetractionMustSayWhatItTakesBack() {
    let line =
      #"{"id":"01arz3ndektsv4rrffq69g5fav","kind":"retraction","framework":"a","office":"o","recorded":"2026-10-01T08:00:00Z"}"#
    #expect(read(line).record == nil)
    #expect(faults(line) == ["1 missing-field a retraction without the records that it takes back"])
  }

  @Test(arguments: [
    ("", "there is no JSON value here"), ("<<<<<<< HEAD", "expected an object"), ("[]", "expected an object"),
    ("{\"id\":", "the text ends in the middle of a value"), ("\u{FEFF}{}", "expected an object"),
    ("{\"title\":\"a\u{0}b\"}", "the byte 0x00 must be escaped inside a string"),
    ("{} {}", "there is text after the value"),
  ])
  func sayWhyALineIsNoRecord(line: String, reason: String) {
    #expect(read(line).faults.map(\.message) == ["this line is no record: \(reason)"])
  }

  @Test func aCodeIsWrittenWithoutEscapes() {
    let line = Self.whole.replacing("\"evidence\"", with: #""eviden\u0063e""#)
    #expect(read(line).faults.map(\.rule) == ["bad-value"])
    let name = Self.whole.replacing("\"kind\"", with: #""k\u0069nd""#)
    #expect(read(name).faults.map(\.rule).contains("bad-value"))
  }

  @Test func aLineOfAnotherSystemIsNamed() {
    #expect(read(Self.whole + "\r").faults.map(\.rule) == ["line-ending"])
  }

  @Test(arguments: ["title", "mood"])
  func bytesThatAreNoUTF8AreNamedWhereTheyStand(key: String) throws {
    var bytes = Array((Self.whole.dropLast() + ",\"\(key)\":\"a\"}").utf8)
    let place = bytes.count - 3
    bytes[place] = 0xFF
    let (record, reader) = RecordReader.read(bytes.span, line: 0..<bytes.count)
    #expect(record == nil)
    #expect(reader.faults.map(\.rule) == ["not-utf8"])
    #expect(reader.faults.map(\.offset) == [place])
  }

  @Test(arguments: [0, 1, 2, 3, 17, 60, 150])
  func aByteThatIsNoUTF8IsNamedAnywhereInALineWithinAFile(place: Int) throws {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(3))
    var bytes = MadeUpWorkspace.segment(lines).bytes
    let start = lines[0].count + 1
    bytes[start + place] = 0xFF
    let (record, reader) = RecordReader.read(bytes.span, line: start..<start + lines[1].count)
    #expect(record == nil)
    #expect(reader.faults.map(\.rule) == ["not-utf8"])
    #expect(reader.faults.map(\.offset) == [start + place])
  }
}
