import CommitmentLedger
import CommitmentModel

extension SyncSteps {
  /// Ends a merge that could not unite some files: pages are written anew, anything else undoes the merge.
  mutating func settle() throws(CommandFault) {
    let conflicts = try repository.conflicts()
    let reports = repository.prefix + "Reports/"
    let others = conflicts.keys.filter { !$0.hasPrefix(reports) }.sorted()
    guard others.isEmpty, !conflicts.isEmpty else {
      try repository.require(["merge", "--abort"])
      throw CommandFault(
        .no, "others changed the same lines of \(others.joined(separator: ", ")); the merge was undone",
        hint:
          "everything is as it was before the merge; somebody who knows git must unite them with 'git merge'")
    }
    do throws(CommandFault) {
      for (path, stages) in conflicts.sorted(by: { $0.key < $1.key }) {
        if stages.contains(2) || stages.contains(3) {
          try repository.require(["checkout", stages.contains(2) ? "--ours" : "--theirs", "--", path])
          try repository.require(["add", "--", path])
        } else {
          try repository.require(["rm", "--quiet", "--cached", "--", path])
        }
      }
      let quarters = try writePages()
      try repository.require(["add", "--all", "--", repository.prefix + "Reports"])
      try repository.require(["commit", "--quiet", "--no-edit"])
      report.rewritten = quarters
      say(
        "Both sides had written pages; those of \(quarters.map(\.description).joined(separator: ", ")) were written anew."
      )
    } catch {
      _ = try repository.run(["merge", "--abort"])
      throw error
    }
  }

  /// Writes the pages of the quarters that are there, in the languages in which they are there.
  private func writePages() throws(CommandFault) -> [Quarter] {
    let store = folder.store
    let path = folder.absolute("Reports")
    let quarters = try ReportsFolder(path: path, top: folder.path, store: store).quarters()
    for quarter in quarters {
      let inside = try reporting { () throws(FileFault) in try store.list("\(path)/\(quarter)") }
      let languages = inside.filter { $0.kind == .folder && Language(rawValue: $0.name) != nil }.map(\.name)
      let words =
        ["scorecard", "--quarter", "\(quarter)", "--workspace", folder.path]
        + languages.flatMap { ["--language", $0] }
        + (session.options.framework.map { ["--framework", $0.text] } ?? [])
      let answer = Tool.run(words, in: session.context)
      guard answer.code == .done else {
        throw CommandFault(
          answer.code, "the pages of \(quarter) cannot be written anew; the merge was undone",
          hint: "'a4p scorecard --quarter \(quarter)' says why",
          answer: answer.notes.map { $0 + "\n" }.joined())
      }
    }
    return quarters
  }

  /// Checks all frameworks, the sums, and that nothing recorded was taken away; findings end the run.
  ///
  /// The files are looked at, and compared with the last commit, where `workTreeToo` says so; the commits that follow
  /// `theirs` before they are sent.
  func check(workTreeToo: Bool = false, since theirs: String? = nil) throws(CommandFault) {
    var findings: [Diagnostic] = []
    if workTreeToo {
      let paths = try folder.paths(below: SegmentName.folder)
      let isPartial = !folder.absentSegments(in: session.context).isEmpty
      for framework in try folder.frameworks() {
        let (workspace, diagnostics) = try folder.read(framework)
        findings += workspace?.check(ledger: paths, isPartial: isPartial) ?? diagnostics
      }
      findings += try LedgerHealth(folder, in: session.context).findings
    }
    if var auditor = HistoryAuditor(folder, in: session.context) {
      if workTreeToo { auditor.lookAtWorkTree() }
      if let theirs { auditor.lookAtCommits(since: theirs) }
      findings += auditor.audit.findings
    }
    let errors = Set(findings.filter { $0.severity == .error }).sorted()
    guard errors.isEmpty else {
      throw CommandFault(
        .no, "\(errors.count.of("error was", "errors were")) found, so nothing was sent",
        hint: "mend what is named above, then sync; 'a4p check' and 'a4p verify' say more", findings: errors)
    }
  }

  /// Sends the branch; false where others were faster.
  func push(
    to upstream: (remote: String, branch: String, local: String)
  ) throws(CommandFault) -> Bool {
    let target = "refs/heads/\(repository.git.branch):\(upstream.branch)"
    let outcome = try repository.run(["push", "--porcelain", upstream.remote, target])
    guard outcome.code != 0 else { return true }
    let refusal = outcome.text.split(separator: "\n").first { $0.hasPrefix("!") }
    guard let refusal else {
      throw CommandFault(
        .inputOutput, "cannot send to '\(upstream.remote)': \(outcome.reason)",
        hint: "what was recorded is committed here; run 'a4p sync' again when it can be reached")
    }
    let wasFaster = ["[rejected]", "cannot lock ref", "failed to update ref", "incorrect old value"]
    if wasFaster.contains(where: { refusal.contains($0) }) || outcome.errors.contains("cannot lock ref") {
      return false
    }
    throw CommandFault(
      .no,
      "'\(upstream.remote)' refuses the branch: \(refusal.split(separator: "\t").last ?? "no reason given")",
      hint: "ask whoever looks after it; what was recorded is committed here")
  }
}
