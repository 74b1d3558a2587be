/// The 256 bits which SHA-256 gives.
///
/// Held as four words, so that a copy is a copy of memory and a comparison is at most four of words.
package struct SHA256Digest: Hashable, Sendable {
  // Big-endian: the first byte of the digest is the top byte of `word0`.
  private var word0: UInt64
  private var word1: UInt64
  private var word2: UInt64
  private var word3: UInt64

  init(pairs: (UInt64, UInt64, UInt64, UInt64)) {
    (word0, word1, word2, word3) = pairs
  }

  /// Reads exactly 64 lower-case hexadecimal digits, so that a digest has one spelling.
  package init?(hexadecimal: some StringProtocol) {
    self.init(digits: hexadecimal.utf8.count, at: hexadecimal.utf8)
  }

  /// Reads exactly 64 lower-case hexadecimal digits in ASCII.
  package init?(hexadecimal bytes: Span<UInt8>) {
    guard bytes.count == 64,
      let word0 = Self.word(bytes, at: 0),
      let word1 = Self.word(bytes, at: 16),
      let word2 = Self.word(bytes, at: 32),
      let word3 = Self.word(bytes, at: 48)
    else { return nil }
    (self.word0, self.word1, self.word2, self.word3) = (word0, word1, word2, word3)
  }

  private init?(digits count: Int, at bytes: some Sequence<UInt8>) {
    guard count == 64 else { return nil }
    var words: InlineArray<4, UInt64> = [0, 0, 0, 0]
    var index = 0
    for byte in bytes {
      guard index < 64, let digit = Self.digit(byte) else { return nil }
      words[index / 16] = words[index / 16] << 4 | digit
      index += 1
    }
    (word0, word1, word2, word3) = (words[0], words[1], words[2], words[3])
  }

  /// Sixteen digits, which the caller has seen to be there.
  private static func word(_ bytes: Span<UInt8>, at start: Int) -> UInt64? {
    ByteBlock(bytes, at: start).hexadecimal
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x61...0x66: UInt64(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The first 16 bits.
  package var firstBits: UInt16 { UInt16(truncatingIfNeeded: word0 >> 48) }

  /// The 32 bytes in order.
  package var bytes: [UInt8] {
    [word0, word1, word2, word3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  /// The 64 lower-case hexadecimal digits.
  package var hexadecimal: String {
    var digits = [UInt8](repeating: 0, count: 64)
    writeHexadecimal(over: &digits, at: 0)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Writes the 64 lower-case hexadecimal digits over some bytes.
  ///
  /// - Parameters:
  ///   - bytes: the bytes, of which there are 64 from `offset` on.
  ///   - offset: where the first digit goes.
  package func writeHexadecimal(over bytes: inout [UInt8], at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count - 64, "64 digits do not fit there")
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe Self.write(word0, over: bytes, at: offset)
      unsafe Self.write(word1, over: bytes, at: offset + 16)
      unsafe Self.write(word2, over: bytes, at: offset + 32)
      unsafe Self.write(word3, over: bytes, at: offset + 48)
    }
  }

  @unsafe
  private static func write(_ word: UInt64, over bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
    unsafe bytes.storeBytes(of: digits(word >> 32).bigEndian, toByteOffset: offset, as: UInt64.self)
    unsafe bytes.storeBytes(
      of: digits(word & 0xFFFF_FFFF).bigEndian, toByteOffset: offset + 8, as: UInt64.self)
  }

  /// The eight digits of a number of 32 bits at once, the first one in the top byte.
  private static func digits(_ value: UInt64) -> UInt64 {
    let ones = ByteScan.ones
    var parted = (value | value << 16) & 0x0000_FFFF_0000_FFFF
    parted = (parted | parted << 8) & 0x00FF_00FF_00FF_00FF
    parted = (parted | parted << 4) & (ones &* 0x0F)
    // From ten on there are letters, which begin 0x27 behind the sign after nine.
    let letters = ((parted &+ ones &* 6) >> 4) & ones
    return parted &+ ones &* 0x30 &+ letters &* 0x27
  }
}

extension SHA256Digest: Comparable {
  /// The order of the bytes, which is that of the hexadecimal spelling.
  package static func < (left: Self, right: Self) -> Bool {
    (left.word0, left.word1, left.word2, left.word3) < (right.word0, right.word1, right.word2, right.word3)
  }
}

extension SHA256Digest: CustomStringConvertible {
  package var description: String { hexadecimal }
}
