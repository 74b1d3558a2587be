package import CommitmentModel

/// Reads again what stands in a few segments, for a look at what was recorded lately.
package enum LatestRecords {
  /// The records of segments whose lines hold one of the texts, without those that a line of them replaces or takes back.
  ///
  /// Only lines that hold a text are taken apart: O(bytes) beyond them.
  package static func reading(_ segments: [[UInt8]], holding texts: [String]) -> [Record] {
    let needles = texts.filter { !$0.isEmpty }.map { Array($0.utf8) }
    let records = segments.flatMap { Self.records(in: $0, holding: needles) }
    guard !records.isEmpty else { return [] }
    let links = ["\"corrects\":[", "\"retracts\":["].map { Array($0.utf8) }
    let linking = segments.flatMap { Self.records(in: $0, holding: links) }.map(\.header)
    let gone = Set(linking.flatMap { $0.corrects + $0.retracts })
    return records.filter { !gone.contains($0.id) }
  }

  private static func records(in bytes: [UInt8], holding needles: [[UInt8]]) -> [Record] {
    SourceFile(path: "", bytes: bytes).lines
      .filter { line in needles.contains { contains($0, bytes, line) } }
      .compactMap { RecordReader.record(bytes.span, line: $0) }
  }

  private static func contains(_ needle: [UInt8], _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard needle.count <= line.count else { return false }
    var start = line.lowerBound
    while start + needle.count <= line.upperBound {
      guard let next = bytes[start...(line.upperBound - needle.count)].firstIndex(of: needle[0]) else {
        return false
      }
      if bytes[next..<next + needle.count].elementsEqual(needle) { return true }
      start = next + 1
    }
    return false
  }
}
