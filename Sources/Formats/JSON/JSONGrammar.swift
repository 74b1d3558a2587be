/// The grammar of RFC 8259, walked over bytes without building anything.
///
/// Every function begins at `position`, leaves it after what was walked, and never looks at or beyond `end`.
enum JSONGrammar {
  /// The greatest number of arrays and objects around a value; the walk is recursive, so there must be one.
  static let depthLimit = 64

  @inline(__always)
  static func skipSpace(_ bytes: Span<UInt8>, _ position: inout Int, _ end: Int) {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0a, 0x0d: position += 1
      default: return
      }
    }
  }

  /// The next byte which is not white space, without passing it.
  @inline(__always)
  static func next(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> UInt8 {
    skipSpace(bytes, &position, end)
    guard position < end else { throw JSONFault(offset: end, reason: .unexpectedEnd) }
    return bytes[position]
  }

  /// Passes the opening quote under `position`, the string, and its closing quote.
  ///
  /// Gives whether there is a backslash in the string.
  static func skipString(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> Bool {
    let start = position
    var isEscaped = false
    position += 1
    while true {
      skipPlain(bytes, &position, end)
      guard position < end else { throw JSONFault(offset: start, reason: .unclosedString) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return isEscaped
      case UInt8(ascii: "\\"):
        isEscaped = true
        try skipEscape(bytes, &position, end, stringStart: start)
      case 0..<0x20:
        throw JSONFault(offset: position, reason: .controlCharacter(bytes[position]))
      default:
        position += 1
      }
    }
  }

  /// Passes bytes up to the first quote, backslash or control, eight at a time.
  ///
  /// The subtraction finds controls as ``ByteScan/marks(of:in:)`` finds one byte: a byte which borrows has its top bit
  /// set in the difference and clear in the word, and the lowest mark is always right. Fewer than eight bytes before
  /// the end are left to the caller.
  @inline(__always)
  private static func skipPlain(_ bytes: Span<UInt8>, _ position: inout Int, _ end: Int) {
    while end - position >= 8 {
      let word = ByteScan.word(bytes, at: position)
      let controls = (word &- ByteScan.ones &* 0x20) & ~word & ByteScan.tops
      let found = controls | ByteScan.marks(of: 0x22, in: word) | ByteScan.marks(of: 0x5c, in: word)
      if found != 0 {
        position += found.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
  }

  private static func skipEscape(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int, stringStart: Int
  ) throws(JSONFault) {
    let start = position
    guard position + 1 < end else { throw JSONFault(offset: stringStart, reason: .unclosedString) }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      guard codeUnit(bytes, position, end) != nil else {
        throw JSONFault(offset: start, reason: .invalidEscape)
      }
      position += 6
    default:
      throw JSONFault(offset: start, reason: .invalidEscape)
    }
  }

  /// The UTF-16 code unit which `\uXXXX` at `position` stands for; nil when that is not what stands there.
  static func codeUnit(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> UInt16? {
    guard end - position >= 6, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for index in position + 2..<position + 6 {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt16(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt16(byte - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// Passes a number: no sign but minus, no leading zero, a digit on both sides of the point (section 6).
  static func skipNumber(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) {
    let start = position
    if position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      try skipDigits(bytes, &position, end, numberStart: start)
    }
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try skipDigits(bytes, &position, end, numberStart: start)
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < end, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      try skipDigits(bytes, &position, end, numberStart: start)
    }
    // "01" and "1.5.2" are one wrong number, rather than a number and something after it.
    if position < end {
      switch bytes[position] {
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"),
        UInt8(ascii: "E"):
        throw JSONFault(offset: start, reason: .invalidNumber)
      default: break
      }
    }
  }

  private static func skipDigits(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int, numberStart: Int
  ) throws(JSONFault) {
    let start = position
    while position < end, case 0x30...0x39 = bytes[position] { position += 1 }
    guard position > start else { throw JSONFault(offset: numberStart, reason: .invalidNumber) }
  }

  /// Passes `true`, `false` or `null`, whichever begins with the byte under `position`.
  static func skipLiteral(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) {
    let start = position
    let literal: StaticString =
      switch bytes[start] {
      case UInt8(ascii: "t"): "true"
      case UInt8(ascii: "f"): "false"
      case UInt8(ascii: "n"): "null"
      default: throw JSONFault(offset: start, reason: .unexpectedByte(bytes[start]))
      }
    let stop = start + literal.utf8CodeUnitCount
    guard stop <= end, JSONFlatReader.equals(bytes, start..<stop, literal) else {
      throw JSONFault(offset: start, reason: .expected("“\(literal)”"))
    }
    position = stop
  }
}
