import CommitmentLedger
import CommitmentModel
import Formats

/// Says whether anything recorded was altered or removed.
struct VerifyCommand: Command {
  private static let since = Argument<String?>.optional(
    "--since", value: "revision", help: "Looks only at the commits that are not part of this revision of git."
  )

  static let word = "verify"
  static let syntax = CommandSyntax(
    name: word, summary: "Say whether anything recorded was altered or removed", group: .care,
    arguments: [since.syntax],
    discussion: """
      Recomputes the sum of every record and follows the link of each to the one before it. A record whose \
      predecessor is not here is a gap: an error where git shows that the predecessor was here once, else a note, \
      since a clone of some years has gaps too. What a signed quarter rests on is held against its seal: a record \
      that is missing there is an error. Redacted records are listed. Where git is there, its history is looked \
      through for recorded lines that a commit changed or took away; a line that was moved as it is, or blacked out \
      with 'redact', is no finding. Ends with 1 if there are findings.
      """,
    examples: [
      CommandExample(line: "a4p verify --since origin/main", meaning: "what the commits of a branch did")
    ])

  private let since: String?

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    since = try parsed[Self.since]
    try CommonOptions.expectFormats([.table, .json, .csv], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    let audit = try audit(folder, session.context)
    let health = try LedgerHealth(folder, in: session.context)
    let count = health.findings.count + (audit?.findings.count ?? 0)
    let code: ExitCode = count == 0 ? .done : .no
    if session.format == .json {
      return Answer(VerifyValue.value(health, audit).text() + "\n", code: code)
    }
    let remarks = (health.gaps + health.notes + (audit?.redactions ?? [])).sorted()
    let all = health.findings + (audit?.findings ?? []) + remarks
    if session.format == .csv { return Answer(Diagnostic.table(all), code: code) }
    let text = all.map { $0.text(session.style, width: session.context.width) + "\n" }.joined()
    return Answer(
      text + session.wrapped(Self.sum(health, findings: count)), notes: audit.map(self.remarks) ?? [],
      code: code)
  }

  private static func sum(_ health: LedgerHealth, findings: Int) -> String {
    let report = health.report
    let records = report.verified.of("record", "records")
    let checks = health.seals.checks
    let sound = checks.count(where: \.isSound)
    let seals = checks.isEmpty ? "" : "; \(sound) of \(checks.count.of("seal", "seals")) found as signed"
    let end = findings == 0 ? "nothing was altered or removed." : "\(findings.of("finding", "findings"))."
    return "\(records) in \(report.streams.of("stream", "streams")) verified\(seals); \(end)"
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
