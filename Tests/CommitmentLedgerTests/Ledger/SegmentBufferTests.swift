import Testing

@testable import CommitmentLedger

struct SegmentBufferTests {
  private struct Refused: Error, Equatable {}

  /// Fills a buffer with bytes that come in pieces.
  private func fill(_ buffer: inout SegmentBuffer, with bytes: [UInt8], inPieces size: Int) {
    var given = 0
    unsafe buffer.fill { memory throws(Never) in
      let piece = bytes[given..<min(bytes.count, given + min(size, memory.count))]
      unsafe memory.copyBytes(from: piece)
      given += piece.count
      return piece.count
    }
  }

  @Test(arguments: [0, 1, 4096, 1 << 20 + 1 << 16, 3_000_000])
  func holdsWhatItWasGivenInPieces(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var buffer = SegmentBuffer()
    fill(&buffer, with: bytes, inPieces: 70_000)
    #expect(buffer.count == size)
    #expect(buffer.bytes.prefix(buffer.count).elementsEqual(bytes))
  }

  @Test func holdsOnlyTheLastSegment() {
    var buffer = SegmentBuffer()
    fill(&buffer, with: [1, 2, 3, 4], inPieces: 3)
    fill(&buffer, with: [9], inPieces: 3)
    #expect(Array(buffer.bytes.prefix(buffer.count)) == [9])
  }

  @Test func passesOnWhyNothingCanBeRead() {
    var buffer = SegmentBuffer()
    #expect(throws: Refused.self) {
      try unsafe buffer.fill { _ throws(Refused) in throw Refused() }
    }
  }
}
