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
    /// What is left of it.
    public var record: RedactedRecord
    /// Where it stands.
    public var place: Diagnostic.Place
  }

  /// A record whose predecessor is not here.
  public struct Gap: Hashable, Sendable {
    /// Where the record stands whose predecessor is missing.
    public var place: Diagnostic.Place
    /// The sum of the missing record.
    public var missing: RecordSum
  }

  /// Verifies the segments of a ledger; several workers may share them.
  ///
  /// O(bytes); each segment is let go when its lines have been verified.
  public static func verify<Source: SegmentSource>(
    _ ledger: Source, by mapper: some SliceMapper = OneSlice()
  ) throws(Source.Fault) -> Report {
    let paths = ledger.paths
    let empty = SegmentVerifier()
    let parts = mapper.share(paths.count) { next in VerifiedPart(ledger, paths, empty, next) }
    if let (_, fault) = parts.compactMap(\.fault).min(by: { $0.segment < $1.segment }) { throw fault }
    let segments = parts.flatMap(\.segments).sorted { $0.segment < $1.segment }
    return report(of: segments.map(\.verifier), paths)
  }

  /// Verifies segments in memory.
  public static func verify(_ segments: [SourceFile], by mapper: some SliceMapper = OneSlice()) -> Report {
    let slices = mapper.slices(ofWeights: segments.map(\.bytes.count))
    let parts = mapper.map(slices) { slice in
      var part = SegmentVerifier()
      for index in slice { part.verify(segments[index]) }
      return part
    }
    return report(of: parts, segments.map(\.path))
  }

  private static func report(of parts: [SegmentVerifier], _ paths: [String]) -> Report {
    var report = Report()
    for part in parts {
      report.verified += part.verified
      report.findings += part.findings
      report.redacted += part.redacted
      report.links += part.links
    }
    report.streams =
      Set(paths.compactMap { SegmentName(path: $0).map { "\($0.office)/\($0.stream)" } }).count
    report.gaps = gaps(in: report.links)
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

  /// The links whose predecessor is nowhere.
  ///
  /// Nearly every record follows the one on the line before; only for the others all sums are looked through.
  private static func gaps(in links: [LedgerLink]) -> [Gap] {
    let open = links.indices.filter { index in
      guard let previous = links[index].previous else { return false }
      return index == 0 || links[index - 1].sum != previous
    }
    let wanted = Set(open.compactMap { links[$0].previous })
    if wanted.isEmpty { return [] }
    let found = Set(links.lazy.map(\.sum).filter(wanted.contains))
    return open.compactMap { index in
      links[index].previous.flatMap {
        found.contains($0) ? nil : Gap(place: links[index].place, missing: $0)
      }
    }
  }
}
