import CommitmentLedger
import CommitmentModel

extension LedgerAppender {
  /// The records, lately written, whose lines hold one of the texts.
  ///
  /// A small ledger is looked at whole, of a larger one only the segment that an office here writes to, which is read anyway:
  /// recording must not take longer because much was recorded before. What cannot be read is left to `check`.
  func latestRecords(of office: Office, holding texts: [String]) -> [Record] {
    if let whole = smallLedger { return LatestRecords.reading(whole, holding: texts) }
    guard let token = streams.stream(of: office)?.token, let latest = try? latestSegment(of: token, office)
    else { return [] }
    return LatestRecords.reading([latest.bytes], holding: texts)
  }

  /// The segments of a ledger of at most some two thousand records; nil of a larger one.
  private var smallLedger: [[UInt8]]? {
    guard let segments = try? workspace.segments() else { return nil }
    var size = 0
    for path in segments.paths {
      size += workspace.store.size(of: workspace.absolute(path)) ?? 0
      if size > 1 << 20 { return nil }
    }
    return segments.paths.indices.compactMap { try? segments.bytes(of: $0) }
  }
}
