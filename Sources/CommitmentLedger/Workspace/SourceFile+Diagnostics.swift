import CommitmentModel

extension SourceFile {
  /// A finding at a byte of the file, with its line, its column in characters and an excerpt.
  ///
  /// O(bytes before the offset); only findings pay for it.
  func diagnostic(
    _ severity: Diagnostic.Severity, rule: String, at offset: Int, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[..<start].count { $0 == 0x0A } + 1
    return finding(severity, rule, line: line, lineBytes: start..<end, offset: offset, message, hint)
  }

  /// A finding about a line whose bounds are known.
  func diagnostic(
    _ severity: Diagnostic.Severity, rule: String, line: Int, lineBytes: Range<Int>, at offset: Int,
    _ message: String, hint: String? = nil
  ) -> Diagnostic {
    finding(severity, rule, line: line, lineBytes: lineBytes, offset: offset, message, hint)
  }

  /// A finding about the file as a whole.
  func diagnostic(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, rule: rule, at: Diagnostic.Place(file: path), message, hint: hint)
  }

  private func finding(
    _ severity: Diagnostic.Severity, _ rule: String, line: Int, lineBytes: Range<Int>, offset: Int,
    _ message: String, _ hint: String?
  ) -> Diagnostic {
    // A line can be a gigabyte long: only the part around the place is made into text.
    let hasReturn = !lineBytes.isEmpty && bytes[lineBytes.upperBound - 1] == 0x0D
    let end = max(lineBytes.upperBound - (hasReturn ? 1 : 0), min(offset, lineBytes.upperBound))
    let from = characterStart(max(lineBytes.lowerBound, offset - 60), before: offset)
    let to = characterStart(min(end, offset + 60), before: end)
    let before = String(decoding: bytes[from..<max(from, min(offset, to))], as: UTF8.self)
    let after = String(decoding: bytes[min(offset, to)..<to], as: UTF8.self)
    let head = from > lineBytes.lowerBound ? "…" : ""
    let tail = to < end ? "…" : ""
    let columnStart = characterStart(max(lineBytes.lowerBound, offset - 100_000), before: offset)
    let column = String(decoding: bytes[columnStart..<offset], as: UTF8.self).count + 1
    return Diagnostic(
      severity, rule: rule, at: Diagnostic.Place(file: path, line: line, column: column), message, hint: hint,
      excerpt: Diagnostic.Excerpt(text: head + before + after + tail, caret: (head + before).count))
  }

  /// The first byte from an offset on that does not continue a scalar of UTF-8.
  private func characterStart(_ offset: Int, before limit: Int) -> Int {
    var start = offset
    while start < limit, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }
}
