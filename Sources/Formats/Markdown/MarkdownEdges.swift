/// The characters at the edges of a part of some UTF-8.
enum MarkdownEdges {
  /// The first character of a part; nil where it is empty.
  static func first(_ bytes: [UInt8], _ part: Range<Int>) -> Unicode.Scalar? {
    guard let first = part.first else { return nil }
    if bytes[first] < 0x80 { return Unicode.Scalar(bytes[first]) }
    var end = first + 1
    while end < part.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[first..<end], as: UTF8.self).unicodeScalars.first
  }

  /// The last character of a part; nil where it is empty.
  static func last(_ bytes: [UInt8], _ part: Range<Int>) -> Unicode.Scalar? {
    guard var start = part.last else { return nil }
    if bytes[start] < 0x80 { return Unicode.Scalar(bytes[start]) }
    while start > part.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<part.upperBound], as: UTF8.self).unicodeScalars.last
  }

  /// The part without white space at its end.
  static func withoutTrailingSpace(_ bytes: [UInt8], _ part: Range<Int>) -> Range<Int> {
    var part = part
    while let last = last(bytes, part), MarkdownCharacters.isSpace(last) {
      part = part.lowerBound..<part.upperBound - UTF8.width(last)
    }
    return part
  }

  /// The part without white space at its edges; of white space alone nothing is left, at its end.
  static func trimmed(_ bytes: [UInt8], _ part: Range<Int>) -> Range<Int> {
    var start = part.lowerBound
    while let first = first(bytes, start..<part.upperBound), MarkdownCharacters.isSpace(first) {
      start += UTF8.width(first)
    }
    return withoutTrailingSpace(bytes, start..<part.upperBound)
  }
}
