import CommitmentLedger
import CommitmentModel
import Formats

/// Says whether anything recorded was altered or removed.
struct VerifyCommand: Command {
  private static let since = Argument<String?>.optional(
    "--since", value: "revision", help: "Looks only at the commits that are not part of this revision of git."
  )

  static let syntax = CommandSyntax(
    name: "verify", summary: "Say whether anything recorded was altered or removed", group: .care,
    arguments: [since.syntax],
    discussion: """
      Recomputes the sum of every record and follows the link of each to the one before it. A record whose \
      predecessor is not here is a gap: an error where git shows that the predecessor was here once, else a note, \
      since a clone of some years has gaps too. Where git is there, its history is looked through for recorded lines \
      that a commit changed or took away; a line that was moved as it is, or blacked out with 'redact', is no \
      finding. Ends with 1 if there are findings.
      """,
    examples: [
      CommandExample(line: "a4p verify --since origin/main", meaning: "what the commits of a branch did")
    ])

  private let since: String?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    since = try parsed[Self.since]
    try CommonOptions.expectFormats([.table, .json], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    let audit = try audit(folder, session.context)
    let health = try LedgerHealth(folder, in: session.context)
    let count = health.findings.count + (audit?.findings.count ?? 0)
    let code: ExitCode = count == 0 ? .done : .no
    if session.format == .json {
      let value = JSONValue.object([
        JSONMember("verified", .integer(health.verified)), JSONMember("streams", .integer(health.streams)),
        JSONMember("findings", .array(health.findings.map(\.value))),
        JSONMember("gaps", .array(health.gaps.map(\.value))), JSONMember("git", audit?.value ?? .null),
      ])
      return Answer(value.text() + "\n", code: code)
    }
    let shown =
      health.findings + (audit?.findings ?? []) + health.gaps + (audit?.redactions ?? [])
    let text = shown.map { $0.text(session.style) + "\n" }.joined()
    let sum =
      "\(health.verified.of("record", "records")) in \(health.streams.of("stream", "streams")) verified"
    let end = count == 0 ? "nothing was altered or removed." : "\(count.of("finding", "findings"))."
    return Answer(text + "\(sum); \(end)\n", notes: audit.map(remarks) ?? [], code: code)
  }

  /// What git's history says; nil where the workspace lies in no repository.
  private func audit(_ folder: WorkspaceFolder, _ context: Context) throws(CommandFault) -> HistoryAudit? {
    guard var auditor = HistoryAuditor(folder, in: context) else {
      guard since == nil else {
        throw CommandFault(
          .missing, "--since needs git's history, and '\(folder.path)' lies in no work tree of git",
          hint: "leave --since out to look at the files alone")
      }
      return nil
    }
    var revision: String?
    if let since {
      revision = auditor.commit(since)
      guard revision != nil else {
        throw CommandFault(
          .missing, "git knows no revision '\(since)' here",
          hint: "a branch such as origin/main, a tag, or the first digits of a commit would do")
      }
    }
    auditor.lookAtCommits(since: revision)
    auditor.lookAtWorkTree()
    return auditor.audit
  }

  private func remarks(_ audit: HistoryAudit) -> [String] {
    let range = since.map { " since \($0)" } ?? ""
    var remarks = ["note: looked through \(audit.commits.of("commit", "commits"))\(range)"]
    if audit.isShallow {
      remarks.append(
        "note: this clone holds only a part of git's history; what came before could not be seen")
    }
    return remarks
  }
}
