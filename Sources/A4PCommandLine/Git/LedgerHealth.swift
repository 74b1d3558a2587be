import CommitmentLedger
import CommitmentModel

/// What the sums of the ledger's lines, the links between them and the seals say.
struct LedgerHealth: Sendable {
  let report: LedgerVerifier.Report
  let seals: SealAudit
  let findings: [Diagnostic]
  /// Records whose predecessor was never here, as far as git knows.
  let gaps: [Diagnostic]
  /// What is no fault: records that were redacted, and what has moved on since a quarter was signed.
  let notes: [Diagnostic]

  init(_ folder: WorkspaceFolder, in context: Context) throws(CommandFault) {
    // What a clone of some years leaves out is verified where git has it.
    let absent = folder.absentSegments(in: context).read()
    let absentSeals = AbsentFiles(below: SealName.folder, of: folder, in: context).read()
    if absent.files.isEmpty {
      let segments = try folder.segments()
      report = try reporting { () throws(FileFault) in try LedgerVerifier.verify(segments, by: Threads()) }
    } else {
      let files = try folder.files(below: SegmentName.folder) + absent.files
      report = LedgerVerifier.verify(
        files.filter { $0.path.hasSuffix(".jsonl") }.sorted { $0.path < $1.path }, by: Threads())
    }
    let signOffs = try folder.files(below: SealName.folder) + absentSeals.files
    let unseen = absent.unseen.compactMap { SegmentName(path: $0) }
    seals = SealAudit(
      signOffs, report: report, files: signOffs.isEmpty ? [] : try Self.sealedFiles(in: folder),
      unseen: unseen)
    var findings = report.findings + seals.findings
    var gaps: [Diagnostic] = []
    let sealed = seals.missing
    for gap in report.gaps {
      if unseen.holdsStream(of: gap.place) {
        gaps.append(
          Diagnostic(
            .note, rule: "gap", at: gap.place, "the record before this one is not here in this clone",
            hint: "git keeps it in a segment that this clone did not get"))
        continue
      }
      // What a seal reaches is an error already, and needs no look at git.
      if sealed.contains(gap.missing) { continue }
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
    findings += try SealedPageAudit.findings(seals, in: folder)
    self.findings = findings.sorted()
    self.gaps = gaps
    notes =
      Self.notes(read: absent.files.count, unseen: absent.unseen.count) + seals.checks.flatMap(Self.notes)
      + report.redacted.map(Self.note)
  }

  /// What to say of segments that the work tree does not hold.
  private static func notes(read: Int, unseen: Int) -> [Diagnostic] {
    let place = Diagnostic.Place(file: SegmentName.folder)
    let hint = "'git sparse-checkout disable' brings everything back"
    var notes: [Diagnostic] = []
    if read > 0 {
      notes.append(
        Diagnostic(
          .note, rule: "not-checked-out", at: place,
          "\(read.of("segment is", "segments are")) not in this work tree; read where git keeps them",
          hint: hint))
    }
    if unseen > 0 {
      notes.append(
        Diagnostic(
          .note, rule: "not-here", at: place,
          "\(unseen.of("segment is", "segments are")) not here in this clone, so nothing can be said of them",
          hint: hint))
    }
    return notes
  }

  /// The files of every catalogue and of the registers, which seals name.
  private static func sealedFiles(in folder: WorkspaceFolder) throws(CommandFault) -> [SourceFile] {
    try folder.files(below: Workspace.frameworksFolder) + folder.files(below: Workspace.registersFolder)
  }

  private static func note(_ redacted: LedgerVerifier.Redacted) -> Diagnostic {
    Diagnostic(
      .note, rule: "redacted", at: redacted.place,
      "the \(redacted.record.kind.rawValue) '\(redacted.record.id)' was redacted: \(redacted.record.reason)")
  }

  private static func notes(_ check: SealCheck) -> [Diagnostic] {
    let place = Diagnostic.Place(file: check.seal.name.path)
    var notes: [Diagnostic] = []
    if !check.unseen.isEmpty {
      notes.append(
        Diagnostic(
          .note, rule: "sealed-not-here", at: place,
          "what this seal reaches is not all here in this clone, so it could not be checked in full",
          hint: "the records that are here are as they were signed"))
    }
    if check.seal.isClockGiven {
      notes.append(
        Diagnostic(
          .note, rule: "given-clock", at: place, "the time of the sign-off was given, not read from the clock"
        ))
    }
    if let first = check.changedFiles.first {
      let others = check.changedFiles.count > 1 ? " and \(check.changedFiles.count - 1) more" : ""
      notes.append(
        Diagnostic(
          .note, rule: "changed-files", at: place, "since the sign-off this has changed: \(first)\(others)",
          hint: "the signed pages were made from what git holds of that day"))
    }
    if let first = check.late.first {
      notes.append(
        Diagnostic(
          .note, rule: "late-records", at: place,
          "\(check.late.count.of("record", "records")) dated in \(check.seal.name.quarter) came after the sign-off",
          hint: "the first is \(first.file):\(first.line ?? 0)"))
    }
    return notes
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
