import CommitmentLedger
import CommitmentModel

/// The steps of `sync`, each said in a plain line.
struct SyncSteps {
  let session: Session
  let folder: WorkspaceFolder
  let repository: SyncRepository
  private(set) var lines: [String] = []
  var report = SyncReport()

  /// How often a push is tried again when others were faster.
  private static let retries = 3

  init(session: Session, folder: WorkspaceFolder, repository: SyncRepository) {
    self.session = session
    self.folder = folder
    self.repository = repository
  }

  /// What was said so far.
  var text: String { lines.map { TerminalText.shown($0) + "\n" }.joined() }

  mutating func say(_ line: String) { lines.append(line) }

  /// Refuses where sharing is not possible, before anything is done.
  func refuse() throws(CommandFault) {
    if let other = repository.underWay {
      throw CommandFault(
        .data, "a \(other) is under way in this repository",
        hint: "end it with 'git \(other) --continue', or undo it with 'git \(other) --abort'; then sync")
    }
    guard repository.git.branch != "detached" else {
      throw CommandFault(.data, "no branch is checked out", hint: "'git switch main' goes to the branch main")
    }
    for name in ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"]
    where try repository.run(["-c", "user.useConfigOnly=true", "var", name]).code != 0 {
      throw CommandFault(
        .data, "git does not know who you are, so nothing can be committed",
        hint: "say it once: git config --global user.name 'NAME' and git config --global user.email 'ADDRESS'"
      )
    }
  }

  mutating func rehearse() throws(CommandFault) {
    report.isRehearsal = true
    let (recorded, others) = try repository.changes()
    try check(workTreeToo: true)
    let open = try? session.workspace()
    let pending = open.flatMap { UnsharedRecords.count(in: $0, session.context) }
    report.committed = pending?.uncommitted ?? OfficeCounts()
    report.committedFiles = recorded.count
    say(
      recorded.isEmpty
        ? "Would commit nothing: everything recorded is committed."
        : "Would commit \(report.committed.words) in \(recorded.count.of("file", "files"))."
    )
    leaveAlone(others)
    defer { report.isComplete = true }
    guard let upstream = try repository.upstream() else { return sayNoUpstream() }
    report.remote = upstream.remote
    say("Would fetch from \(upstream.remote), merge what others recorded, check, and push.")
    if let count = pending?.unshared {
      report.sent = count
      say("Would send \(count.words), as far as is known here.")
    }
  }

  mutating func run() throws(CommandFault) {
    try takeSteps()
    report.isComplete = true
  }

  private mutating func takeSteps() throws(CommandFault) {
    try commit()
    guard repository.objects.commit("HEAD") != nil else {
      return say("There is nothing to share yet: nothing was ever committed here.")
    }
    guard let upstream = try repository.upstream() else { return sayNoUpstream() }
    report.remote = upstream.remote
    let start = repository.objects.commit("HEAD")
    for attempt in 0...Self.retries {
      if attempt > 0 { say("Others were faster; trying again.") }
      try fetch(upstream.remote)
      let theirs = repository.objects.commit(upstream.local)
      if let theirs { try merge(theirs, start: start) }
      guard let head = repository.objects.commit("HEAD") else { break }
      if head == theirs { return say("Sent nothing: the others have everything.") }
      try check(since: theirs)
      if try push(to: upstream) {
        report.sent = try repository.records(from: theirs, to: head)
        let sent = report.sent.total == 0 ? "what was committed, without new records," : report.sent.words
        return say("Sent \(sent) to \(upstream.remote).")
      }
    }
    throw CommandFault(
      .locked, "others were faster \((Self.retries + 1).of("time", "times")); nothing was sent",
      hint: "what was recorded is committed here; run 'a4p sync' again")
  }

  private mutating func commit() throws(CommandFault) {
    let lock = StreamStore(for: folder, in: session.context).lock
    let store = session.context.store
    try store.locked(lock, holder: "sync, since \(session.clock.now)") { () throws(CommandFault) in
      try check(workTreeToo: true)
      let (recorded, others) = try repository.changes()
      if recorded.isEmpty {
        say("Committed nothing: everything recorded is committed.")
      } else {
        let paths = recorded.map { $0 + "\0" }.joined()
        let list = ["--pathspec-from-file=-", "--pathspec-file-nul"]
        try repository.require(["add"] + list, input: paths)
        let records = try repository.preparedRecords()
        let subject = records.total == 0 ? "Update the reports" : "Record \(records.words)"
        try repository.require(["commit", "--quiet", "--only", "-m", subject] + list, input: paths)
        report.committed = records
        report.committedFiles = recorded.count
        let files = recorded.count.of("file", "files")
        say(
          records.total == 0
            ? "Committed \(files), without new records." : "Committed \(records.words) in \(files).")
      }
      leaveAlone(others)
    }
  }

  private mutating func leaveAlone(_ others: [String]) {
    report.leftAlone = others
    guard !others.isEmpty else { return }
    let shown = others.prefix(10).joined(separator: ", ") + (others.count > 10 ? ", ..." : "")
    say("Left alone, for you to commit: \(shown)")
  }

  private mutating func sayNoUpstream() {
    say(
      "This branch follows no other, so nothing was fetched or sent; "
        + "'git push -u origin \(repository.git.branch)' sets where it goes.")
  }

  private mutating func fetch(_ remote: String) throws(CommandFault) {
    let outcome = try repository.run(["fetch", "--quiet", remote])
    guard outcome.code == 0 else {
      throw CommandFault(
        .inputOutput, "cannot fetch from '\(remote)': \(outcome.reason)",
        hint: "what was recorded is committed here; run 'a4p sync' again when it can be reached")
    }
  }

  /// Merges, and says what came in.
  private mutating func merge(_ theirs: String, start: String?) throws(CommandFault) {
    guard try repository.run(["merge-base", "--is-ancestor", theirs, "HEAD"]).code != 0 else {
      return say("Nothing new came in.")
    }
    let before = repository.objects.commit("HEAD")
    let lock = StreamStore(for: folder, in: session.context).lock
    let store = session.context.store
    try store.locked(lock, holder: "sync, since \(session.clock.now)") { () throws(CommandFault) in
      let words = ["merge", "--quiet", "--ff", "--no-edit", "--no-squash", "--commit", theirs]
      let outcome = try repository.run(words)
      if outcome.code != 0 {
        guard repository.underWay != nil else {
          throw CommandFault(
            .no, "cannot merge what others recorded: \(outcome.reason)",
            hint: "nothing was merged or sent; commit or put aside your own changes to those files, then sync"
          )
        }
        try settle()
      }
    }
    guard let head = repository.objects.commit("HEAD") else { return }
    let records = try repository.records(from: before, to: head)
    report.received.add(records)
    say("Came in: \(records.words).")
    try check(workTreeToo: true)
  }
}
