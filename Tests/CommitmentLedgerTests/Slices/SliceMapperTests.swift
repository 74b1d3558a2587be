import CommitmentModel
import Testing

@testable import CommitmentLedger

struct SliceMapperTests {
  private static func segments() throws -> [SourceFile] {
    let lines = MadeUpWorkspace.stream(try MadeUpWorkspace.records(60))
    return [
      MadeUpWorkspace.segment(Array(lines[..<5]) + [Array("no record".utf8)]),
      MadeUpWorkspace.segment(Array(lines[5..<40]), stream: "bbbb"),
      MadeUpWorkspace.segment([lines[2]] + Array(lines[40...]), stream: "cccc"),
      MadeUpWorkspace.segment([lines[41]], stream: "dddd"),
      MadeUpWorkspace.segment(Array(lines[50...]), stream: "eeee"),
    ]
  }

  /// Reads the segments in one slice and by another mapper, and expects the same of both.
  private func expectSameReading(by mapper: some SliceMapper) throws {
    let segments = HeldSegments(try Self.segments())
    let model = try MadeUpWorkspace.workspace(ledger: []).register
    let one = LedgerReader.read(
      segments, framework: model.framework, registers: model.registers, by: OneSlice())
    let several = LedgerReader.read(
      segments, framework: model.framework, registers: model.registers, by: mapper)
    #expect(one.entries == several.entries)
    #expect(one.sums == several.sums)
    #expect(one.marks == several.marks)
    #expect(one.links == several.links)
    #expect(one.unreadable == several.unreadable)
    #expect(one.clashes.map(\.other) == several.clashes.map(\.other))
    #expect(one.unreadable == 1)
  }

  @Test(arguments: 1...7)
  func readsTheSameWhateverTheNumberOfSlices(width: Int) throws {
    try expectSameReading(by: ReversedSlices(width: width))
  }

  @Test(arguments: 1...7)
  func verifiesTheSameWhateverTheNumberOfSlices(width: Int) throws {
    let segments = try Self.segments()
    #expect(
      LedgerVerifier.verify(segments, by: ReversedSlices(width: width)) == LedgerVerifier.verify(segments))
  }

  @Test(arguments: 1...4)
  func readsTheSameHoweverTheWorkersShareTheSegments(width: Int) throws {
    try expectSameReading(by: AlternatingWorkers(width: width))
    let segments = try Self.segments()
    let verified = LedgerVerifier.verify(HeldSegments(segments), by: AlternatingWorkers(width: width))
    #expect(verified == LedgerVerifier.verify(segments))
  }

  @Test(arguments: 0...5)
  func readsTheSameWhateverTheFirstWorkerGets(first: Int) throws {
    try expectSameReading(by: WorkersFromBothEnds(first: first))
  }

  @Test(arguments: [
    [], [0], [1, 1, 1, 1], [9, 0, 0, 1], [0, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8], [1, 100, 1],
  ])
  func slicesHoldEveryItemOnceInOrder(weights: [Int]) {
    for width in 1...5 {
      let slices = ReversedSlices(width: width).slices(ofWeights: weights)
      #expect(slices.flatMap(Array.init) == Array(weights.indices))
      #expect(slices.count <= width)
      #expect(slices.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func slicesAreOfAboutTheSameWeight() {
    #expect(ReversedSlices(width: 2).slices(ofWeights: [1, 1, 1, 1]) == [0..<2, 2..<4])
    #expect(ReversedSlices(width: 3).slices(ofWeights: [4, 1, 1, 4, 2]) == [0..<1, 1..<4, 4..<5])
  }
}
