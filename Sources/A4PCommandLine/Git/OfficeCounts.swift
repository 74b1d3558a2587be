import CommitmentLedger

/// How many records each office has in something.
struct OfficeCounts: Hashable, Sendable {
  private var counts: [String: Int] = [:]

  init() {}

  /// Reads what `diff --numstat -z` prints on the ledger: lines that were added, less those that were moved.
  init(numstat output: [UInt8]) {
    for entry in String(decoding: output, as: UTF8.self).split(separator: "\0") {
      let words = entry.split(separator: "\t", maxSplits: 2)
      guard words.count == 3, words[2].hasSuffix(".jsonl"), let added = Int(words[0]),
        let removed = Int(words[1])
      else { continue }
      guard let start = words[2].firstRange(of: SegmentName.folder + "/") else { continue }
      counts[String(words[2][start.upperBound...].prefix { $0 != "/" }), default: 0] += added - removed
    }
    counts = counts.filter { $0.value != 0 }
  }

  /// Each office with its count, by name.
  var offices: [(office: String, records: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var total: Int { counts.values.reduce(0, +) }

  /// For example `3 records (dpo-policy 2, mission-one 1)`.
  var words: String {
    guard !counts.isEmpty else { return "no records" }
    let offices = offices.map { "\($0.office) \($0.records)" }
    return "\(total.of("record", "records")) (\(offices.joined(separator: ", ")))"
  }

  /// Adds records of an office; none change nothing.
  mutating func add(_ count: Int, of office: String) {
    if count != 0 { counts[office, default: 0] += count }
  }

  /// Adds what another count has.
  mutating func add(_ other: OfficeCounts) { counts.merge(other.counts) { $0 + $1 } }
}
