import CommitmentLedger
import CommitmentModel

/// What stands in the way of signing a quarter: all of it, each with the way out.
struct SignOffConditions: Sendable {
  /// One thing that stands in the way.
  struct Obstacle: Hashable, Sendable {
    var message: String
    var remedy: String
    /// What to type, where one command helps.
    var command: String?
  }

  let quarter: Quarter
  private(set) var obstacles: [Obstacle] = []
  /// Error findings of the workspace, the ledger and the seals.
  private(set) var findings: [Diagnostic] = []

  /// Looks at everything; `people` are left out where nobody has said yet who signs.
  init(
    _ quarter: Quarter, people: Seal.People?, isReplacing: Bool, in open: OpenWorkspace, _ session: Session
  ) throws(CommandFault) {
    self.quarter = quarter
    lookAtTime(session.clock)
    if let people { lookAtPeople(people) }
    lookAtSeals(open.seals, isReplacing: isReplacing)
    if open.absentSegments > 0 {
      add(
        "\(open.absentSegments.of("segment is", "segments are")) not in this work tree",
        "'git sparse-checkout disable' brings everything back")
    }
    try lookAtFindings(open, session)
    try lookAtGit(open, session)
  }

  /// Refuses with everything that stands in the way.
  func refuse() throws(CommandFault) {
    guard !obstacles.isEmpty else { return }
    let place = Diagnostic.Place(file: "a4p")
    let said = obstacles.map { Diagnostic(.error, rule: "sign-off", at: place, $0.message, hint: $0.remedy) }
    throw CommandFault(
      .no, "\(quarter) was not signed: \(obstacles.count.of("thing stands", "things stand")) in the way",
      hint: "nothing was written; 'a4p todo --quarter \(quarter)' lists what to do",
      findings: Array(findings.prefix(20)) + said)
  }

  private mutating func add(_ message: String, _ remedy: String, command: String? = nil) {
    obstacles.append(Obstacle(message: message, remedy: remedy, command: command))
  }

  private mutating func lookAtTime(_ clock: Clock) {
    guard quarter.last >= clock.today else { return }
    let last = Quarter.lastComplete(on: clock.today)
    add(
      "\(quarter) is not over: it ends on \(quarter.last)",
      "sign it from \(quarter.next.first) on; the last complete quarter is \(last)")
  }

  private mutating func lookAtPeople(_ people: Seal.People) {
    let options = [
      ("--prepared-by", people.prepared), ("--reviewed-by", people.reviewed ?? ""),
      ("--approved-by", people.approved),
    ].filter { !PersonName.isBlank($0.1) }
    for (index, one) in options.enumerated() {
      for other in options[(index + 1)...] where PersonName.isSame(one.1, other.1) {
        add("\(one.0) and \(other.0) name the same person: '\(one.1)'", "name somebody else with \(other.0)")
      }
    }
  }

  private mutating func lookAtSeals(_ seals: SealBook, isReplacing: Bool) {
    if let standing = seals.standing(quarter)?.seal {
      guard !isReplacing else { return }
      add(
        "\(quarter) was signed on \(standing.signed.date), approved by \(standing.people.approved)",
        "add --replace and --reason TEXT to sign it again; the first seal stays")
    } else if isReplacing {
      add("\(quarter) was not signed, so there is nothing to replace", "leave --replace and --reason out")
    } else if let latest = seals.signedQuarters.max(), latest > quarter {
      add(
        "\(quarter) lies before \(latest), which is signed",
        "it stays not signed off; the next quarter that can be signed is \(latest.next)")
    }
  }

  private mutating func lookAtFindings(_ open: OpenWorkspace, _ session: Session) throws(CommandFault) {
    let paths = try open.folder.paths(below: SegmentName.folder)
    let health = try LedgerHealth(open.folder, in: session.context)
    let checked = open.workspace.check(ledger: paths)
    var found = checked + open.seals.diagnostics + health.findings
    found += health.gaps.map { Diagnostic(.error, rule: $0.rule, at: $0.place, $0.message, hint: $0.hint) }
    // A sign-off that was interrupted leaves pages that say they were signed; signing again is what mends it.
    found.removeAll { $0.rule == "seal-removed" && $0.place.file.hasPrefix("Reports/\(quarter)/") }
    findings = Set(found.filter { $0.severity == .error }).sorted()
    guard !findings.isEmpty else { return }
    add(
      "\(findings.count.of("error was", "errors were")) found in the workspace",
      "mend what is named above; 'a4p check' and 'a4p verify' say more",
      command: checked.contains { $0.severity == .error } ? "a4p check" : "a4p verify")
  }

  private mutating func lookAtGit(_ open: OpenWorkspace, _ session: Session) throws(CommandFault) {
    lookAtHistory(open, session)
    let changed = try UncommittedFiles.paths(
      in: open.folder, below: Workspace.commitmentsFolder, except: SealName.folder, session.context)
    guard let changed else {
      return add(
        "git does not say what is committed here", "'git status' shows what is wrong with the repository")
    }
    guard !changed.isEmpty else { return }
    guard changed.contains(where: { SegmentName(path: $0) == nil }) else {
      return add(
        "what was recorded is not committed yet, in \(changed.count.of("file", "files")) of the ledger",
        "'a4p sync' commits and shares what was recorded", command: "a4p sync")
    }
    let shown = changed.prefix(3).joined(separator: ", ") + (changed.count > 3 ? ", ..." : "")
    add(
      "\(changed.count.of("file has", "files have")) changes that are not committed: \(shown)",
      "commit them: git add Commitments, then git commit", command: "git add Commitments && git commit")
  }

  /// A seal that git holds and that is not here was removed; signing anew would hide it.
  private mutating func lookAtHistory(_ open: OpenWorkspace, _ session: Session) {
    guard open.seals.standing(quarter) == nil, let objects = GitObjects(open.folder, in: session.context)
    else {
      return
    }
    let path = SealName(quarter: quarter).path
    let words = [
      "log", "--all", "--no-ext-diff", "--no-textconv", "--max-count=1", "--format=%H", "--",
      objects.prefix + path,
    ]
    guard let output = objects.run(words), !output.isEmpty else { return }
    add(
      "git holds a seal of \(quarter) that is not here",
      "restore it: git log --all -- \(path) shows where it was")
  }
}
