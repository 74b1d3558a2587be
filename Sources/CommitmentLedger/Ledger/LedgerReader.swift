import CommitmentModel

/// Reads the segments of the ledger into the entries of a register.
enum LedgerReader {
  /// Reads segments in the order given; a record that was read before from identical bytes counts once.
  ///
  /// Several workers may share the segments; what comes out is the same. Each segment is let go when its lines have been
  /// read.
  static func read<Source: SegmentSource>(
    _ source: Source, framework: Framework, registers: Registers, by mapper: some SliceMapper
  ) throws(Source.Fault) -> Contents {
    let empty = EntryReader(framework: framework, registers: registers)
    var parts = mapper.share(source.paths.count) { next in LedgerPart(source, empty, by: mapper, next) }
    // The first fault in the order of the paths is the one that is thrown, as if one worker had read them all.
    if let (_, fault) = parts.compactMap(\.fault).min(by: { $0.segment < $1.segment }) { throw fault }
    var contents = joined(&parts)
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
  ///
  /// What begins the ledger stays where it is, since most of the time goes into memory that is new to the process.
  private static func joined<Source>(_ parts: inout [LedgerPart<Source>]) -> Contents {
    var contents = Contents()
    if let beginning = parts.indices.first(where: { parts[$0].isBeginning && !parts[$0].runs.isEmpty }) {
      contents = parts[beginning].handedOver()
      parts.remove(at: beginning)
    }
    let runs = parts.flatMap { part in part.runs.map { (part: part.contents, run: $0) } }
      .sorted { $0.run.segment < $1.run.segment }
    contents.reserveCapacity(for: parts.map(\.contents))
    for (part, run) in runs { contents.append(part, run) }
    contents.unreadable += parts.reduce(0) { $0 + $1.contents.unreadable }
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
