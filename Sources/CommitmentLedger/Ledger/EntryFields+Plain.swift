import Formats

extension EntryFields {
  /// Finds the fields of a line that is spelled as our own writer spells it, in one pass over its bytes.
  ///
  /// Gives where the line ends: at its line feed. Nil for every line that the general reader has to look at, good or
  /// not; what is found here is what that one would find.
  mutating func findPlain(in bytes: Span<UInt8>, from start: Int, _ keys: EntryKeys) -> Int? {
    guard bytes.count - start > 2, bytes[start] == UInt8(ascii: "{"), bytes[start + 1] == UInt8(ascii: "\"")
    else { return nil }
    var position = start + 2
    while true {
      guard let field = JSONPlainScan.member(bytes, from: position), take(field, bytes, keys) else {
        return nil
      }
      position = field.value.upperBound + 1
      guard bytes.count - position > 1 else { return nil }
      if bytes[position] == UInt8(ascii: ","), bytes[position + 1] == UInt8(ascii: "\"") {
        position += 2
      } else {
        return bytes[position] == UInt8(ascii: "}") && bytes[position + 1] == 0x0A ? position + 1 : nil
      }
    }
  }
}
