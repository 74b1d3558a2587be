import CommitmentLedger
import CommitmentModel
import Formats

/// Says whether anything recorded was altered or removed.
struct VerifyCommand: Command {
  static let syntax = CommandSyntax(
    name: "verify", summary: "Say whether anything recorded was altered or removed", group: .care,
    arguments: [],
    discussion: """
      Recomputes the sum of every record and follows the link of each to the one before it. A record whose \
      predecessor is not here is a gap: an error where git shows that the predecessor was here once, else a note, \
      since a clone of some years has gaps too. What a signed quarter rests on is held against its seal: a record \
      that is missing there is an error. Redacted records are listed. Ends with 1 if there are findings.
      """)

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    let files = try folder.files(below: SegmentName.folder).filter { $0.path.hasSuffix(".jsonl") }
    let report = LedgerVerifier.verify(files)
    let signOffs = try folder.files(below: SealName.folder)
    let audit = SealAudit(
      signOffs, report: report, files: signOffs.isEmpty ? [] : try Self.sealedFiles(in: folder))
    var findings = report.findings + audit.findings
    var notes = audit.checks.flatMap(Self.notes)
    var gaps: [Diagnostic] = []
    let sealed = audit.missing
    // What a seal reaches is an error already, and needs no look at git.
    for gap in report.gaps where !sealed.contains(gap.missing) {
      let wasHere = Self.wasHere(gap.missing, folder, session.context)
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
    for redacted in report.redacted {
      notes.append(
        Diagnostic(
          .note, rule: "redacted", at: redacted.place,
          "the \(redacted.record.kind.rawValue) '\(redacted.record.id)' was redacted: \(redacted.record.reason)"
        ))
    }
    findings.sort()
    let code: ExitCode = findings.isEmpty ? .done : .no
    if session.format == .json {
      let value = VerifyValue.value(report, findings: findings, gaps: gaps, audit: audit)
      return Answer(value.text() + "\n", code: code)
    }
    let text = (findings + (gaps + notes).sorted()).map { $0.text(session.style) + "\n" }.joined()
    let sum =
      "\(report.verified.of("record", "records")) in \(report.streams.of("stream", "streams")) verified"
    let sound = audit.checks.count(where: \.isSound)
    let seals =
      audit.checks.isEmpty ? "" : "; \(sound) of \(audit.checks.count.of("seal", "seals")) found as signed"
    let end =
      findings.isEmpty ? "nothing was altered or removed." : "\(findings.count.of("finding", "findings"))."
    return Answer(text + "\(sum)\(seals); \(end)\n", code: code)
  }

  /// The files of every catalogue and of the registers, which seals name.
  private static func sealedFiles(in folder: WorkspaceFolder) throws(CommandFault) -> [SourceFile] {
    try folder.files(below: Workspace.frameworksFolder) + folder.files(below: Workspace.registersFolder)
  }

  /// What has moved on since a quarter was signed, which is no fault.
  private static func notes(_ check: SealCheck) -> [Diagnostic] {
    let place = Diagnostic.Place(file: check.seal.name.path)
    var notes: [Diagnostic] = []
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
    guard let git = GitFolder.find(from: folder.path, in: context.store) else { return false }
    let prefix = folder.path == git.top ? "" : folder.path.dropFirst(git.top.count + 1) + "/"
    let output = context.git(
      [
        "log", "--all", "--no-ext-diff", "--no-textconv", "--max-count=1", "--format=%H",
        "-S\"sum\":\"\(sum.hexadecimal)\"", "--", prefix + SegmentName.folder,
      ], git.top, "")
    return output.map { !$0.isEmpty } ?? false
  }
}
