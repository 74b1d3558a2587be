/// The eight chaining words of SHA-256 and the function which mixes one block into them (FIPS 180-4, 6.2).
struct SHA256State: Sendable {
  // FIPS 180-4, 5.3.3.
  var a: UInt32 = 0x6a09_e667
  var b: UInt32 = 0xbb67_ae85
  var c: UInt32 = 0x3c6e_f372
  var d: UInt32 = 0xa54f_f53a
  var e: UInt32 = 0x510e_527f
  var f: UInt32 = 0x9b05_688c
  var g: UInt32 = 0x1f83_d9ab
  var h: UInt32 = 0x5be0_cd19

  /// The words in order, two in each, the first of a pair in the upper half.
  var pairs: (UInt64, UInt64, UInt64, UInt64) {
    (Self.pair(a, b), Self.pair(c, d), Self.pair(e, f), Self.pair(g, h))
  }

  private static func pair(_ upper: UInt32, _ lower: UInt32) -> UInt64 {
    UInt64(upper) << 32 | UInt64(lower)
  }

  /// Mixes in the 64 bytes which begin at `offset`.
  ///
  /// The message schedule is a window of sixteen words in four vectors, which moves along beside the rounds: processors
  /// work on vectors and on words at the same time. What a round adds is kept as the sum of its word and its constant;
  /// every index into these is a literal, so that no check remains in the loop.
  mutating func compress(_ bytes: Span<UInt8>, at offset: Int) {
    var w0 = SHA256Words(bigEndian: bytes, at: offset)
    var w1 = SHA256Words(bigEndian: bytes, at: offset &+ 16)
    var w2 = SHA256Words(bigEndian: bytes, at: offset &+ 32)
    var w3 = SHA256Words(bigEndian: bytes, at: offset &+ 48)
    var sums = InlineArray<16, UInt32>(repeating: 0)
    Self.put(w0, 0, into: &sums, at: 0)
    Self.put(w1, 4, into: &sums, at: 4)
    Self.put(w2, 8, into: &sums, at: 8)
    Self.put(w3, 12, into: &sums, at: 12)
    var (a, b, c, d, e, f, g, h) = (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h)
    var base = 16
    while base < 64 {
      w0 = Self.scheduled(w0, w1, w2, w3)
      Self.round(a, b, c, &d, e, f, g, &h, sums[0])
      Self.round(h, a, b, &c, d, e, f, &g, sums[1])
      Self.round(g, h, a, &b, c, d, e, &f, sums[2])
      Self.round(f, g, h, &a, b, c, d, &e, sums[3])
      Self.put(w0, base, into: &sums, at: 0)
      w1 = Self.scheduled(w1, w2, w3, w0)
      Self.round(e, f, g, &h, a, b, c, &d, sums[4])
      Self.round(d, e, f, &g, h, a, b, &c, sums[5])
      Self.round(c, d, e, &f, g, h, a, &b, sums[6])
      Self.round(b, c, d, &e, f, g, h, &a, sums[7])
      Self.put(w1, base &+ 4, into: &sums, at: 4)
      w2 = Self.scheduled(w2, w3, w0, w1)
      Self.round(a, b, c, &d, e, f, g, &h, sums[8])
      Self.round(h, a, b, &c, d, e, f, &g, sums[9])
      Self.round(g, h, a, &b, c, d, e, &f, sums[10])
      Self.round(f, g, h, &a, b, c, d, &e, sums[11])
      Self.put(w2, base &+ 8, into: &sums, at: 8)
      w3 = Self.scheduled(w3, w0, w1, w2)
      Self.round(e, f, g, &h, a, b, c, &d, sums[12])
      Self.round(d, e, f, &g, h, a, b, &c, sums[13])
      Self.round(c, d, e, &f, g, h, a, &b, sums[14])
      Self.round(b, c, d, &e, f, g, h, &a, sums[15])
      Self.put(w3, base &+ 12, into: &sums, at: 12)
      base &+= 16
    }
    Self.round(a, b, c, &d, e, f, g, &h, sums[0])
    Self.round(h, a, b, &c, d, e, f, &g, sums[1])
    Self.round(g, h, a, &b, c, d, e, &f, sums[2])
    Self.round(f, g, h, &a, b, c, d, &e, sums[3])
    Self.round(e, f, g, &h, a, b, c, &d, sums[4])
    Self.round(d, e, f, &g, h, a, b, &c, sums[5])
    Self.round(c, d, e, &f, g, h, a, &b, sums[6])
    Self.round(b, c, d, &e, f, g, h, &a, sums[7])
    Self.round(a, b, c, &d, e, f, g, &h, sums[8])
    Self.round(h, a, b, &c, d, e, f, &g, sums[9])
    Self.round(g, h, a, &b, c, d, e, &f, sums[10])
    Self.round(f, g, h, &a, b, c, d, &e, sums[11])
    Self.round(e, f, g, &h, a, b, c, &d, sums[12])
    Self.round(d, e, f, &g, h, a, b, &c, sums[13])
    Self.round(c, d, e, &f, g, h, a, &b, sums[14])
    Self.round(b, c, d, &e, f, g, h, &a, sums[15])
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
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ sum: UInt32
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ sum1 &+ choice &+ sum
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = b ^ ((a ^ b) & (b ^ c))
    d &+= first
    h = first &+ sum0 &+ majority
  }

  /// Keeps the sums of four words and their constants.
  @inline(__always)
  private static func put(
    _ words: SHA256Words, _ index: Int, into sums: inout InlineArray<16, UInt32>, at place: Int
  ) {
    let four = SHA256Words(
      constants[index], constants[index &+ 1], constants[index &+ 2], constants[index &+ 3])
    let sum = words &+ four
    sums[place] = sum[0]
    sums[place &+ 1] = sum[1]
    sums[place &+ 2] = sum[2]
    sums[place &+ 3] = sum[3]
  }

  /// The next four words of the message schedule after sixteen (FIPS 180-4, 6.2.2, step 1).
  ///
  /// The last two of them depend on the first two.
  @inline(__always)
  private static func scheduled(
    _ w0: SHA256Words, _ w1: SHA256Words, _ w2: SHA256Words, _ w3: SHA256Words
  ) -> SHA256Words {
    let second = SHA256Words(w0[1], w0[2], w0[3], w1[0])
    let tenth = SHA256Words(w2[1], w2[2], w2[3], w3[0])
    let half = w0 &+ second.sigma0 &+ tenth &+ SHA256Words(w3[2], w3[3], 0, 0).sigma1
    return half &+ SHA256Words(0, 0, half[0], half[1]).sigma1
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  // FIPS 180-4, 4.2.2.
  static let constants: InlineArray<64, UInt32> = [
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
