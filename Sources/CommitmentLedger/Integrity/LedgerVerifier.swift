public import CommitmentModel

/// Recomputes the sums of a ledger and follows the links between its records.
public enum LedgerVerifier {
  /// What was found.
  public struct Report: Hashable, Sendable {
    /// The number of lines whose sum is right.
    public var verified = 0
    /// The number of streams.
    public var streams = 0
    /// What is wrong, by place.
    public var findings: [Diagnostic] = []
    /// Records whose predecessor is not here: a clone of some years has them too, so each needs a look at git.
    public var gaps: [Gap] = []
  }

  /// A record whose predecessor is not here.
  public struct Gap: Hashable, Sendable {
    public var place: Diagnostic.Place
    /// The sum of the missing record.
    public var missing: RecordSum
  }

  /// Verifies the segments of a ledger; slices of them at the same time where the mapper does so.
  ///
  /// O(bytes).
  public static func verify(_ segments: [SourceFile], by mapper: some SliceMapper = OneSlice()) -> Report {
    let slices = mapper.slices(ofWeights: segments.map(\.bytes.count))
    let parts = mapper.map(slices) { slice in
      var part = SegmentVerifier()
      for index in slice { part.verify(segments[index], number: index) }
      return part
    }
    var report = Report()
    var sums = Set<RecordSum>(minimumCapacity: parts.reduce(0) { $0 + $1.sums.count })
    for part in parts {
      report.verified += part.verified
      report.findings += part.findings
      sums.formUnion(part.sums)
    }
    report.streams =
      Set(segments.compactMap { SegmentName(path: $0.path).map { "\($0.office)/\($0.stream)" } }).count
    for part in parts {
      for predecessor in part.predecessors where !sums.contains(predecessor.sum) {
        let place = Diagnostic.Place(file: segments[predecessor.segment].path, line: predecessor.line)
        report.gaps.append(Gap(place: place, missing: predecessor.sum))
      }
    }
    report.findings.sort()
    return report
  }
}
