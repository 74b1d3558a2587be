import CommitmentLedger
import CommitmentModel

/// The files of a folder that are other than in git's last commit, by plumbing that runs nothing of the repository.
enum UncommittedFiles {
  /// The paths below `name` from the workspace's folder, without those below `left`.
  ///
  /// Empty where the workspace lies in no repository, nil where git does not answer.
  static func paths(
    in folder: WorkspaceFolder, below name: String, except left: String, _ context: Context
  ) throws(CommandFault) -> [String]? {
    guard let objects = GitObjects(folder, in: context) else { return [] }
    let isMeant: (String) -> Bool = { !$0.hasPrefix(left + "/") }
    let present = try folder.paths(below: name).filter(isMeant)
    var committed: [String: String] = [:]
    if objects.commit("HEAD") != nil {
      guard let listed = objects.files(at: "HEAD", below: name) else { return nil }
      for (path, blob) in listed where isMeant(path) { committed[path] = blob }
    }
    let known = present.filter { committed[$0] != nil }
    // Filters would run programs that the repository names; the bytes are taken as they are.
    let input = known.map { objects.prefix + $0 + "\n" }.joined()
    let hashed =
      known.isEmpty ? [] : objects.run(["hash-object", "--no-filters", "--stdin-paths"], input: input)
    guard let output = hashed else { return nil }
    let blobs = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    guard blobs.count == known.count else { return nil }
    var changed = Set(committed.keys).subtracting(known)
    for (path, blob) in zip(known, blobs) where committed[path] != blob { changed.insert(path) }
    let untracked = present.filter { committed[$0] == nil }
    if !untracked.isEmpty {
      // All that is in no commit, prepared or not, apart from what the repository says to ignore.
      let words = [
        "ls-files", "--others", "--ignored", "--exclude-standard", "-z", "--", objects.prefix + name,
      ]
      guard let output = objects.run(words) else { return nil }
      let ignored = Set(String(decoding: output, as: UTF8.self).split(separator: "\0").map(String.init))
      changed.formUnion(untracked.filter { !ignored.contains(objects.prefix + $0) })
    }
    return changed.sorted()
  }
}
