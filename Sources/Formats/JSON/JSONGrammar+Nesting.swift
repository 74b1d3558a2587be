extension JSONGrammar {
  /// Passes one value of any kind, which has `depth` arrays and objects around it.
  static func skipValue(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int, depth: Int
  ) throws(JSONFault) {
    switch try next(bytes, &position, end) {
    case UInt8(ascii: "\""):
      _ = try skipString(bytes, &position, end)
    case UInt8(ascii: "-"), 0x30...0x39:
      try skipNumber(bytes, &position, end)
    case UInt8(ascii: "["):
      try open(&position, depth: depth)
      if try closes(UInt8(ascii: "]"), bytes, &position, end) { return }
      repeat {
        try skipValue(bytes, &position, end, depth: depth + 1)
      } while try continues(before: UInt8(ascii: "]"), bytes, &position, end)
    case UInt8(ascii: "{"):
      try open(&position, depth: depth)
      if try closes(UInt8(ascii: "}"), bytes, &position, end) { return }
      repeat {
        _ = try skipName(bytes, &position, end)
        try skipValue(bytes, &position, end, depth: depth + 1)
      } while try continues(before: UInt8(ascii: "}"), bytes, &position, end)
    default:
      try skipLiteral(bytes, &position, end)
    }
  }

  /// Passes an opening bracket, unless it is one too many.
  static func open(_ position: inout Int, depth: Int) throws(JSONFault) {
    guard depth < depthLimit else {
      throw JSONFault(offset: position, reason: .tooDeep(limit: depthLimit))
    }
    position += 1
  }

  /// Passes `close` if it comes next.
  static func closes(
    _ close: UInt8, _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> Bool {
    guard try next(bytes, &position, end) == close else { return false }
    position += 1
    return true
  }

  /// Passes the comma before a further item, or the closing bracket.
  ///
  /// Gives whether there is a further item.
  static func continues(
    before close: UInt8, _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> Bool {
    switch try next(bytes, &position, end) {
    case UInt8(ascii: ","):
      position += 1
      return true
    case close:
      position += 1
      return false
    default:
      let wanted = Character(UnicodeScalar(close))
      throw JSONFault(offset: position, reason: .expected("a comma or “\(wanted)”"))
    }
  }

  /// Passes the name of a member and the colon after it.
  ///
  /// Gives the bytes between the quotes, and whether there is a backslash among them.
  static func skipName(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> (range: Range<Int>, isEscaped: Bool) {
    guard try next(bytes, &position, end) == UInt8(ascii: "\"") else {
      throw JSONFault(offset: position, reason: .expected("a name in quotes"))
    }
    let start = position + 1
    let isEscaped = try skipString(bytes, &position, end)
    let range = start..<position - 1
    guard try next(bytes, &position, end) == UInt8(ascii: ":") else {
      throw JSONFault(offset: position, reason: .expected("a colon"))
    }
    position += 1
    return (range, isEscaped)
  }
}
