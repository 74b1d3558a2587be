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
      since a clone of some years has gaps too. Ends with 1 if there are findings.
      """)

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    try CommonOptions.expectFormats([.table, .json], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    let files = try folder.files(below: SegmentName.folder).filter { $0.path.hasSuffix(".jsonl") }
    let report = LedgerVerifier.verify(files, by: Threads())
    var findings = report.findings
    var notes: [Diagnostic] = []
    for gap in report.gaps {
      let wasHere = Self.wasHere(gap.missing, folder, session.context)
      let finding = Diagnostic(
        wasHere ? .error : .note, rule: "gap", at: gap.place,
        wasHere
          ? "the record before this one was removed: git shows that it was here"
          : "the record before this one is not here",
        hint: wasHere
          ? "git log --all -S\(gap.missing.hexadecimal.prefix(16)) -- \(SegmentName.folder) shows where it was"
          : "a clone of some years or a part of the history has such gaps")
      if wasHere { findings.append(finding) } else { notes.append(finding) }
    }
    findings.sort()
    let code: ExitCode = findings.isEmpty ? .done : .no
    if session.format == .json {
      let value = JSONValue.object([
        JSONMember("verified", .integer(report.verified)), JSONMember("streams", .integer(report.streams)),
        JSONMember("findings", .array(findings.map(\.value))), JSONMember("gaps", .array(notes.map(\.value))),
      ])
      return Answer(value.text() + "\n", code: code)
    }
    let text = (findings + notes).map { $0.text(session.style) + "\n" }.joined()
    let sum =
      "\(report.verified.of("record", "records")) in \(report.streams.of("stream", "streams")) verified"
    let end =
      findings.isEmpty ? "nothing was altered or removed." : "\(findings.count.of("finding", "findings"))."
    return Answer(text + "\(sum); \(end)\n", code: code)
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
