import CommitmentModel
import Formats

/// A file of the catalogue taken apart: lines `key: value` between two `---` lines, a heading, sentences.
///
/// Not YAML: a value is a text, or a list parted by commas, and nothing else.
struct FrontMatter {
  /// A line `key: value`.
  struct Field {
    var key: String
    var value: String
    var keyOffset: Int
    var valueOffset: Int
  }

  var fields: [Field] = []
  var title = ""
  var body = ""
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    let bytes = file.bytes
    guard ByteScan.isUTF8(bytes.span, 0..<bytes.count) else {
      diagnostics.append(
        file.diagnostic(.error, rule: "not-utf8", "the file is not UTF-8 text", hint: "save it as UTF-8"))
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "byte-order-mark", at: 0, "the file begins with a byte order mark",
          hint: "save it as UTF-8 without one"))
      return
    }
    let lines = file.lines.map { line in
      // A line may end as Windows ends it.
      line.isEmpty || bytes[line.upperBound - 1] != 0x0D ? line : line.lowerBound..<line.upperBound - 1
    }
    let isMark = { (line: Range<Int>) in bytes[line].elementsEqual("---".utf8) }
    guard let first = lines.first, isMark(first) else {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: 0, "the file does not begin with a line '---'",
          hint: "begin with '---', then lines 'key: value', then '---'"))
      return
    }
    guard let end = lines.dropFirst().firstIndex(where: isMark) else {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: 0, "the lines 'key: value' are not closed by a line '---'",
          hint: "add a line '---' before the heading"))
      return
    }
    for line in lines[1..<end] { readField(line, in: file) }
    readText(lines[(end + 1)...], in: file)
  }

  /// The text of some bytes without white space at its ends.
  private static func text(_ file: SourceFile, _ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, file.bytes[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, file.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: file.bytes[start..<end], as: UTF8.self).trimmed
  }

  private mutating func readField(_ line: Range<Int>, in file: SourceFile) {
    guard let colon = file.bytes[line].firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound else {
      let text = String(decoding: file.bytes[line], as: UTF8.self)
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: line.lowerBound, "'\(text)' is not a line 'key: value'"))
      return
    }
    let key = String(decoding: file.bytes[line.lowerBound..<colon], as: UTF8.self)
    if fields.contains(where: { $0.key == key }) {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "doubled-field", at: line.lowerBound, "the field '\(key)' is there twice",
          hint: "keep one of the two lines"))
      return
    }
    let rest = colon + 1..<line.upperBound
    let spaces = file.bytes[rest].prefix { $0 == UInt8(ascii: " ") }.count
    fields.append(
      Field(
        key: key, value: Self.text(file, rest), keyOffset: line.lowerBound,
        valueOffset: rest.lowerBound + spaces))
  }

  private mutating func readText(_ lines: ArraySlice<Range<Int>>, in file: SourceFile) {
    let start = lines.firstIndex { !Self.text(file, $0).isEmpty }
    guard let start, file.bytes[lines[start]].starts(with: "# ".utf8) else {
      let offset = start.map { lines[$0].lowerBound } ?? file.bytes.count
      diagnostics.append(
        file.diagnostic(
          .error, rule: "missing-title", at: offset, "there is no heading '# Title' after the fields",
          hint: "write the title as '# Title' on a line of its own"))
      return
    }
    title = Self.text(file, lines[start].lowerBound + 2..<lines[start].upperBound)
    // Lines of one paragraph become one line; empty ones part paragraphs.
    var isParted = false
    for line in lines[(start + 1)...] {
      let text = Self.text(file, line)
      if text.isEmpty {
        isParted = true
        continue
      }
      if !body.isEmpty { body += isParted ? "\n\n" : " " }
      isParted = false
      body += text
    }
  }

  /// The field of a key.
  func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}
