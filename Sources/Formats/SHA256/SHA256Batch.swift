/// Many parts of some bytes on their way through the lanes, each with a digest of its own.
///
/// A lane whose part is at its end takes the next one, so that parts of any lengths keep all lanes busy.
struct SHA256Batch: Sendable {
  /// A part in a lane.
  private struct Work {
    let part: Int
    /// The offset of its next block; beyond the part for a block of padding alone.
    var next: Int
    /// The number of its blocks that are still to be mixed in, padding among them.
    var blocksLeft: Int
  }

  private static let blockLength = 64

  private let parts: [Range<Int>]
  private var digests: [SHA256Digest]
  private var works: [Work?] = []
  private var taken = 0
  /// The next block of each lane.
  private var blocks = [UInt8](repeating: 0, count: SHA256Lanes.count * blockLength)

  init(_ parts: [Range<Int>]) {
    self.parts = parts
    digests = [SHA256Digest](repeating: SHA256Digest(pairs: SHA256State().pairs), count: parts.count)
    for _ in 0..<SHA256Lanes.count { works.append(takePart()) }
  }

  /// The digests of all parts, in their order.
  consuming func run(over bytes: Span<UInt8>) -> [SHA256Digest] {
    var lanes = SHA256Lanes()
    var isOpen = true
    while isOpen {
      isOpen = false
      for lane in 0..<SHA256Lanes.count {
        guard let work = works[lane] else { continue }
        if parts[work.part].upperBound - work.next >= Self.blockLength {
          stage(bytes, from: work.next, lane)
        } else {
          stageEnd(bytes, work, lane)
        }
        isOpen = true
      }
      lanes.compress(blocks.span)
      for lane in 0..<SHA256Lanes.count { advance(lane, &lanes) }
    }
    return digests
  }

  private mutating func takePart() -> Work? {
    guard taken < parts.count else { return nil }
    defer { taken += 1 }
    let part = parts[taken]
    // A byte that ends the message and eight for its length come behind it (FIPS 180-4, 5.1.1).
    let blocksLeft = (part.count + 9 + Self.blockLength - 1) / Self.blockLength
    return Work(part: taken, next: part.lowerBound, blocksLeft: blocksLeft)
  }

  private mutating func advance(_ lane: Int, _ lanes: inout SHA256Lanes) {
    guard var work = works[lane] else { return }
    work.next += Self.blockLength
    work.blocksLeft -= 1
    works[lane] = work
    if work.blocksLeft > 0 { return }
    digests[work.part] = SHA256Digest(pairs: lanes[lane].pairs)
    works[lane] = takePart()
    lanes[lane] = SHA256State()
  }

  /// Puts a whole block where its lane takes it.
  private mutating func stage(_ bytes: Span<UInt8>, from start: Int, _ lane: Int) {
    var span = blocks.mutableSpan
    var target = unsafe span.mutableBytes
    for offset in stride(from: 0, to: Self.blockLength, by: 8) {
      // In bounds by the check of the span itself; any eight bytes are a word.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start &+ offset, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: lane &* Self.blockLength &+ offset, as: UInt64.self)
    }
  }

  /// Puts the last bytes of a part, or what is left of its padding, where its lane takes it.
  private mutating func stageEnd(_ bytes: Span<UInt8>, _ work: Work, _ lane: Int) {
    let part = parts[work.part]
    let place = lane * Self.blockLength
    let count = part.upperBound - work.next
    for index in 0..<Self.blockLength {
      blocks[place + index] =
        if index < count { bytes[work.next + index] } else { index == count ? 0x80 : 0 }
    }
    guard work.blocksLeft == 1 else { return }
    let bitCount = UInt64(part.count) &* 8
    for index in 0..<8 {
      blocks[place + 56 + index] = UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * index))
    }
  }
}
