import CommitmentModel

/// Reads the segments of the ledger into the entries of a register.
enum LedgerReader {
  /// What the segments hold.
  struct Contents {
    var entries: [RecordEntry] = []
    /// The sum of each entry's line.
    var sums: [RecordSum] = []
    var marks: [EntryMark] = []
    var links: [RecordLink] = []
    var index = RecordIndex(capacity: 0)
    var unreadable = 0
    /// Pairs of records that have one identifier and different bytes: the one kept, and the other.
    var clashes: [(kept: RecordPlace, other: RecordPlace)] = []
  }

  /// Reads segments in the order given; a record that was read before from identical bytes counts once.
  ///
  /// Slices of the segments may be read at the same time; what comes out is the same. Each segment is let go when its
  /// lines have been read.
  static func read<Source: SegmentSource>(
    _ source: Source, framework: Framework, registers: Registers, by mapper: some SliceMapper
  ) throws(Source.Fault) -> Contents {
    let empty = EntryReader(framework: framework, registers: registers)
    let sizes = source.sizes
    let parts = mapper.map(mapper.slices(ofWeights: sizes)) { slice in
      // The first slice makes room for all, so that only what the others hold is moved behind it.
      let size = (slice.lowerBound == 0 ? sizes[...] : sizes[slice]).reduce(0, +)
      return Result { () throws(Source.Fault) in try Self.read(slice, of: source, size, with: empty) }
    }
    // The first fault in the order of the paths is the one that is thrown, as if one thread had read them all.
    var readers: [EntryReader] = []
    for part in parts { readers.append(try part.get()) }
    var contents = joined(readers)
    contents.index = RecordIndex(capacity: contents.entries.count)
    var doubled: [Int] = []
    var (keptLines, otherLines) = (LastSegment(source), LastSegment(source))
    for position in contents.entries.indices {
      guard let first = contents.index.add(position, in: contents.entries) else { continue }
      doubled.append(position)
      let (kept, other) = (contents.entries[first].place, contents.entries[position].place)
      if kept.length == other.length, try keptLines.line(at: kept) == otherLines.line(at: other) { continue }
      contents.clashes.append((kept, other))
      // What was blacked out stays so where a merge brings the whole line back.
      if contents.entries[position].isRedacted, !contents.entries[first].isRedacted {
        contents.links.removeAll { $0.source == first }
        contents.entries[first] = contents.entries[position]
        contents.sums[first] = contents.sums[position]
      }
    }
    if !doubled.isEmpty { remove(doubled, from: &contents) }
    return contents
  }

  private static func read<Source: SegmentSource>(
    _ slice: Range<Int>, of source: Source, _ size: Int, with empty: EntryReader
  ) throws(Source.Fault) -> EntryReader {
    var reader = empty
    for index in slice {
      let bytes = try source.bytes(of: index)
      reader.read(bytes.span, segment: index)
      if index == slice.lowerBound { reader.makeRoom(forBytes: size, like: bytes.count) }
    }
    return reader
  }

  /// Puts what the slices gave one behind another, as one reader would have.
  private static func joined(_ parts: consuming [EntryReader]) -> Contents {
    var contents = Contents()
    for index in parts.indices {
      var part = parts[index].handedOver()
      let (entries, marks) = (contents.entries.count, UInt32(contents.marks.count))
      if entries == 0, marks == 0 {
        swap(&contents.entries, &part.entries)
        swap(&contents.sums, &part.sums)
      } else {
        for var entry in part.entries {
          entry.firstMark += marks
          contents.entries.append(entry)
        }
        contents.sums += part.sums
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

  /// Takes out entries that are there twice and renumbers what pointed at those behind them.
  private static func remove(_ doubled: [Int], from contents: inout Contents) {
    let gone = Set(doubled)
    var moved: [Int: Int] = [:]
    var kept: [RecordEntry] = []
    var sums: [RecordSum] = []
    for (position, entry) in contents.entries.enumerated() where !gone.contains(position) {
      moved[position] = kept.count
      kept.append(entry)
      sums.append(contents.sums[position])
    }
    contents.sums = sums
    contents.links = contents.links.compactMap { link in
      moved[link.source].map { RecordLink(source: $0, target: link.target, isRetraction: link.isRetraction) }
    }
    contents.entries = kept
    contents.index = RecordIndex(capacity: kept.count)
    for position in kept.indices { _ = contents.index.add(position, in: kept) }
  }
}
