import Formats
import Testing

@Suite struct SHA256DigestTests {
  private let spelling = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  // A span cannot stand in an expectation.
  private func readingBytes(of text: String) -> SHA256Digest? {
    SHA256Digest(hexadecimal: Array(text.utf8).span)
  }

  @Test func readsWhatItWrites() throws {
    let digest = try #require(SHA256Digest(hexadecimal: spelling))
    #expect(digest.hexadecimal == spelling)
    #expect(digest.description == spelling)
    #expect(readingBytes(of: spelling) == digest)
    #expect(SHA256Digest(hexadecimal: "\(spelling)!".dropLast()) == digest)
    #expect(digest == SHA256.digest(of: "abc"))
  }

  @Test func givesItsBytesInOrder() throws {
    let digest = try #require(SHA256Digest(hexadecimal: spelling))
    #expect(digest.bytes.count == 32)
    #expect(digest.bytes.prefix(3) == [0xba, 0x78, 0x16])
    #expect(digest.bytes.last == 0xad)
  }

  @Test(arguments: [
    "", "ba78",
    "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag",
    " a7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "+a7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  ])
  func refusesAnythingButSixtyFourLowerCaseDigits(text: String) {
    #expect(SHA256Digest(hexadecimal: text) == nil)
    #expect(readingBytes(of: text) == nil)
  }

  /// The reader of bytes looks at sixteen digits at once, and must know each as well as the reader of text.
  @Test(arguments: 0...255 as ClosedRange<UInt8>)
  func knowsADigitAtEveryPlace(byte: UInt8) {
    let isDigit = "0123456789abcdef".utf8.contains(byte)
    for place in [0, 7, 8, 15, 31, 32, 63] {
      var bytes = Array(spelling.utf8)
      bytes[place] = byte
      let digest = SHA256Digest(hexadecimal: bytes.span)
      #expect((digest != nil) == isDigit)
      if isDigit { #expect(digest?.hexadecimal == String(decoding: bytes, as: UTF8.self)) }
    }
  }

  @Test func ordersAsItsSpelling() throws {
    let zeros = String(repeating: "0", count: 63)
    let spellings = ["\(zeros)1", "1\(zeros)", zeros + "a", "a" + zeros, String(repeating: "f", count: 64)]
    let digests = try spellings.map { try #require(SHA256Digest(hexadecimal: $0)) }
    #expect(digests.sorted().map(\.hexadecimal) == spellings.sorted())
  }
}
