import Testing

@testable import Formats

struct ByteScanTests {
  @Test(arguments: [
    "", "\n", "a", "abcdefg\n", "abcdefgh\n", "abcdefghi\nrest of it", "é\n", "abcdefghé", "\u{0B}\u{09}\nx",
    "abcdefghijklmnopé et 维和 and so on until the end\nnext", "维和\n\n\n",
  ])
  func findsTheLineEndAndAllThatIsBeyondASCII(text: String) {
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      let (end, beyond) = ByteScan.line(bytes.span, from: start)
      #expect(end == bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
      #expect(start <= beyond.lowerBound && beyond.upperBound <= max(end, start))
      #expect((start..<end).allSatisfy { bytes[$0] < 0x80 || beyond.contains($0) })
      #expect(
        ByteScan.isUTF8(bytes.span, beyond) == (String(validating: bytes[start..<end], as: UTF8.self) != nil))
    }
  }

  @Test(arguments: [UInt8(0x22), 0x5C, 0x0A, 0x00, 0xFF])
  func theLowestMarkIsTheFirstByteFound(byte: UInt8) {
    for place in 0..<8 {
      var word: UInt64 = 0
      for index in 0..<8 {
        let filler: UInt8 = index < place ? byte &+ 2 : byte &+ 1
        word |= UInt64(index == place ? byte : filler) << UInt64(8 * index)
      }
      #expect(ByteScan.marks(of: byte, in: word).trailingZeroBitCount / 8 == place)
    }
  }

  private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    ByteScan.areEqual(left.span, right.span)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 16, 23])
  func bytesAreEqualWhereNoneDiffers(count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    #expect(areEqual(bytes, bytes))
    #expect(!areEqual(bytes, bytes + [0]))
    for index in 0..<count {
      var other = bytes
      other[index] ^= 0x80
      #expect(!areEqual(bytes, other))
    }
  }
}
