package import CommitmentModel
import Formats

extension Seal {
  /// Makes the seal of a quarter from the files as they are.
  ///
  /// The heads are the lines that no other follows, so a seal reaches the whole of the ledger that it was made from;
  /// a ledger that is not whole is refused. `files` are those of the catalogue and the registers that were used,
  /// `previous` is the file of the seal made before this one, `replaced` that of the one it replaces. O(bytes).
  package static func make(
    _ name: SealName, framework: FrameworkID, people: People, signed: Instant, isClockGiven: Bool = false,
    rubric: String,
    ledger: [SourceFile], files: [SourceFile], pages: [SourceFile], pageFormat: Int, tool: String,
    previous: SourceFile? = nil, replaced: (file: SourceFile, reason: String)? = nil
  ) throws(SealFault) -> Seal {
    guard name.part == 1 || replaced.map({ !$0.reason.isEmpty }) ?? false else { throw .unexplained }
    let report = LedgerVerifier.verify(ledger)
    var faults = report.findings
    faults += report.gaps.map {
      Diagnostic(.error, rule: "gap", at: $0.place, "the record before this one is not here")
    }
    let chain = LedgerChain(report.links)
    var heads: [Head] = []
    for tip in chain.tips {
      guard let segment = SegmentName(path: tip.place.file) else {
        faults.append(
          Diagnostic(.error, rule: "foreign-file", at: tip.place, "this is no segment of the ledger"))
        continue
      }
      heads.append(Head(office: segment.office, stream: segment.stream, sum: tip.sum))
    }
    guard faults.isEmpty else { throw .unsound(faults.sorted()) }
    heads.sort { ($0.office, $0.stream, $0.sum) < ($1.office, $1.stream, $1.sum) }
    let sums = chain.reach(from: heads.map(\.sum)).sums
    return Seal(
      name: name, framework: framework, people: people, signed: signed, isClockGiven: isClockGiven,
      rubric: rubric, heads: heads,
      recordCount: sums.count, recordDigest: LedgerChain.digest(of: sums), files: Self.files(files),
      pages: Self.files(pages), pageFormat: pageFormat, tool: tool,
      previous: previous.map { SHA256.digest(of: $0.bytes) },
      replaces: replaced.map { Replacement(digest: SHA256.digest(of: $0.file.bytes), reason: $0.reason) })
  }

  private static func files(_ files: [SourceFile]) -> [File] {
    files.sorted { $0.path < $1.path }.map { File(path: $0.path, digest: SHA256.digest(of: $0.bytes)) }
  }
}
