/// What of one worker's lists came from one segment.
struct LedgerRun: Sendable {
  var segment: Int
  /// The places of its entries, and of their sums.
  var entries: Range<Int>
  var marks: Range<Int>
  var links: Range<Int>
}
