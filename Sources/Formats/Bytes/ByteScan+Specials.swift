extension ByteScan {
  /// How many bytes ``specials(_:at:)`` looks at.
  static let blockLength = 16

  /// Marks those of sixteen bytes that end or interrupt plain text in a JSON string: a quote, a backslash, a control,
  /// or a byte beyond ASCII.
  ///
  /// Gives the bytes as two words, the first one lowest, in which each byte found is all ones and all others are zero.
  /// As signed numbers, bytes beyond ASCII are negative, so one comparison finds them and the controls.
  @inline(__always)
  static func specials(_ bytes: Span<UInt8>, at offset: Int) -> (first: UInt64, second: UInt64) {
    // In bounds by the check of the span itself; any sixteen bytes are a vector, and a mask is as wide as two words.
    let block = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
    let found =
      (block .< SIMD16<Int8>(repeating: 0x20)) .| (block .== SIMD16<Int8>(repeating: 0x22))
      .| (block .== SIMD16<Int8>(repeating: 0x5C))
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return (words[0].littleEndian, words[1].littleEndian)
  }

  /// The place of the first byte that two words of marks hold, where they hold any.
  @inline(__always)
  static func first(of marks: (first: UInt64, second: UInt64)) -> Int {
    marks.first != 0
      ? marks.first.trailingZeroBitCount / 8 : 8 + marks.second.trailingZeroBitCount / 8
  }

  /// Passes the bytes beyond ASCII that begin at a place, and checks that they are UTF-8 (RFC 3629).
  ///
  /// Gives the place behind them; nil where they are not UTF-8, and also where fewer than four bytes are left to look at.
  /// The masks hold what RFC 3629, section 4 allows for each length: no overlong form, no surrogate, nothing above
  /// U+10FFFF.
  static func afterScalars(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    var position = start
    while bytes.count - position >= 4 {
      let word = UInt32(
        littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self))
      if word & 0x80 == 0 { return position }
      if word & 0xC0E0 == 0x80C0 {
        guard word & 0x1E != 0 else { return nil }
        position += 2
      } else if word & 0xC0_C0F0 == 0x80_80E0 {
        let bits = word & 0x200F
        guard bits != 0, bits != 0x200D else { return nil }
        position += 3
      } else if word & 0xC0C0_C0F8 == 0x8080_80F0 {
        guard word & 0x3007 != 0, word & 4 == 0 || word & 0x3003 == 0 else { return nil }
        position += 4
      } else {
        return nil
      }
    }
    return nil
  }
}
