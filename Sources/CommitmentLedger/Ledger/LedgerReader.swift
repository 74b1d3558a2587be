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
  ///
  /// Slices of the segments may be read at the same time; what comes out is the same.
  static func read(
    _ segments: [SourceFile], framework: Framework, registers: Registers, by mapper: some SliceMapper
  ) -> Contents {
    let empty = EntryReader(framework: framework, registers: registers)
    let slices = mapper.slices(ofWeights: segments.map(\.bytes.count))
    let parts = mapper.map(slices) { slice in
      var reader = empty
      for index in slice {
        let bytes = segments[index].bytes
        reader.read(bytes.span, segment: index)
      }
      return reader
    }
    var contents = joined(parts)
    contents.index = RecordIndex(capacity: contents.entries.count)
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

  /// Puts what the slices gave one behind another, as one reader would have.
  private static func joined(_ parts: [EntryReader]) -> Contents {
    var contents = Contents()
    contents.entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
    contents.marks.reserveCapacity(parts.reduce(0) { $0 + $1.marks.count })
    for part in parts {
      let (entries, marks) = (contents.entries.count, UInt32(contents.marks.count))
      for var entry in part.entries {
        entry.firstMark += marks
        contents.entries.append(entry)
      }
      contents.marks += part.marks
      for var link in part.links {
        link.source += entries
        contents.links.append(link)
      }
      contents.unreadable += part.unreadable
    }
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
