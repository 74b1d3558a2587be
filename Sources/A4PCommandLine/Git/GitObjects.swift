import CommitmentLedger
import CommitmentModel

/// Reads what git holds, by plumbing alone.
struct GitObjects: Sendable {
  let git: GitFolder
  /// The workspace's folder from the top of the repository, with a slash at its end; empty where it is the top.
  let prefix: String
  let context: Context

  /// Nil where the workspace lies in no repository.
  init?(_ folder: WorkspaceFolder, in context: Context) {
    guard let git = GitFolder.find(from: folder.path, in: context.store) else { return nil }
    self.git = git
    self.context = context
    prefix = folder.path == git.top ? "" : folder.path.dropFirst(git.top == "/" ? 1 : git.top.count + 1) + "/"
  }

  func run(_ words: [String], input: String = "") -> [UInt8]? { context.git(words, git.top, input) }

  /// The commit that a revision names.
  func commit(_ revision: String) -> String? {
    run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
      .map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// The contents of blobs.
  func blobs(_ names: Set<String>) -> [String: [UInt8]] {
    guard !names.isEmpty else { return [:] }
    let input = names.sorted().map { $0 + "\n" }.joined()
    guard let output = run(["cat-file", "--batch"], input: input) else { return [:] }
    var found: [String: [UInt8]] = [:]
    var start = 0
    while start < output.count, let end = output[start...].firstIndex(of: 0x0A) {
      let words = String(decoding: output[start..<end], as: UTF8.self).split(separator: " ")
      start = end + 1
      guard words.count == 3, let size = Int(words[2]), start + size <= output.count else { continue }
      found[String(words[0])] = Array(output[start..<start + size])
      start += size + 1
    }
    return found
  }

  /// The segments of the ledger at a commit: their paths from the top of the repository, and their blobs.
  func segments(at commit: String) -> [(path: String, blob: String)] {
    let folder = prefix + SegmentName.folder + "/"
    guard let output = run(["ls-tree", "-r", "-z", commit, "--", folder]) else { return [] }
    return String(decoding: output, as: UTF8.self).split(separator: "\0").compactMap { entry in
      let parts = entry.split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 3, words[1] == "blob", parts[1].hasSuffix(".jsonl") else {
        return nil
      }
      return (String(parts[1]), String(words[2]))
    }
  }

  /// The files of a folder at a commit, by their paths from the workspace's folder, and their blobs.
  func files(at commit: String, below folder: String) -> [(path: String, blob: String)]? {
    guard let output = run(["ls-tree", "-r", "-z", commit, "--", prefix + folder + "/"]) else { return nil }
    return String(decoding: output, as: UTF8.self).split(separator: "\0").compactMap { entry in
      let parts = entry.split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 3, words[1] == "blob", parts[1].hasPrefix(prefix) else {
        return nil
      }
      return (String(parts[1].dropFirst(prefix.count)), String(words[2]))
    }
  }
}
