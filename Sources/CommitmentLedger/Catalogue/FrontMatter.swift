import CommitmentModel

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
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      diagnostics.append(
        file.diagnostic(.error, rule: "not-utf8", "the file is not UTF-8 text", hint: "save it as UTF-8"))
      return
    }
    if text.unicodeScalars.first == "\u{FEFF}" {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "byte-order-mark", at: 0, "the file begins with a byte order mark",
          hint: "save it as UTF-8 without one"))
      return
    }
    var lines = Self.lines(of: text)
    guard let first = lines.first, first.text == "---" else {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: 0, "the file does not begin with a line '---'",
          hint: "begin with '---', then lines 'key: value', then '---'"))
      return
    }
    lines.removeFirst()
    guard let end = lines.firstIndex(where: { $0.text == "---" }) else {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: 0, "the lines 'key: value' are not closed by a line '---'",
          hint: "add a line '---' before the heading"))
      return
    }
    for line in lines[..<end] { readField(line, in: file) }
    readText(lines[(end + 1)...], in: file)
  }

  private struct Line {
    var text: Substring
    var offset: Int
  }

  private static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var offset = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var bare = Substring(line)
      if bare.utf8.last == 0x0D { bare = Substring(bare.utf8.dropLast()) }
      lines.append(Line(text: bare, offset: offset))
      offset += line.count + 1
    }
    return lines
  }

  private mutating func readField(_ line: Line, in file: SourceFile) {
    guard let colon = line.text.firstIndex(of: ":"), line.text.startIndex < colon else {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "front-matter", at: line.offset, "'\(line.text)' is not a line 'key: value'"))
      return
    }
    let key = String(line.text[..<colon])
    let rest = line.text[line.text.index(after: colon)...]
    if fields.contains(where: { $0.key == key }) {
      diagnostics.append(
        file.diagnostic(
          .error, rule: "doubled-field", at: line.offset, "the field '\(key)' is there twice",
          hint: "keep one of the two lines"))
      return
    }
    let spaces = rest.prefix { $0 == " " }.count
    fields.append(
      Field(
        key: key, value: String(rest).trimmed, keyOffset: line.offset,
        valueOffset: line.offset + key.utf8.count + 1 + spaces))
  }

  private mutating func readText(_ lines: ArraySlice<Line>, in file: SourceFile) {
    let start = lines.firstIndex { !$0.text.allSatisfy(\.isWhitespace) }
    guard let start, lines[start].text.hasPrefix("# ") else {
      let offset = start.map { lines[$0].offset } ?? file.bytes.count
      diagnostics.append(
        file.diagnostic(
          .error, rule: "missing-title", at: offset, "there is no heading '# Title' after the fields",
          hint: "write the title as '# Title' on a line of its own"))
      return
    }
    title = String(lines[start].text.dropFirst(2)).trimmed
    let rest = lines[(start + 1)...].map { String($0.text).trimmed }
    body =
      rest.joined(separator: "\n").split(separator: "\n\n").map {
        $0.split(separator: "\n").joined(separator: " ")
      }.joined(separator: "\n\n").trimmed
  }

  /// The field of a key.
  func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}
