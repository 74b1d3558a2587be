import CommitmentLedger
import CommitmentModel

extension LedgerAppender {
  /// The records of the segment that an office here writes to whose lines hold one of the texts.
  ///
  /// No more of the ledger is read than appending reads; what cannot be read is left to `check`.
  func latestRecords(of office: Office, holding texts: [String]) -> [Record] {
    guard let token = streams.stream(of: office)?.token,
      let latest = try? latestSegment(of: token, office)
    else {
      return []
    }
    return LatestRecords.reading(latest.bytes, holding: texts)
  }
}
