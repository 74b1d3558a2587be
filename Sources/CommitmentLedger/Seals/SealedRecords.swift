import CommitmentModel
import Formats

/// The records of a workspace as far as seals reach them: what was known when a quarter was signed.
package struct SealedRecords: Sendable {
  private let workspace: Workspace
  private let chain: LedgerChain

  /// Finds how the lines follow each other, without recomputing their sums: `verify` does that.
  ///
  /// O(bytes).
  package init(_ workspace: Workspace, by mapper: some SliceMapper = OneSlice()) {
    self.workspace = workspace
    chain = LedgerChain(LedgerVerifier.links(workspace.segments, by: mapper))
  }

  /// The workspace with only the records that a seal reaches, and how many of them are not here.
  ///
  /// The catalogue and the registers are those of now. O(bytes).
  package func workspace(
    of seal: Seal, by mapper: some SliceMapper = OneSlice()
  ) -> (workspace: Workspace, missing: Int) {
    let reach = chain.reach(from: seal.heads.map(\.sum))
    let segments = workspace.segments.map { Self.lines(of: $0, in: reach.sums) }.filter { !$0.bytes.isEmpty }
    let missing = reach.missing.count
    return (workspace.withLedger(segments, by: mapper), missing)
  }

  private static func lines(of file: SourceFile, in sums: Set<RecordSum>) -> SourceFile {
    var kept: [UInt8] = []
    let bytes = file.bytes.span
    var start = 0
    var isWhole = true
    while start < bytes.count {
      let end = ByteScan.line(bytes, from: start).end
      if end < bytes.count, let sum = RecordSum.stated(in: bytes, line: start..<end)?.sum, sums.contains(sum)
      {
        kept += file.bytes[start...end]
      } else {
        isWhole = false
      }
      start = end + 1
    }
    return isWhole ? file : SourceFile(path: file.path, bytes: kept)
  }
}
