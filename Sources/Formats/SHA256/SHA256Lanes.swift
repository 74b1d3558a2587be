/// The states of four messages, into each of which a block is mixed at the same time (FIPS 180-4, 6.2).
///
/// A vector holds the same word of all four, so that a round for four takes little longer than one for one of them.
struct SHA256Lanes: Sendable {
  static let count = 4

  private var a: SHA256Words
  private var b: SHA256Words
  private var c: SHA256Words
  private var d: SHA256Words
  private var e: SHA256Words
  private var f: SHA256Words
  private var g: SHA256Words
  private var h: SHA256Words

  /// Four messages that begin.
  init() {
    let state = SHA256State()
    a = SHA256Words(repeating: state.a)
    b = SHA256Words(repeating: state.b)
    c = SHA256Words(repeating: state.c)
    d = SHA256Words(repeating: state.d)
    e = SHA256Words(repeating: state.e)
    f = SHA256Words(repeating: state.f)
    g = SHA256Words(repeating: state.g)
    h = SHA256Words(repeating: state.h)
  }

  /// The state of the message in a lane.
  subscript(lane: Int) -> SHA256State {
    get {
      SHA256State(
        a: a[lane], b: b[lane], c: c[lane], d: d[lane], e: e[lane], f: f[lane], g: g[lane], h: h[lane])
    }
    set {
      (a[lane], b[lane], c[lane], d[lane]) = (newValue.a, newValue.b, newValue.c, newValue.d)
      (e[lane], f[lane], g[lane], h[lane]) = (newValue.e, newValue.f, newValue.g, newValue.h)
    }
  }

  /// Mixes in four blocks that follow each other, the first one into the first lane.
  mutating func compress(_ blocks: Span<UInt8>) {
    var w = InlineArray<16, SHA256Words>(repeating: SHA256Words())
    for quarter in 0..<4 {
      let first = SHA256Words(bigEndian: blocks, at: quarter &* 16)
      let second = SHA256Words(bigEndian: blocks, at: quarter &* 16 &+ 64)
      let third = SHA256Words(bigEndian: blocks, at: quarter &* 16 &+ 128)
      let fourth = SHA256Words(bigEndian: blocks, at: quarter &* 16 &+ 192)
      for index in 0..<4 {
        w[quarter &* 4 &+ index] = SHA256Words(first[index], second[index], third[index], fourth[index])
      }
    }
    var (a, b, c, d, e, f, g, h) = (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h)
    var base = 0
    while true {
      Self.round(a, b, c, &d, e, f, g, &h, base, w[0])
      Self.round(h, a, b, &c, d, e, f, &g, base &+ 1, w[1])
      Self.round(g, h, a, &b, c, d, e, &f, base &+ 2, w[2])
      Self.round(f, g, h, &a, b, c, d, &e, base &+ 3, w[3])
      Self.round(e, f, g, &h, a, b, c, &d, base &+ 4, w[4])
      Self.round(d, e, f, &g, h, a, b, &c, base &+ 5, w[5])
      Self.round(c, d, e, &f, g, h, a, &b, base &+ 6, w[6])
      Self.round(b, c, d, &e, f, g, h, &a, base &+ 7, w[7])
      Self.round(a, b, c, &d, e, f, g, &h, base &+ 8, w[8])
      Self.round(h, a, b, &c, d, e, f, &g, base &+ 9, w[9])
      Self.round(g, h, a, &b, c, d, e, &f, base &+ 10, w[10])
      Self.round(f, g, h, &a, b, c, d, &e, base &+ 11, w[11])
      Self.round(e, f, g, &h, a, b, c, &d, base &+ 12, w[12])
      Self.round(d, e, f, &g, h, a, b, &c, base &+ 13, w[13])
      Self.round(c, d, e, &f, g, h, a, &b, base &+ 14, w[14])
      Self.round(b, c, d, &e, f, g, h, &a, base &+ 15, w[15])
      if base == 48 { break }
      base &+= 16
      // The window of the schedule moves on by its whole length.
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
    _ a: SHA256Words, _ b: SHA256Words, _ c: SHA256Words, _ d: inout SHA256Words,
    _ e: SHA256Words, _ f: SHA256Words, _ g: SHA256Words, _ h: inout SHA256Words,
    _ index: Int, _ word: SHA256Words
  ) {
    let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ sum1 &+ choice &+ (SHA256Words(repeating: SHA256State.constants[index]) &+ word)
    let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    let majority = (a & b) | (c & (a | b))
    d &+= first
    h = first &+ sum0 &+ majority
  }

  /// The next word of the message schedule (FIPS 180-4, 6.2.2, step 1).
  @inline(__always)
  private static func scheduled(
    _ w0: SHA256Words, _ w1: SHA256Words, _ w9: SHA256Words, _ w14: SHA256Words
  ) -> SHA256Words {
    w0 &+ w1.sigma0 &+ w9 &+ w14.sigma1
  }
}
