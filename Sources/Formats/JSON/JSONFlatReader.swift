/// Reads one flat object on one line without allocating anything for a field.
///
/// The ledger has a great many lines of the same few members; building a tree of each would cost more than all
/// the rest of reading them.
package enum JSONFlatReader {
  /// Replaces `fields` with the members of the one object in `line`.
  ///
  /// The grammar is checked completely, nested values included; UTF-8 is checked by ``string(_:_:isEscaped:)``,
  /// and nobody checks here whether a name is used twice.
  ///
  /// - Complexity: O(`line.count`).
  package static func scan(
    _ bytes: Span<UInt8>, in line: Range<Int>, into fields: inout [JSONField]
  ) throws(JSONFault) {
    fields.removeAll(keepingCapacity: true)
    let end = line.upperBound
    var position = line.lowerBound
    JSONGrammar.skipSpace(bytes, &position, end)
    guard position < end else { throw JSONFault(offset: line.lowerBound, reason: .emptyText) }
    guard bytes[position] == UInt8(ascii: "{") else {
      throw JSONFault(offset: position, reason: .expected("an object"))
    }
    position += 1
    if try !JSONGrammar.closes(UInt8(ascii: "}"), bytes, &position, end) {
      repeat {
        fields.append(try field(bytes, &position, end))
      } while try JSONGrammar.continues(before: UInt8(ascii: "}"), bytes, &position, end)
    }
    JSONGrammar.skipSpace(bytes, &position, end)
    if position < end { throw JSONFault(offset: position, reason: .trailingText) }
  }

  private static func field(
    _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
  ) throws(JSONFault) -> JSONField {
    let (name, nameIsEscaped) = try JSONGrammar.skipName(bytes, &position, end)
    let first = try JSONGrammar.next(bytes, &position, end)
    let start = position
    if first == UInt8(ascii: "\"") {
      let isEscaped = try JSONGrammar.skipString(bytes, &position, end)
      return JSONField(
        name: name, value: start + 1..<position - 1, form: .string, isEscaped: isEscaped,
        nameIsEscaped: nameIsEscaped)
    }
    try JSONGrammar.skipValue(bytes, &position, end, depth: 1)
    let isArray = first == UInt8(ascii: "[")
    return JSONField(
      name: name, value: isArray ? start + 1..<position - 1 : start..<position,
      form: isArray ? .array : .other, nameIsEscaped: nameIsEscaped)
  }

  /// The text of a string; nil when it is not valid UTF-8 or has half of a surrogate pair.
  package static func string(_ bytes: Span<UInt8>, _ range: Range<Int>, isEscaped: Bool) -> String? {
    try? JSONGrammar.text(bytes, range, isEscaped: isEscaped)
  }

  /// Replaces `elements` with the strings of an array which was scanned.
  ///
  /// Gives whether all elements are strings; when not, `elements` holds those before the first other one.
  package static func elements(
    _ bytes: Span<UInt8>, _ array: Range<Int>, into elements: inout [JSONField]
  ) -> Bool {
    elements.removeAll(keepingCapacity: true)
    let end = array.upperBound
    var position = array.lowerBound
    JSONGrammar.skipSpace(bytes, &position, end)
    while position < end {
      guard bytes[position] == UInt8(ascii: "\"") else { return false }
      let start = position + 1
      guard let isEscaped = try? JSONGrammar.skipString(bytes, &position, end) else { return false }
      elements.append(
        JSONField(name: start..<start, value: start..<position - 1, form: .string, isEscaped: isEscaped))
      JSONGrammar.skipSpace(bytes, &position, end)
      if position == end { return true }
      guard bytes[position] == UInt8(ascii: ",") else { return false }
      position += 1
      JSONGrammar.skipSpace(bytes, &position, end)
      if position == end { return false }
    }
    return true
  }

  /// Whether the bytes at `range` are those of `text`.
  package static func equals(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
    guard text.hasPointerRepresentation, range.count == text.utf8CodeUnitCount else { return false }
    let expected = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let found = bytes.extracting(range)
    for index in 0..<range.count where unsafe found[unchecked: index] != expected[index] { return false }
    return true
  }
}
