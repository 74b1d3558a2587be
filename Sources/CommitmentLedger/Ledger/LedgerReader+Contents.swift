import CommitmentModel

extension LedgerReader {
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

    /// Makes room for what other workers read.
    mutating func reserveCapacity(for others: [Contents]) {
      entries.reserveCapacity(others.reduce(entries.count) { $0 + $1.entries.count })
      sums.reserveCapacity(others.reduce(sums.count) { $0 + $1.sums.count })
      marks.reserveCapacity(others.reduce(marks.count) { $0 + $1.marks.count })
    }

    /// Adds what a worker read of one segment; what pointed into the worker's lists then points into these.
    mutating func append(_ other: Contents, _ run: LedgerRun) {
      let (firstEntry, firstMark) = (entries.count, marks.count)
      entries += other.entries[run.entries]
      sums += other.sums[run.entries]
      marks += other.marks[run.marks]
      let shift = UInt32(truncatingIfNeeded: firstMark - run.marks.lowerBound)
      if shift != 0 {
        for position in firstEntry..<entries.count { entries[position].firstMark &+= shift }
      }
      for var link in other.links[run.links] {
        link.source += firstEntry - run.entries.lowerBound
        links.append(link)
      }
    }
  }
}
