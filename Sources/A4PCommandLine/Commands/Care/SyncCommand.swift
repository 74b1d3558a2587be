/// Shares what was recorded through git, for people who do not know git.
struct SyncCommand: Command {
  private static let isRehearsal = Argument<Bool>.flag(
    "--dry-run", help: "Says what would be done and does nothing.")

  static let word = "sync"
  static let syntax = CommandSyntax(
    name: word, summary: "Commit what was recorded, fetch, merge, check, push", group: .care,
    arguments: [isRehearsal.syntax],
    discussion: """
      Uses the git that is installed, with the user's own identity and credentials. Trusts this repository: git runs \
      with its settings; its hooks stay off. The workspace is checked before and after the merge, findings are never \
      pushed, and history is never rewritten. Only the ledger, the sign-offs and the reports are committed. As JSON \
      the answer is one document also where a step fails: it says what was done before.
      """,
    examples: [
      CommandExample(line: "a4p sync", meaning: "share what was recorded, and get what others recorded"),
      CommandExample(line: "a4p sync --dry-run", meaning: "only say what would be done"),
    ])

  /// Git may ask for a password.
  static let mayAsk = true

  private let isRehearsal: Bool

  init(_ parsed: ParsedArguments) throws(UsageFault) {
    isRehearsal = try parsed[Self.isRehearsal]
    try CommonOptions.expectFormats([.table, .json], parsed)
  }

  func run(in session: Session) throws(CommandFault) -> Answer {
    let folder = try session.folder()
    guard let objects = GitObjects(folder, in: session.context) else {
      throw CommandFault(
        .missing, "'\(folder.path)' lies in no work tree of git, so there is nothing to share it with",
        hint: "get a copy of the shared repository with 'git clone ADDRESS' and record there")
    }
    let repository = SyncRepository(objects: objects)
    var steps = SyncSteps(session: session, folder: folder, repository: repository)
    do throws(CommandFault) {
      try steps.refuse()
      if isRehearsal { try steps.rehearse() } else { try steps.run() }
    } catch {
      var fault = error
      fault.answer = session.format == .json ? steps.report.text : steps.text + fault.answer
      throw fault
    }
    return Answer(
      session.format == .json ? steps.report.text : steps.text,
      notes: ["note: this trusted the settings of this repository; its hooks stayed off"])
  }
}
