/// Reads a whole JSON document (RFC 8259) into a tree which knows its places.
package enum JSONReader {
  /// Reads the one value in `bytes`.
  ///
  /// Stricter than the grammar where leniency would let two readers see different things: no byte order mark
  /// (section 8.1), no member name twice (section 4), no half of a surrogate pair (section 8.2), no nesting
  /// deeper than 64 (section 9). Names which Unicode takes for the same text count as the same.
  package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    let span = bytes.span
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { throw JSONFault(offset: 0, reason: .byteOrderMark) }
    do {
      _ = try UTF8Span(validating: span)
    } catch {
      throw JSONFault(offset: error.byteOffsets.lowerBound, reason: .invalidUTF8)
    }
    var position = 0
    JSONGrammar.skipSpace(span, &position, span.count)
    if position == span.count { throw JSONFault(offset: position, reason: .emptyText) }
    let node = try value(span, &position, depth: 0)
    JSONGrammar.skipSpace(span, &position, span.count)
    if position < span.count { throw JSONFault(offset: position, reason: .trailingText) }
    return node
  }

  private static func value(
    _ bytes: Span<UInt8>, _ position: inout Int, depth: Int
  ) throws(JSONFault) -> JSONNode {
    let first = try JSONGrammar.next(bytes, &position, bytes.count)
    let offset = position
    let content: JSONNode.Content
    switch first {
    case UInt8(ascii: "\""):
      content = .string(try string(bytes, &position))
    case UInt8(ascii: "["):
      content = .array(try elements(bytes, &position, depth: depth))
    case UInt8(ascii: "{"):
      content = .object(try members(bytes, &position, depth: depth))
    case UInt8(ascii: "-"), 0x30...0x39:
      try JSONGrammar.skipNumber(bytes, &position, bytes.count)
      content = .number(try JSONGrammar.text(bytes, offset..<position, isEscaped: false))
    default:
      try JSONGrammar.skipLiteral(bytes, &position, bytes.count)
      content = first == UInt8(ascii: "n") ? .null : .bool(first == UInt8(ascii: "t"))
    }
    return JSONNode(offset: offset, content: content)
  }

  private static func string(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONFault) -> String {
    let start = position + 1
    let isEscaped = try JSONGrammar.skipString(bytes, &position, bytes.count)
    return try JSONGrammar.text(bytes, start..<position - 1, isEscaped: isEscaped)
  }

  private static func elements(
    _ bytes: Span<UInt8>, _ position: inout Int, depth: Int
  ) throws(JSONFault) -> [JSONNode] {
    try JSONGrammar.open(&position, depth: depth)
    var elements: [JSONNode] = []
    if try JSONGrammar.closes(UInt8(ascii: "]"), bytes, &position, bytes.count) { return elements }
    repeat {
      elements.append(try value(bytes, &position, depth: depth + 1))
    } while try JSONGrammar.continues(before: UInt8(ascii: "]"), bytes, &position, bytes.count)
    return elements
  }

  private static func members(
    _ bytes: Span<UInt8>, _ position: inout Int, depth: Int
  ) throws(JSONFault) -> [JSONNode.Member] {
    try JSONGrammar.open(&position, depth: depth)
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    if try JSONGrammar.closes(UInt8(ascii: "}"), bytes, &position, bytes.count) { return members }
    repeat {
      let (range, isEscaped) = try JSONGrammar.skipName(bytes, &position, bytes.count)
      let name = try JSONGrammar.text(bytes, range, isEscaped: isEscaped)
      let nameOffset = range.lowerBound - 1
      guard names.insert(name).inserted else {
        throw JSONFault(offset: nameOffset, reason: .doubledName(name))
      }
      let value = try value(bytes, &position, depth: depth + 1)
      members.append(JSONNode.Member(name: name, nameOffset: nameOffset, value: value))
    } while try JSONGrammar.continues(before: UInt8(ascii: "}"), bytes, &position, bytes.count)
    return members
  }
}
