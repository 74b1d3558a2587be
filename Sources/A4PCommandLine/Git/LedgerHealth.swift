import CommitmentLedger
import CommitmentModel

/// What the sums of the ledger's lines and the links between them say.
struct LedgerHealth: Sendable {
  let verified: Int
  let streams: Int
  let findings: [Diagnostic]
  /// Records whose predecessor was never here, as far as git knows.
  let gaps: [Diagnostic]

  init(_ folder: WorkspaceFolder, in context: Context) throws(CommandFault) {
    let files = try folder.files(below: SegmentName.folder).filter { $0.path.hasSuffix(".jsonl") }
    let report = LedgerVerifier.verify(files, by: Threads())
    var findings = report.findings
    var gaps: [Diagnostic] = []
    for gap in report.gaps {
      let wasHere = Self.wasHere(gap.missing, folder, context)
      let finding = Diagnostic(
        wasHere ? .error : .note, rule: "gap", at: gap.place,
        wasHere
          ? "the record before this one was removed: git shows that it was here"
          : "the record before this one is not here",
        hint: wasHere
          ? "git log --all -S\(gap.missing.hexadecimal.prefix(16)) -- \(SegmentName.folder) shows where it was"
          : "a clone of some years or a part of the history has such gaps")
      if wasHere { findings.append(finding) } else { gaps.append(finding) }
    }
    verified = report.verified
    streams = report.streams
    self.findings = findings.sorted()
    self.gaps = gaps
  }

  /// Whether a record with this sum ever stood in the ledger, as far as git's history says.
  private static func wasHere(_ sum: RecordSum, _ folder: WorkspaceFolder, _ context: Context) -> Bool {
    guard let objects = GitObjects(folder, in: context) else { return false }
    let output = objects.run([
      "log", "--all", "--no-ext-diff", "--no-textconv", "--max-count=1", "--format=%H",
      "-S\"sum\":\"\(sum.hexadecimal)\"", "--", objects.prefix + SegmentName.folder,
    ])
    return output.map { !$0.isEmpty } ?? false
  }
}
