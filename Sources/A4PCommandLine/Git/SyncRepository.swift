import CommitmentLedger
import CommitmentModel

/// The repository that `sync` works on, with the user's own git.
struct SyncRepository: Sendable {
  let objects: GitObjects

  var git: GitFolder { objects.git }
  var prefix: String { objects.prefix }

  /// Runs git; what it answers is for the caller to judge.
  func run(_ words: [String], input: String = "") throws(CommandFault) -> GitOutcome {
    guard let outcome = objects.context.trustedGit(words, git.top, input) else {
      throw CommandFault(
        .missing, "git is not installed", hint: "install git, or share the folder another way")
    }
    return outcome
  }

  /// What git prints; that it does not answer is a fault.
  @discardableResult
  func require(_ words: [String], input: String = "") throws(CommandFault) -> GitOutcome {
    let outcome = try run(words, input: input)
    guard outcome.code == 0 else {
      throw CommandFault(.inputOutput, "git \(words.first ?? "") did not work: \(outcome.reason)")
    }
    return outcome
  }

  /// What is under way and must be ended first.
  var underWay: String? {
    let store = objects.context.store
    let signs = [
      ("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"),
      ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
    ]
    return signs.first { store.kind(of: "\(git.path)/\($0.0)") != nil }?.1
  }

  /// The changed files that `sync` commits, and those that it leaves alone, from the top of the repository.
  func changes() throws(CommandFault) -> (recorded: [String], others: [String]) {
    let words = ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"]
    let paths = try require(words).text.split(separator: "\0").map { String($0.dropFirst(3)) }
    var (recorded, others): ([String], [String]) = ([], [])
    for path in paths {
      let inner = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : ""
      let isRecorded =
        SegmentName(path: inner) != nil || inner == SegmentName.folder + "/README.md"
        || inner.hasPrefix("Commitments/SignOffs/") || inner.hasPrefix("Reports/")
      if isRecorded { recorded.append(path) } else { others.append(path) }
    }
    return (recorded, others)
  }

  /// Where the branch goes: the remote, its branch, and what is known of it here; nil where it follows none.
  func upstream() throws(CommandFault) -> (remote: String, branch: String, local: String)? {
    let format = "%(upstream:remotename)%0a%(upstream:remoteref)%0a%(upstream)"
    let output = try require(["for-each-ref", "--format=\(format)", "refs/heads/\(git.branch)"])
    let lines = output.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 3, !lines[0].isEmpty, !lines[1].isEmpty, !lines[2].isEmpty else { return nil }
    return (lines[0], lines[1], lines[2])
  }

  /// The records that one commit has and another has not; all of them where there is no other.
  func records(from old: String?, to new: String) throws(CommandFault) -> OfficeCounts {
    var base = old
    if base == nil { base = try require(["hash-object", "-t", "tree", "--stdin"]).text.trimmed }
    let words = ["diff-tree", "-r", "--numstat", "--no-renames", "-z", base ?? "", new, "--", ledger]
    return OfficeCounts(numstat: try require(words).output)
  }

  /// The records that are ready to be committed.
  func preparedRecords() throws(CommandFault) -> OfficeCounts {
    let words = ["diff", "--cached", "--numstat", "--no-renames", "--no-ext-diff", "-z", "--", ledger]
    return OfficeCounts(numstat: try require(words).output)
  }

  private var ledger: String { prefix + SegmentName.folder }

  /// The files that a merge could not unite, and which sides have them.
  func conflicts() throws(CommandFault) -> [String: Set<Int>] {
    var found: [String: Set<Int>] = [:]
    for entry in try require(["ls-files", "-u", "-z"]).text.split(separator: "\0") {
      let parts = entry.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let stage = parts[0].split(separator: " ").last.flatMap({ Int($0) }) else {
        continue
      }
      found[String(parts[1]), default: []].insert(stage)
    }
    return found
  }
}
