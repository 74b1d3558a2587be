/// The identifier of a record: a ULID, 48 bits of time in milliseconds and 80 of randomness.
///
/// Written as 26 lower-case characters of Crockford's base 32 (the ULID specification). People type any unique
/// prefix or suffix of four characters or more, and are shown the last six.
public struct RecordID: Hashable, Sendable {
  /// The 64 higher bits: the time, then the first 16 random bits.
  public let high: UInt64
  /// The 64 lower bits, all random.
  public let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes an identifier from a time in milliseconds since 1970 and 80 bits of randomness.
  ///
  /// - Parameters:
  ///   - milliseconds: only the 48 lower bits are kept.
  ///   - random: 16 bits in the first, 64 in the second part.
  public init(milliseconds: UInt64, random: (UInt16, UInt64)) {
    high = milliseconds << 16 | UInt64(random.0)
    low = random.1
  }

  /// The time at which the identifier was made, in milliseconds since 1970.
  public var milliseconds: UInt64 { high >> 16 }

  /// The last six characters, enough to tell records apart on a page.
  public var short: String { written(last: 6) }

  /// The number of characters of the written form.
  public static let length = 26
}

extension RecordID: LosslessStringConvertible {
  private static let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  public var description: String { written(last: Self.length) }

  /// So many of the last characters.
  private func written(last count: Int) -> String {
    var (high, low) = (high, low)
    return unsafe String(unsafeUninitializedCapacity: count) { characters in
      for index in stride(from: count - 1, through: 0, by: -1) {
        unsafe characters[index] = Self.alphabet[Int(low & 31)]
        low = low >> 5 | high << 59
        high >>= 5
      }
      return count
    }
  }

  /// Reads the written form, in either case; refuses anything else, and values over 128 bits.
  public init?(_ text: String) {
    self.init(ascii: text.utf8.span)
  }

  /// Reads the written form from bytes, without making a text of them.
  package init?(ascii bytes: Span<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    // Thirteen characters are 65 bits and the first of all may only have three, so each half fits into a word; the
    // top bit of the fourteenth character belongs to the higher one.
    var refused = Self.values[Int(bytes[0])] & 0xF8
    var first: UInt64 = 0
    var second: UInt64 = 0
    for index in 0..<13 {
      let value = Self.values[Int(bytes[index])]
      refused |= value & 0xE0
      first = first << 5 | UInt64(value)
    }
    let middle = Self.values[Int(bytes[13])]
    refused |= middle & 0xE0
    for index in 14..<26 {
      let value = Self.values[Int(bytes[index])]
      refused |= value & 0xE0
      second = second << 5 | UInt64(value)
    }
    guard refused == 0 else { return nil }
    self.init(high: first << 1 | UInt64(middle >> 4), low: UInt64(middle) << 60 | second)
  }

  /// The value of one character of the alphabet; letters that Crockford leaves out are refused.
  package static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x5A: lowerCaseValue(of: byte | 0x20)
    case 0x61...0x7A: lowerCaseValue(of: byte)
    default: nil
    }
  }

  private static func lowerCaseValue(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x68: byte - 0x61 + 10  // a to h
    case 0x6A, 0x6B: byte - 0x6A + 18  // j, k
    case 0x6D, 0x6E: byte - 0x6D + 20  // m, n
    case 0x70...0x74: byte - 0x70 + 22  // p to t
    case 0x76...0x7A: byte - 0x76 + 27  // v to z
    default: nil
    }
  }
}

extension RecordID: Comparable {
  /// Orders by time of making, then by the random part.
  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
