import CommitmentModel
import Testing

@testable import CommitmentLedger

struct LedgerTextsTests {
  /// 200 records in five segments, the places of all of them, and the segments.
  private static func ledger() throws -> (records: [Record], places: [RecordPlace], source: HeldSegments) {
    let records = try MadeUpWorkspace.records(200)
    let lines = MadeUpWorkspace.stream(records)
    let segments = ["aaaa", "bbbb", "cccc", "dddd", "eeee"].enumerated().map { index, stream in
      MadeUpWorkspace.segment(Array(lines[index * 40..<index * 40 + 40]), stream: stream)
    }
    let register = try MadeUpWorkspace.workspace(ledger: segments).register
    return (records, register.entries.map(\.place), HeldSegments(segments))
  }

  @Test(arguments: [0, 1, 63, 64, 200], 1...3)
  func readsManyRecordsInTheOrderAskedFor(count: Int, width: Int) throws {
    let (records, places, source) = try Self.ledger()
    // Every 73rd, which goes through all of 200 before it comes again.
    let order = (0..<count).map { $0 * 73 % 200 }
    let texts = LedgerTexts(source: source, mapper: ReversedSlices(width: width))
    #expect(texts.records(at: order.map { places[$0] }) == order.map { records[$0] })
  }

  @Test func whatCannotBeReadIsNilAndTheRestIsThere() throws {
    let (records, places, source) = try Self.ledger()
    let texts = LedgerTexts(source: source, mapper: OneSlice())
    let beyond = RecordPlace(segment: 1, line: 99, offset: 1 << 30, length: 500)
    let aslant = RecordPlace(
      segment: 1, line: 2, offset: Int(places[41].offset) + 1, length: Int(places[41].length))
    let found = texts.records(at: [places[40], beyond, places[1], aslant, places[40]])
    #expect(found == [records[40], nil, records[1], nil, records[40]])
  }

  @Test(arguments: [0, 1, 200])
  func aSegmentThatBecameShorterHoldsOnlyTheRecordsBeforeItsEnd(left: Int) throws {
    let (records, places, source) = try Self.ledger()
    var files = source.files
    let end = Int(places[42].offset) + left
    files[1] = SourceFile(path: files[1].path, bytes: Array(files[1].bytes[..<end]))
    let texts = LedgerTexts(source: HeldSegments(files), mapper: OneSlice())
    let asked = Array(38..<46)
    #expect(
      texts.records(at: asked.map { places[$0] }) == asked.map { (42..<80).contains($0) ? nil : records[$0] })
    #expect(asked.map { texts.record(at: places[$0]) } == texts.records(at: asked.map { places[$0] }))
  }

  @Test func aSegmentThatCannotBeReadTakesNoOtherWithIt() throws {
    let (records, places, source) = try Self.ledger()
    let texts = LedgerTexts(source: LostSegment(held: source, lost: 1), mapper: OneSlice())
    #expect(texts.records(at: [places[40], places[1], places[80]]) == [nil, records[1], records[80]])
  }

  @Test func aRecordInThePlaceOfAnotherIsNotTaken() throws {
    let (records, places, source) = try Self.ledger()
    let written = Array(records[1].id.description.utf8)
    var files = source.files
    var bytes = files[0].bytes
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: written) && $0 > places[1].offset })
    bytes[start + 25] = bytes[start + 25] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
    files[0] = SourceFile(path: files[0].path, bytes: bytes)
    let former = try MadeUpWorkspace.workspace(ledger: source.files).register
    let register = Register(
      framework: former.framework, registers: former.registers, entries: former.entries,
      marks: former.marks, links: former.links, index: former.index, unreadable: 0,
      texts: LedgerTexts(source: HeldSegments(files), mapper: OneSlice()))
    #expect(register.records([2, 1, 0]) == [records[2], nil, records[0]])
  }

  /// Segments of which one cannot be read any more.
  private struct LostSegment: SegmentSource {
    struct Fault: Error {}

    let held: HeldSegments
    let lost: Int

    var paths: [String] { held.paths }
    var sizes: [Int] { held.sizes }

    func bytes(of segment: Int) throws(Fault) -> [UInt8] {
      if segment == lost { throw Fault() }
      return held.bytes(of: segment)
    }

    func bytes(of segment: Int, in range: Range<Int>) throws(Fault) -> [UInt8] {
      if segment == lost { throw Fault() }
      return held.bytes(of: segment, in: range)
    }
  }
}
