/// Four words of SHA-256 in one vector, and what the standard does to words (FIPS 180-4, 3.2 and 4.1.2).
///
/// The operators of the library work on vectors lane by lane, but for sums, products and comparisons. The compiler
/// joins the lanes again, except that it makes four rotations out of four pairs of shifts; where the shift to the left
/// is a product with a power of two, and the two halves are added, it has one shift of the whole vector for each.
typealias SHA256Words = SIMD4<UInt32>

extension SIMD4<UInt32> {
  /// Four words from sixteen bytes that hold them with the top byte first.
  @inline(__always)
  init(bigEndian bytes: Span<UInt8>, at offset: Int) {
    // In bounds by the check of the span itself; any sixteen bytes are four words.
    let words = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Self.self)
    let even = Self(repeating: 0x00FF_00FF)
    self = (words & even).rotated(8) &+ (words.rotated(24) & even)
  }

  /// Each word rotated to the right by a number of bits from 1 to 31.
  @inline(__always)
  func rotated(_ count: UInt32) -> Self { shifted(count) &+ self &* Self(repeating: 1 &<< (32 &- count)) }

  /// Each word shifted to the right by a number of bits below 32.
  @inline(__always)
  func shifted(_ count: UInt32) -> Self { self &>> Self(repeating: count) }

  /// The function sigma 0 of the message schedule, of each word.
  @inline(__always)
  var sigma0: Self { rotated(7) ^ rotated(18) ^ shifted(3) }

  /// The function sigma 1 of the message schedule, of each word.
  @inline(__always)
  var sigma1: Self { rotated(17) ^ rotated(19) ^ shifted(10) }
}
