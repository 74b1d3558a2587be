import CommitmentModel

/// Reads the segments of the ledger into the entries of a register.
enum LedgerReader {
  /// What the segments hold.
  struct Contents: Sendable {
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
  /// Several workers may share the segments; what comes out is the same. Each segment is let go when its lines have been
  /// read.
  static func read<Source: SegmentSource>(
    _ source: Source, framework: Framework, registers: Registers, by mapper: some SliceMapper
  ) throws(Source.Fault) -> Contents {
    let empty = EntryReader(framework: framework, registers: registers)
    let count = source.paths.count
    let share = count / mapper.width + 1
    let parts = mapper.share(count) { next in LedgerPart(source, empty, share, next) }
    // The first fault in the order of the paths is the one that is thrown, as if one worker had read them all.
    if let (_, fault) = parts.compactMap(\.fault).min(by: { $0.segment < $1.segment }) { throw fault }
    var contents = joined(parts.map(\.contents), parts.map(\.runs), by: mapper)
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

  /// Puts what the workers read into the order of the segments, as one would have read them.
  private static func joined(
    _ parts: [Contents], _ runs: [[LedgerRun]], by mapper: some SliceMapper
  ) -> Contents {
    if parts.count == 1 { return parts[0] }
    let ordered = runs.indices.flatMap { part in runs[part].map { (part: part, run: $0) } }
      .sorted { $0.run.segment < $1.run.segment }
    // Most of the time goes into memory that is new to the process, so two threads share it.
    var (contents, others) = mapper.both(
      { () -> Contents in
        var contents = Contents()
        contents.entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
        for (part, run) in ordered { contents.entries += parts[part].entries[run.entries] }
        return contents
      },
      { () -> Contents in
        var contents = Contents()
        contents.sums.reserveCapacity(parts.reduce(0) { $0 + $1.sums.count })
        contents.marks.reserveCapacity(parts.reduce(0) { $0 + $1.marks.count })
        for (part, run) in ordered {
          contents.sums += parts[part].sums[run.entries]
          contents.marks += parts[part].marks[run.marks]
        }
        return contents
      })
    swap(&contents.sums, &others.sums)
    swap(&contents.marks, &others.marks)
    contents.unreadable = parts.reduce(0) { $0 + $1.unreadable }
    // What pointed into the lists of a worker points into the joined ones.
    var (entries, marks) = (0, 0)
    for (part, run) in ordered {
      let shift = UInt32(truncatingIfNeeded: marks - run.marks.lowerBound)
      if shift != 0 {
        for position in entries..<entries + run.entries.count {
          contents.entries[position].firstMark &+= shift
        }
      }
      for var link in parts[part].links[run.links] {
        link.source += entries - run.entries.lowerBound
        contents.links.append(link)
      }
      entries += run.entries.count
      marks += run.marks.count
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
