extension JSONGrammar {
  /// The text of the string between the quotes at `range`, which the grammar has already been checked for.
  static func text(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isEscaped: Bool
  ) throws(JSONFault) -> String {
    if !isEscaped { return try validated(bytes.extracting(range), at: range.lowerBound) }
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == UInt8(ascii: "\\") {
        try unescape(bytes, &position, range.upperBound, into: &plain)
      } else {
        plain.append(bytes[position])
        position += 1
      }
    }
    return try validated(plain.span, at: range.lowerBound)
  }

  private static func validated(_ bytes: Span<UInt8>, at offset: Int) throws(JSONFault) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes))
    } catch {
      throw JSONFault(offset: offset + error.byteOffsets.lowerBound, reason: .invalidUTF8)
    }
  }

  private static func unescape(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int, into plain: inout [UInt8]
  ) throws(JSONFault) {
    guard position + 1 < end else { throw JSONFault(offset: position, reason: .invalidEscape) }
    switch bytes[position + 1] {
    case UInt8(ascii: "u"):
      let scalar = try scalar(bytes, &position, end)
      plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0c)
    case UInt8(ascii: "n"): plain.append(0x0a)
    case UInt8(ascii: "r"): plain.append(0x0d)
    case UInt8(ascii: "t"): plain.append(0x09)
    case let byte: plain.append(byte)
    }
    position += 2
  }

  /// The scalar of one `\uXXXX`, or of the two which make a surrogate pair.
  private static func scalar(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> Unicode.Scalar {
    let start = position
    guard let first = codeUnit(bytes, start, end) else {
      throw JSONFault(offset: start, reason: .invalidEscape)
    }
    if let scalar = Unicode.Scalar(first) {
      position += 6
      return scalar
    }
    guard UTF16.isLeadSurrogate(first), let second = codeUnit(bytes, start + 6, end),
      UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + ((UInt32(first) & 0x3ff) << 10 | UInt32(second) & 0x3ff))
    else { throw JSONFault(offset: start, reason: .loneSurrogate) }
    position += 12
    return scalar
  }
}
