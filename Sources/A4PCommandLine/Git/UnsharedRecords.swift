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
    guard let objects = GitObjects(open.folder, in: context) else { return nil }
    func missing(from revision: String) -> Int? {
      guard let commit = objects.commit(revision) else { return nil }
      let names = open.workspace.segments.map { "\(commit):\(objects.prefix)\($0.path)" }
      let input = names.map { $0 + "\n" }.joined()
      guard
        let output = objects.run(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], input: input)
      else { return nil }
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
    return UnsharedRecords(
      uncommitted: missing(from: "HEAD") ?? missingWithoutCommits(open),
      unshared: missing(from: "@{upstream}"))
  }

  /// Before the first commit everything is uncommitted.
  private static func missingWithoutCommits(_ open: OpenWorkspace) -> Int {
    open.workspace.segments.reduce(0) { $0 + $1.bytes.count { $0 == 0x0A } }
  }
}
