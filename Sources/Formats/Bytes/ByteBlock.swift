/// Sixteen bytes, looked at all at once.
struct ByteBlock {
  /// How many bytes a block has.
  static let length = 16

  typealias Mask = SIMDMask<SIMD16<Int8>>

  private var bytes: SIMD16<UInt8>

  /// A block of zeros.
  @inline(__always)
  init() { bytes = SIMD16(repeating: 0) }

  /// The block that begins at an offset; the caller has seen that all of its bytes are there.
  @inline(__always)
  init(_ span: Span<UInt8>, at offset: Int) {
    // Any sixteen bytes are a vector; every caller compares the count with the offset just before.
    bytes = unsafe span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Which bytes equal a value.
  @inline(__always)
  func equal(to value: UInt8) -> Mask { bytes .== SIMD16<UInt8>(repeating: value) }

  /// Which bytes are a value or more.
  @inline(__always)
  func atLeast(_ value: UInt8) -> Mask { bytes .>= SIMD16<UInt8>(repeating: value) }

  /// Which bytes are below a value.
  @inline(__always)
  func below(_ value: UInt8) -> Mask { bytes .< SIMD16<UInt8>(repeating: value) }

  /// Which bytes equal a value in the bits that another one has.
  @inline(__always)
  func equal(to value: UInt8, in bits: UInt8) -> Mask {
    (bytes & SIMD16<UInt8>(repeating: bits)) .== SIMD16<UInt8>(repeating: value)
  }

  /// Which bytes end or interrupt the text of a JSON string (RFC 8259, section 7): a quote, a backslash, a control.
  @inline(__always)
  var interruptions: Mask {
    below(0x20) .| equal(to: UInt8(ascii: "\"")) .| equal(to: UInt8(ascii: "\\"))
  }

  /// Which bytes are beyond ASCII.
  @inline(__always)
  var beyondASCII: Mask { atLeast(0x80) }

  /// The number that the bytes spell as lower-case hexadecimal digits; nil where one of them is none.
  @inline(__always)
  var hexadecimal: UInt64? {
    let letters = atLeast(UInt8(ascii: "a"))
    let zeros = SIMD16(repeating: UInt8(ascii: "0")).replacing(with: UInt8(ascii: "a") - 10, where: letters)
    let limits = SIMD16<UInt8>(repeating: 9).replacing(with: 15, where: letters)
    // What is below its zero becomes far too large.
    let values = bytes &- zeros
    guard !Self.isAny(values .> limits) else { return nil }
    let pairs = values.evenHalf &<< 4 | values.oddHalf
    return unsafe unsafeBitCast(pairs, to: UInt64.self).bigEndian
  }

  /// Whether any byte is beyond ASCII.
  @inline(__always)
  var isBeyondASCII: Bool {
    let words = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & ByteScan.tops != 0
  }

  /// Adds the bits of another block, so that one look later answers for many.
  @inline(__always)
  mutating func formUnion(_ other: ByteBlock) { bytes |= other.bytes }

  /// The place of the first byte that a mask holds; 16 where it holds none.
  ///
  /// Each byte of a mask is all ones or all zeros. A word without any has 64 zeros below its lowest one, which are the
  /// eight places by which the second word is further away, so that there is nothing to branch on.
  @inline(__always)
  static func first(of mask: Mask) -> Int {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    let first = words[0].littleEndian.trailingZeroBitCount >> 3
    let second = words[1].littleEndian.trailingZeroBitCount >> 3
    return first &+ (second & (0 &- (first >> 3)))
  }

  /// Whether a mask holds any byte.
  @inline(__always)
  static func isAny(_ mask: Mask) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
