/// Walks JSON as a writer like ours spells it: without white space, names and most text without escapes.
///
/// A quick way through what is nearly always there. Whatever it does not know it leaves to the whole grammar, so it
/// must be right only about what it accepts: that is JSON, and UTF-8.
package enum JSONPlainScan {
  /// Where a string ends: its closing quote, and whether there is a backslash before it.
  private typealias StringEnd = (quote: Int, isEscaped: Bool)

  /// Passes one member of an object, from the first byte behind the opening quote of its name.
  ///
  /// The value is a string or an array of strings; what follows begins behind the byte that closes it. Nil where the whole
  /// grammar has to look.
  ///
  /// - Complexity: O(length of the member), sixteen bytes at a time.
  package static func member(_ bytes: Span<UInt8>, from start: Int) -> JSONField? {
    guard let quote = nameEnd(bytes, from: start), bytes.count - quote > 2,
      bytes[quote + 1] == UInt8(ascii: ":")
    else { return nil }
    let first = quote + 3
    if bytes[quote + 2] == UInt8(ascii: "\"") {
      guard let end = string(bytes, from: first) else { return nil }
      return JSONField(
        name: start..<quote, value: first..<end.quote, form: .string, isEscaped: end.isEscaped)
    }
    guard bytes[quote + 2] == UInt8(ascii: "["), let end = strings(bytes, from: first) else { return nil }
    return JSONField(name: start..<quote, value: first..<end, form: .array)
  }

  /// The closing quote of a name, all of whose bytes are plain.
  @inline(__always)
  private static func nameEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard bytes.count - start >= ByteScan.blockLength else { return nil }
    let marks = ByteScan.specials(bytes, at: start)
    if marks.first | marks.second == 0 { return longNameEnd(bytes, from: start) }
    let quote = start + ByteScan.first(of: marks)
    return bytes[quote] == UInt8(ascii: "\"") ? quote : nil
  }

  /// The same for a name of sixteen bytes or more.
  private static func longNameEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    string(bytes, from: start).flatMap { $0.isEscaped ? nil : $0.quote }
  }

  /// Passes a string, from the first byte behind its opening quote.
  ///
  /// Nil where the whole grammar has to look: at what is no string, at `\u`, and at the last few bytes of all.
  @inline(__always)
  private static func string(_ bytes: Span<UInt8>, from start: Int) -> StringEnd? {
    var position = start
    var isEscaped = false
    while bytes.count - position >= ByteScan.blockLength {
      let marks = ByteScan.specials(bytes, at: position)
      if marks.first | marks.second == 0 {
        position += ByteScan.blockLength
        continue
      }
      position += ByteScan.first(of: marks)
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { return (position, isEscaped) }
      if byte >= 0x80 {
        guard let next = ByteScan.afterScalars(bytes, at: position) else { return nil }
        position = next
      } else {
        guard byte == UInt8(ascii: "\\"), position + 1 < bytes.count, isShortEscape(bytes[position + 1])
        else { return nil }
        isEscaped = true
        position += 2
      }
    }
    return nil
  }

  /// Passes an array of strings, from the first byte behind its opening bracket; gives the place of the closing one.
  private static func strings(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return position }
    while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      guard let end = string(bytes, from: position + 1), end.quote + 1 < bytes.count else { return nil }
      position = end.quote + 1
      if bytes[position] == UInt8(ascii: "]") { return position }
      guard bytes[position] == UInt8(ascii: ",") else { return nil }
      position += 1
    }
    return nil
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
}
