import CommitmentModel
import TestSupport
import Testing

struct RecordIndexTests {
  @Test(arguments: [0, 15, 16, 17, 1000])
  func findsEveryRecordWhileItGrows(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    var entries: [RecordEntry] = []
    var index = RecordIndex(capacity: 0)
    for position in 0..<count {
      // Few low bits, so that places in the table collide.
      let id = RecordID(high: UInt64(position), low: random.next() & 0xF0F)
      let place = RecordPlace(segment: 0, line: position, offset: 0, length: 0)
      entries.append(RecordEntry(id: id, recorded: Instant(seconds: 0), kind: .evidence, place: place))
      #expect(index.add(position, in: entries) == nil)
    }
    #expect(index.count == count)
    #expect(entries.indices.allSatisfy { index.position(of: entries[$0].id, in: entries) == $0 })
    #expect(index.position(of: RecordID(high: .max, low: .max), in: entries) == nil)
  }

  @Test func tellsWhereAnIdentifierIsAlready() {
    let place = RecordPlace(segment: 0, line: 1, offset: 0, length: 0)
    let entry = RecordEntry(
      id: RecordID(high: 1, low: 2), recorded: Instant(seconds: 0), kind: .evidence, place: place)
    var index = RecordIndex(capacity: 2)
    #expect(index.add(0, in: [entry, entry]) == nil)
    #expect(index.add(1, in: [entry, entry]) == 0)
    #expect(index.count == 1)
  }
}
