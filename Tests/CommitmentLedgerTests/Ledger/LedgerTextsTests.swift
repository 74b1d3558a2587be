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
}
