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
    /// Records whose content was blacked out: no sum can be recomputed for them, and each is to be seen.
    public var redacted: [Redacted] = []
    /// Every line with a sum, and what it follows, in the order of reading.
    var links: [LedgerLink] = []
  }

  /// A record whose content was blacked out, and where it stands.
  public struct Redacted: Hashable, Sendable {
    public var record: RedactedRecord
    public var place: Diagnostic.Place
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
      for index in slice { part.verify(segments[index]) }
      return part
    }
    var report = Report()
    for part in parts {
      report.verified += part.verified
      report.findings += part.findings
      report.redacted += part.redacted
      report.links += part.links
    }
    report.streams =
      Set(segments.compactMap { SegmentName(path: $0.path).map { "\($0.office)/\($0.stream)" } }).count
    let sums = Set(report.links.map(\.sum))
    report.gaps = report.links.compactMap { link in
      link.previous.flatMap { sums.contains($0) ? nil : Gap(place: link.place, missing: $0) }
    }
    report.findings.sort()
    return report
  }

  /// The lines of segments and what they follow, without recomputing their sums.
  static func links(_ segments: [SourceFile], by mapper: some SliceMapper) -> [LedgerLink] {
    let slices = mapper.slices(ofWeights: segments.map(\.bytes.count))
    return mapper.map(slices) { slice in
      var part = SegmentVerifier(recomputes: false)
      for index in slice { part.verify(segments[index]) }
      return part.links
    }.flatMap(\.self)
  }
}
