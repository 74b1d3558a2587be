package import CommitmentModel
import Formats

/// All seals of a workspace, each held against what is there now, and against each other.
package struct SealAudit: Hashable, Sendable {
  /// The seals that can be read, by quarter.
  package private(set) var checks: [SealCheck] = []
  /// Everything wrong, by place: seals that cannot be read, seals that are gone, and what the others find.
  package private(set) var findings: [Diagnostic] = []

  /// The sums of records that a seal reaches and that are not here.
  package var missing: Set<RecordSum> { checks.reduce(into: []) { $0.formUnion($1.missing) } }

  /// Reads and checks all seals.
  ///
  /// O(lines) for each seal.
  ///
  /// - Parameters:
  ///   - signOffs: the files of the folder of the seals.
  ///   - report: what was found of the ledger.
  ///   - files: the files of the catalogue and the registers.
  ///   - unseen: segments that are known to be elsewhere and could not be read.
  package init(
    _ signOffs: [SourceFile], report: LedgerVerifier.Report, files: [SourceFile], unseen: [SegmentName] = []
  ) {
    let sealed = signOffs.filter { !$0.path.hasSuffix("README.md") }
    guard !sealed.isEmpty else { return }
    let chain = LedgerChain(report.links)
    let digests = Set(sealed.map { SHA256.digest(of: $0.bytes) })
    for file in sealed {
      let (seal, diagnostics) = SealReader.read(file)
      findings += diagnostics
      guard let seal else { continue }
      for former in [seal.previous, seal.replaces?.digest].compactMap(\.self) where !digests.contains(former)
      {
        findings.append(
          Diagnostic(
            .error, rule: "seal-chain", at: Diagnostic.Place(file: file.path),
            "a seal that this one follows was altered or removed",
            hint: "git log -p -- \(SealName.folder) shows what it was"))
      }
      checks.append(SealCheck(seal, chain, report.links, files: files, unseen: unseen))
    }
    checks.sort { $0.seal.name < $1.seal.name }
    findings += checks.flatMap(\.findings)
    findings.sort()
  }
}
