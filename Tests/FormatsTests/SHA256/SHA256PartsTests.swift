import Formats
import TestSupport
import Testing

/// Four messages at a time, against one at a time and against what is published.
@Suite struct SHA256PartsTests {
  private static let bytes = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) }

  private func expectSame(_ parts: [Range<Int>], _ bytes: [UInt8] = bytes) {
    let together = SHA256.digests(of: parts, in: bytes.span)
    #expect(together == parts.map { SHA256.digest(of: Array(bytes[$0])) })
  }

  /// Every length up to two blocks and a half, so that every way to end a block and to pad comes up.
  @Test(arguments: 0...160)
  func agreesOnFourOfOneLength(length: Int) {
    expectSame([0, 1, 64, 500].map { $0..<$0 + length })
  }

  /// Beside one of a few blocks, those around a block's border come to their end in lanes that others still use.
  @Test(arguments: [0, 1, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 121, 127, 128, 129, 183, 184])
  func agreesBesideOthersOfAnyLength(length: Int) {
    for other in [0, 55, 56, 64, 119, 120, 1000] {
      expectSame([3..<3 + other, 7..<7 + length, 0..<other, 1..<1 + length, 2..<2 + length, 9..<9 + other])
    }
  }

  @Test(arguments: 0...9)
  func agreesOnAnyNumberOfParts(count: Int) {
    expectSame((0..<count).map { $0 * 100..<$0 * 171 })
  }

  @Test(arguments: 0..<20)
  func agreesOnPartsAnywhere(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let parts = (0..<40).map { _ in
      let start = Int.random(in: 0...Self.bytes.count, using: &random)
      return start..<min(Self.bytes.count, start + Int.random(in: 0...700, using: &random))
    }
    expectSame(parts)
  }

  /// FIPS 180-4 examples of NIST: of one block, of two, and of none but the padding.
  @Test func agreesWithPublishedExamples() {
    let examples = [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
    var bytes: [UInt8] = []
    let parts = examples.map { message, _ in
      let start = bytes.count
      bytes += message.utf8
      return start..<bytes.count
    }
    #expect(SHA256.digests(of: parts, in: bytes.span).map(\.hexadecimal) == examples.map(\.1))
  }
}
