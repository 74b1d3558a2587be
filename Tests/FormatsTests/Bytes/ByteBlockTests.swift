import TestSupport
import Testing

@testable import Formats

struct ByteBlockTests {
  @Test(arguments: 0...16, [0x22, 0x5C, 0x00, 0x1F, 0x0A] as [UInt8])
  func findsTheFirstByteThatInterruptsText(place: Int, byte: UInt8) {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 16)
    if place < 16 { bytes[place] = byte }
    if place < 14 { bytes[place + 2] = 0x22 }
    let found = ByteBlock.first(of: ByteBlock(bytes.span, at: 0).interruptions)
    #expect(found == place)
  }

  @Test(arguments: [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xC3, 0xFF] as [UInt8])
  func isNotInterruptedByText(byte: UInt8) {
    let bytes = [UInt8](repeating: byte, count: 16)
    let block = ByteBlock(bytes.span, at: 0)
    let found = ByteBlock.first(of: block.interruptions)
    #expect(found == 16)
    #expect(block.isBeyondASCII == (byte >= 0x80))
  }

  /// Held against the library over sequences of bytes that nearly are UTF-8.
  @Test(arguments: 0..<2000)
  func agreesWithTheLibraryOnUTF8(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces: [[UInt8]] = [
      [0x41], [0xC3, 0xA9], [0xD8, 0xA7], [0xE7, 0xBB, 0xB4], [0xE0, 0xA4, 0x85], [0xED, 0x9F, 0xBF],
      [0xF0, 0x9F, 0x95, 0x8A], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xE7, 0xBB],
    ]
    var middle: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<30, using: &random) {
      // Mostly good ones.
      let limit = Int.random(in: 0..<6, using: &random) == 0 ? pieces.count : 7
      middle += pieces[Int.random(in: 0..<limit, using: &random)]
    }
    let bytes =
      [0x78, 0x78] + middle + [UInt8](repeating: 0x78, count: Int.random(in: 1..<40, using: &random))
    let range = 2..<2 + middle.count
    let found = ByteScan.isUTF8(bytes.span, surroundedByASCII: range)
    #expect(found == (String(validating: middle, as: UTF8.self) != nil))
    for start in 0...min(3, bytes.count - 1) {
      let isUTF8 = ByteScan.isUTF8(bytes.span, start..<bytes.count)
      #expect(isUTF8 == (String(validating: bytes[start...], as: UTF8.self) != nil))
    }
  }
}
