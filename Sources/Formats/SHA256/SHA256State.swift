/// The eight chaining words of SHA-256 and the function which mixes one block into them (FIPS 180-4, 6.2).
struct SHA256State: Sendable {
  // FIPS 180-4, 5.3.3.
  private var a: UInt32 = 0x6a09_e667
  private var b: UInt32 = 0xbb67_ae85
  private var c: UInt32 = 0x3c6e_f372
  private var d: UInt32 = 0xa54f_f53a
  private var e: UInt32 = 0x510e_527f
  private var f: UInt32 = 0x9b05_688c
  private var g: UInt32 = 0x1f83_d9ab
  private var h: UInt32 = 0x5be0_cd19

  /// The words in order, two in each, the first of a pair in the upper half.
  var pairs: (UInt64, UInt64, UInt64, UInt64) {
    (Self.pair(a, b), Self.pair(c, d), Self.pair(e, f), Self.pair(g, h))
  }

  private static func pair(_ upper: UInt32, _ lower: UInt32) -> UInt64 {
    UInt64(upper) << 32 | UInt64(lower)
  }

  /// Mixes in the 64 bytes which begin at `offset`.
  ///
  /// The message schedule is a window of sixteen words which moves along, so that a block needs no memory but
  /// registers and the stack; every index into it is a literal, so that no check remains in the loop.
  mutating func compress(_ bytes: Span<UInt8>, at offset: Int) {
    var w = InlineArray<16, UInt32> { index in
      // In bounds by the check of the span itself; any four bytes are a word.
      unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ index &* 4, as: UInt32.self).bigEndian
    }
    var (a, b, c, d, e, f, g, h) = (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h)
    var base = 0
    while true {
      Self.round(a, b, c, &d, e, f, g, &h, Self.constants[base] &+ w[0])
      Self.round(h, a, b, &c, d, e, f, &g, Self.constants[base &+ 1] &+ w[1])
      Self.round(g, h, a, &b, c, d, e, &f, Self.constants[base &+ 2] &+ w[2])
      Self.round(f, g, h, &a, b, c, d, &e, Self.constants[base &+ 3] &+ w[3])
      Self.round(e, f, g, &h, a, b, c, &d, Self.constants[base &+ 4] &+ w[4])
      Self.round(d, e, f, &g, h, a, b, &c, Self.constants[base &+ 5] &+ w[5])
      Self.round(c, d, e, &f, g, h, a, &b, Self.constants[base &+ 6] &+ w[6])
      Self.round(b, c, d, &e, f, g, h, &a, Self.constants[base &+ 7] &+ w[7])
      Self.round(a, b, c, &d, e, f, g, &h, Self.constants[base &+ 8] &+ w[8])
      Self.round(h, a, b, &c, d, e, f, &g, Self.constants[base &+ 9] &+ w[9])
      Self.round(g, h, a, &b, c, d, e, &f, Self.constants[base &+ 10] &+ w[10])
      Self.round(f, g, h, &a, b, c, d, &e, Self.constants[base &+ 11] &+ w[11])
      Self.round(e, f, g, &h, a, b, c, &d, Self.constants[base &+ 12] &+ w[12])
      Self.round(d, e, f, &g, h, a, b, &c, Self.constants[base &+ 13] &+ w[13])
      Self.round(c, d, e, &f, g, h, a, &b, Self.constants[base &+ 14] &+ w[14])
      Self.round(b, c, d, &e, f, g, h, &a, Self.constants[base &+ 15] &+ w[15])
      if base == 48 { break }
      base &+= 16
      w[0] = Self.scheduled(w[0], w[1], w[9], w[14])
      w[1] = Self.scheduled(w[1], w[2], w[10], w[15])
      w[2] = Self.scheduled(w[2], w[3], w[11], w[0])
      w[3] = Self.scheduled(w[3], w[4], w[12], w[1])
      w[4] = Self.scheduled(w[4], w[5], w[13], w[2])
      w[5] = Self.scheduled(w[5], w[6], w[14], w[3])
      w[6] = Self.scheduled(w[6], w[7], w[15], w[4])
      w[7] = Self.scheduled(w[7], w[8], w[0], w[5])
      w[8] = Self.scheduled(w[8], w[9], w[1], w[6])
      w[9] = Self.scheduled(w[9], w[10], w[2], w[7])
      w[10] = Self.scheduled(w[10], w[11], w[3], w[8])
      w[11] = Self.scheduled(w[11], w[12], w[4], w[9])
      w[12] = Self.scheduled(w[12], w[13], w[5], w[10])
      w[13] = Self.scheduled(w[13], w[14], w[6], w[11])
      w[14] = Self.scheduled(w[14], w[15], w[7], w[12])
      w[15] = Self.scheduled(w[15], w[0], w[8], w[13])
    }
    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
  }

  /// One round of FIPS 180-4, 6.2.2, step 3; the caller renames the words instead of moving them.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ constantAndWord: UInt32
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ sum1 &+ choice &+ constantAndWord
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) | (c & (a | b))
    d &+= first
    h = first &+ sum0 &+ majority
  }

  /// The next word of the message schedule (FIPS 180-4, 6.2.2, step 1).
  @inline(__always)
  private static func scheduled(_ w0: UInt32, _ w1: UInt32, _ w9: UInt32, _ w14: UInt32) -> UInt32 {
    let sigma0 = rotated(w1, 7) ^ rotated(w1, 18) ^ (w1 &>> 3)
    let sigma1 = rotated(w14, 17) ^ rotated(w14, 19) ^ (w14 &>> 10)
    return w0 &+ sigma0 &+ w9 &+ sigma1
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  // FIPS 180-4, 4.2.2.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
