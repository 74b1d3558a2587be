/// A value that is passed byte by byte: a string, or an array of strings, spelled as a writer like ours spells it.
struct JSONPlainValue {
  /// The blocks that were passed, one over another; the last one may reach beyond the value.
  private(set) var passed = ByteBlock()
  /// Whether there is a backslash in it.
  private(set) var isEscaped = false

  /// Passes a string, from the first byte behind its opening quote; gives the place of the closing one.
  ///
  /// Negative where the whole grammar has to look: at what is no string, and at `\u`.
  @inline(__always)
  mutating func string(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while bytes.count - position >= ByteBlock.length {
      let block = ByteBlock(bytes, at: position)
      passed.formUnion(block)
      let length = ByteBlock.first(of: block.interruptions)
      if length == ByteBlock.length {
        // Not by the length that was found, so that the next block need not wait for this one.
        position += ByteBlock.length
        continue
      }
      position += length
      let byte = Self.byte(bytes, at: position)
      if byte == UInt8(ascii: "\"") { return position }
      guard byte == UInt8(ascii: "\\"), bytes.count - position >= 2,
        Self.isShortEscape(Self.byte(bytes, at: position + 1))
      else { return -1 }
      isEscaped = true
      position += 2
    }
    return lastString(bytes, from: position)
  }

  /// The same where fewer than sixteen bytes are left.
  private mutating func lastString(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): return position
      case UInt8(ascii: "\\"):
        guard bytes.count - position >= 2, Self.isShortEscape(bytes[position + 1]) else { return -1 }
        isEscaped = true
        position += 2
      case 0x20..<0x80: position += 1
      default: return -1
      }
    }
    return -1
  }

  /// Passes an array of strings, from the first byte behind its opening bracket; gives the place of the closing one.
  @inline(__always)
  mutating func strings(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return position }
    while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      let end = string(bytes, from: position + 1)
      guard end >= 0, end + 1 < bytes.count else { return -1 }
      position = end + 1
      if bytes[position] == UInt8(ascii: "]") { return position }
      guard bytes[position] == UInt8(ascii: ",") else { return -1 }
      position += 1
    }
    return -1
  }

  @inline(__always)
  private static func isShortEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      true
    default: false
    }
  }

  /// Whether there is a byte beyond ASCII in a range that was passed.
  func isBeyondASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    passed.isBeyondASCII && range.contains { bytes[$0] >= 0x80 }
  }

  @inline(__always)
  private static func byte(_ bytes: Span<UInt8>, at offset: Int) -> UInt8 { unsafe bytes[unchecked: offset] }
}
