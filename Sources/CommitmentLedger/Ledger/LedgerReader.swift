import CommitmentModel

/// Reads the segments of the ledger into the entries of a register.
enum LedgerReader {
  /// What the segments hold.
  struct Contents {
    var entries: [RecordEntry] = []
    var marks: [EntryMark] = []
    var links: [RecordLink] = []
    var index = RecordIndex(capacity: 0)
    var unreadable = 0
    /// Pairs of records that have one identifier and different bytes: the one kept, and the other.
    var clashes: [(kept: RecordPlace, other: RecordPlace)] = []
  }

  /// Reads segments in the order given; a record that was read before from identical bytes counts once.
  static func read(_ segments: [SourceFile], framework: Framework, registers: Registers) -> Contents {
    var reader = EntryReader(framework: framework, registers: registers)
    for (index, segment) in segments.enumerated() { reader.read(segment.bytes.span, segment: index) }
    var contents = Contents(
      entries: reader.entries, marks: reader.marks, links: reader.links,
      index: RecordIndex(capacity: reader.entries.count), unreadable: reader.unreadable)
    var doubled: [Int] = []
    for position in contents.entries.indices {
      guard let first = contents.index.add(position, in: contents.entries) else { continue }
      doubled.append(position)
      let (kept, other) = (contents.entries[first].place, contents.entries[position].place)
      if isSame(kept, other, in: segments) { continue }
      contents.clashes.append((kept, other))
      // What was blacked out stays so where a merge brings the whole line back.
      if contents.entries[position].isRedacted, !contents.entries[first].isRedacted {
        contents.links.removeAll { $0.source == first }
        contents.entries[first] = contents.entries[position]
      }
    }
    if !doubled.isEmpty { remove(doubled, from: &contents) }
    return contents
  }

  private static func isSame(_ left: RecordPlace, _ right: RecordPlace, in segments: [SourceFile]) -> Bool {
    guard left.length == right.length else { return false }
    let (first, second) = (segments[Int(left.segment)].bytes, segments[Int(right.segment)].bytes)
    return first[Int(left.offset)..<Int(left.offset) + Int(left.length)].elementsEqual(
      second[Int(right.offset)..<Int(right.offset) + Int(right.length)])
  }

  /// Takes out entries that are there twice and renumbers what pointed at those behind them.
  private static func remove(_ doubled: [Int], from contents: inout Contents) {
    let gone = Set(doubled)
    var moved: [Int: Int] = [:]
    var kept: [RecordEntry] = []
    for (position, entry) in contents.entries.enumerated() where !gone.contains(position) {
      moved[position] = kept.count
      kept.append(entry)
    }
    contents.links = contents.links.compactMap { link in
      moved[link.source].map { RecordLink(source: $0, target: link.target, isRetraction: link.isRetraction) }
    }
    contents.entries = kept
    contents.index = RecordIndex(capacity: kept.count)
    for position in kept.indices { _ = contents.index.add(position, in: kept) }
  }
}
