import Formats

extension SourceFile {
  /// The lines without their line feeds; a last one that has none ends with the file.
  ///
  /// O(bytes).
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = ByteScan.line(bytes.span, from: start).end
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
