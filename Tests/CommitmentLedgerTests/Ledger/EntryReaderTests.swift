import CommitmentModel
import TestSupport
import Testing

@testable import CommitmentLedger

struct EntryReaderTests {
  private static let whole = """
    {"id":"01arz3ndektsv4rrffq69g5fav","kind":"assessment","framework":"made-up","date":"2026-09-30","precision":"day",\
    "commitment":"ONE-1","status":"not-started","basis":"desk-review","rationale":"R","rubric":"1","wording":"w",\
    "office":"desk-1","recorded":"2026-10-01T08:00:00Z"}
    """

  private func read(_ bytes: [UInt8]) throws -> EntryReader {
    let register = try #require(Self.shared.register)
    var reader = EntryReader(framework: register.framework, registers: register.registers)
    reader.read(bytes.span, segment: 0)
    return reader
  }

  private func read(_ text: String) throws -> EntryReader { try read(Array(text.utf8)) }

  /// Everything that an entry keeps must be what the whole record says.
  @Test(arguments: RecordKind.allCases, 0..<40)
  func agreesWithTheWholeRecord(kind: RecordKind, seed: UInt64) throws {
    var generator = RecordGenerator(seed: seed)
    let record = try generator.record(kind)
    let (line, _) = RecordWriter.line(record, previous: nil)
    let reader = try read(line + [0x0A])
    let register = try #require(Self.shared.register)
    let entry = try #require(reader.entries.first)
    #expect(reader.unreadable == 0)
    #expect(entry.id == record.id)
    #expect(entry.kind == record.kind)
    #expect(entry.date == record.header.date)
    #expect(entry.recorded == record.header.recorded)
    #expect(entry.isClockGiven == record.header.isClockGiven)
    #expect(entry.isCorrection == !record.header.corrects.isEmpty)
    #expect(entry.nature == record.evidence?.nature)
    #expect(entry.status == record.assessment?.status)
    #expect(entry.basis == record.assessment?.basis)
    #expect(entry.isApproved == (record.assessment?.approvedBy != nil))
    let endorser = record.endorsement?.endorser ?? record.membership?.member
    let subject =
      record.assessment.map { register.framework.position(of: $0.commitment) }
      ?? endorser.flatMap { register.registers.position(of: $0) }
    #expect(Int(entry.subject) == subject ?? -1)
    let marks = (record.evidence?.marks ?? []).compactMap { mark in
      register.framework.position(of: mark.commitment).map {
        EntryMark(commitment: $0, direction: mark.direction)
      }
    }
    #expect(reader.marks == marks)
    #expect(reader.links.filter { !$0.isRetraction }.map(\.target) == record.header.corrects)
    #expect(reader.links.filter(\.isRetraction).map(\.target) == record.header.retracts)
    #expect(entry.place == RecordPlace(segment: 0, line: 1, offset: 0, length: line.count))
  }

  /// Nothing unreadable is skipped in silence: what is not counted has a fault that `check` can show.
  @Test(arguments: 0..<1000)
  func whatItCannotReadTheWholeReaderExplains(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var generator = RecordGenerator(seed: seed)
    let kind = RecordKind.allCases[Int(seed) % RecordKind.allCases.count]
    var (line, _) = RecordWriter.line(try generator.record(kind), previous: nil)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: 0..<line.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: line[place] = UInt8.random(in: 0...255, using: &random)
      case 1: line.remove(at: place)
      case 2: line.insert(contentsOf: Array(#"\u0061"#.utf8), at: place)
      default: line[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    line.removeAll { $0 == 0x0A }
    let entries = Self.shared.reading(line + [0x0A])
    let (record, whole) = RecordReader.read(line.span, line: 0..<line.count)
    if entries.unreadable > 0 { #expect(!whole.faults.isEmpty) }
    if whole.faults.isEmpty, let record, record.header.framework.text == "made-up" {
      #expect(entries.entries.map(\.id) == [record.id])
      #expect(entries.entries.first?.date == record.header.date)
      #expect(entries.entries.first?.isApproved == (record.assessment?.approvedBy != nil))
      #expect(entries.links.map(\.target) == record.header.corrects + record.header.retracts)
    }
  }

  private struct Shared {
    let register: Register?

    func reading(_ bytes: [UInt8]) -> (entries: [RecordEntry], links: [RecordLink], unreadable: Int) {
      guard let register else { return ([], [], 0) }
      var reader = EntryReader(framework: register.framework, registers: register.registers)
      reader.read(bytes.span, segment: 0)
      return (reader.entries, reader.links, reader.unreadable)
    }
  }

  private static let shared = Shared(register: try? MadeUpWorkspace.workspace().register)

  @Test func countsALastLineWithoutItsEndAsUnreadable() throws {
    let reader = try read(Self.whole + "\n" + Self.whole)
    #expect(reader.entries.count == 1)
    #expect(reader.unreadable == 1)
  }

  @Test(arguments: [
    "", "\u{0}", "<<<<<<< HEAD", "=======", ">>>>>>> branch", "\u{FEFF}" + whole, whole + "\r", whole + whole,
    "{", "{}", "null",
    String(repeating: "[", count: 5000), "{\"a\":" + String(repeating: "[", count: 5000) + "}",
    whole.replacing("assessment", with: "opinion"), whole.replacing("ONE-1", with: "ONE-1\u{0}"),
    whole.replacing("\"date\":\"2026-09-30\",", with: ""), whole.replacing("2026-09-30", with: "2026-09-31"),
    whole.replacing("\"framework\":\"made-up\",", with: ""), whole.replacing("\"2026-09-30\"", with: "2026"),
    whole.replacing("\"precision\":\"day\"", with: "\"precision\":7"),
    whole.replacing("}", with: ",\"approvedBy\":null}"),
    whole.replacing("\"rationale\":\"R\"", with: "\"rationale\":-1e99999"),
    whole.replacing("}", with: ",\"corrects\":\"01arz3ndektsv4rrffq69g5faw\"}"),
    whole.replacing("}", with: ",\"status\":\"implemented\"}"),
    whole.replacing("}", with: ",\"kind\":\"assessment\"}"),
    whole.replacing("}", with: ",\"corrects\":[],\"corrects\":[]}"),
  ])
  func countsAsUnreadableAndGoesOn(line: String) throws {
    let reader = try read(line + "\n" + Self.whole + "\n")
    #expect(reader.unreadable == 1)
    #expect(reader.entries.map(\.place.line) == [2])
    #expect(reader.links.isEmpty)
    let bytes = Array(line.utf8)
    #expect(!RecordReader.read(bytes.span, line: 0..<bytes.count).reader.faults.isEmpty)
  }

  @Test func countsALineThatIsNoUTF8AsUnreadable() throws {
    let bad = Array(Self.whole.utf8).map { $0 == UInt8(ascii: "R") ? 0xC3 : $0 }
    let reader = try read(bad + [0x0A] + Array(Self.whole.utf8) + [0x0A])
    #expect(reader.unreadable == 1)
    #expect(reader.entries.map(\.place.line) == [2])
  }

  @Test func aRecordOfAnotherFrameworkIsNeitherReadNorUnreadable() throws {
    let other = Self.whole.replacing("made-up", with: "another").replacing(
      "}", with: ",\"corrects\":[\"01arz3ndektsv4rrffq69g5faw\"]}")
    let reader = try read(other + "\n")
    #expect(reader.entries.isEmpty)
    #expect(reader.links.isEmpty)
    #expect(reader.unreadable == 0)
  }

  @Test func aWholeLineThatSaysItIsRedactedIsUnreadable() throws {
    let reader = try read(
      #"{"id":"01arz3ndektsv4rrffq69g5fav","kind":"evidence","framework":"made-up","recorded":"2026-10-01T08:00:00Z","#
        + #""redacted":"Why"}"# + "\n")
    #expect(reader.entries.isEmpty)
    #expect(reader.unreadable == 1)
  }

  @Test func aRedactedRecordIsKeptAsSuchAndNotUnreadable() throws {
    let reader = try read(
      #"{"id":"01arz3ndektsv4rrffq69g5fav","kind":"evidence","recorded":"2026-10-01T08:00:00Z","redacted":"Why"}"#
        + "\n")
    #expect(reader.entries.map(\.isRedacted) == [true])
    #expect(reader.entries.map(\.date) == [nil])
    #expect(reader.unreadable == 0)
  }

  @Test func tellsFrameworksWithLongNamesApart() throws {
    let register = try #require(Self.shared.register)
    let known = register.framework
    let long = Framework(
      id: try #require(FrameworkID("a-framework-with-a-long-name")), version: known.version,
      names: known.names,
      declarationNames: known.declarationNames, openedForEndorsement: nil, numbering: "",
      publishedLanguages: [],
      areas: known.areas, followUpKey: known.followUpKey, followUpNames: known.followUpNames,
      roles: known.roles,
      rubric: known.rubric, commitments: known.commitments, sources: [])
    var reader = EntryReader(framework: long, registers: register.registers)
    let lines = ["a-framework-with-a-long-name", "a-framework-with-another-name"].map {
      Self.whole.replacing("made-up", with: $0) + "\n"
    }
    reader.read(Array(lines.joined().utf8).span, segment: 0)
    #expect(reader.entries.count == 1)
    #expect(reader.unreadable == 0)
  }

  @Test func anEmptyApprovalIsNone() throws {
    let reader = try read(Self.whole.replacing("}", with: ",\"approvedBy\":\"\"}") + "\n")
    #expect(reader.entries.map(\.isApproved) == [false])
  }

  @Test func fieldsOfANewerToolDoNotDisturb() throws {
    let reader = try read(
      Self.whole.replacing("}", with: #","mood":{"a":[1,null,"x"]},"aFieldWithAVeryLongName":"y"}"#) + "\n")
    #expect(reader.entries.count == 1)
    #expect(reader.unreadable == 0)
  }
}
