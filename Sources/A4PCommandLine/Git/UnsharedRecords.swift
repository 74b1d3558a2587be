import CommitmentLedger

/// How many records are in the work tree but not in git's last commit, or not where they are shared.
///
/// Segments only grow, so what lies beyond the size that git has is what it does not have yet; two calls of plumbing
/// tell, and nothing of the repository runs.
struct UnsharedRecords: Hashable, Sendable {
  var uncommitted: Int
  /// Nil where the branch follows none.
  var unshared: Int?

  /// Counts, or answers nil where there is no git.
  static func count(in open: OpenWorkspace, _ context: Context) -> UnsharedRecords? {
    guard let git = GitFolder.find(from: open.folder.path, in: context.store) else { return nil }
    let prefix = open.folder.path == git.top ? "" : open.folder.path.dropFirst(git.top.count + 1) + "/"
    func missing(from revision: String) -> Int? {
      guard context.git(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], git.top, "") != nil
      else { return nil }
      let names = open.workspace.segments.map { "\(revision):\(prefix)\($0.path)" }
      let input = names.map { $0 + "\n" }.joined()
      guard
        let output = context.git(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], git.top, input)
      else {
        return nil
      }
      let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
      guard lines.count == names.count else { return nil }
      var count = 0
      for (segment, line) in zip(open.workspace.segments, lines) {
        let words = line.split(separator: " ")
        let size = words.first == "blob" && words.count == 2 ? Int(words[1]) ?? 0 : 0
        guard segment.bytes.count > size else { continue }
        count += segment.bytes[size...].count { $0 == 0x0A }
      }
      return count
    }
    guard let uncommitted = missing(from: "HEAD") ?? missingWithoutCommits(open) else { return nil }
    return UnsharedRecords(uncommitted: uncommitted, unshared: missing(from: "@{upstream}"))
  }

  /// Before the first commit everything is uncommitted.
  private static func missingWithoutCommits(_ open: OpenWorkspace) -> Int? {
    open.workspace.segments.reduce(0) { $0 + $1.bytes.count { $0 == 0x0A } }
  }
}
