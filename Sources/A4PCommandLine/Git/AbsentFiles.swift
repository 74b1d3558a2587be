import CommitmentLedger
import CommitmentModel

/// The files that git keeps and that this work tree was asked not to hold, as in a clone of some years.
///
/// Git marks them in its index where a sparse checkout leaves them out; a file that is merely gone has no such mark.
struct AbsentFiles: Sendable {
  /// The names of their contents in git, by path from the workspace's folder.
  private let blobs: [String: String]
  private let objects: GitObjects?

  /// Looks below a folder of the workspace; asks git only where there is a sparse checkout.
  init(below name: String, of folder: WorkspaceFolder, in context: Context) {
    guard let objects = GitObjects(folder, in: context),
      context.store.kind(of: objects.git.path + "/info/sparse-checkout") == .file,
      let output = objects.run(["ls-files", "-t", "-s", "-z", "--", objects.prefix + name + "/"])
    else {
      (blobs, self.objects) = ([:], nil)
      return
    }
    var found: [String: String] = [:]
    for entry in String(decoding: output, as: UTF8.self).split(separator: "\0") {
      let parts = entry.split(separator: "\t", maxSplits: 1)
      let words = parts[0].split(separator: " ")
      guard parts.count == 2, words.count == 4, words[0] == "S" else { continue }
      found[String(parts[1].dropFirst(objects.prefix.count))] = String(words[2])
    }
    (blobs, self.objects) = (found, objects)
  }

  var isEmpty: Bool { blobs.isEmpty }
  var count: Int { blobs.count }

  /// The name of the contents of a file that is absent.
  func blob(of path: String) -> String? { blobs[path] }

  /// The files as git has them, and the paths of those whose contents are not here either, as in a partial clone.
  func read() -> (files: [SourceFile], unseen: [String]) {
    let contents = objects?.blobs(Set(blobs.values)) ?? [:]
    var files: [SourceFile] = []
    var unseen: [String] = []
    for (path, blob) in blobs.sorted(by: { $0.key < $1.key }) {
      if let bytes = contents[blob] {
        files.append(SourceFile(path: path, bytes: bytes))
      } else {
        unseen.append(path)
      }
    }
    return (files, unseen)
  }
}

extension WorkspaceFolder {
  /// The segments that git keeps and that this work tree was asked not to hold.
  func absentSegments(in context: Context) -> AbsentFiles {
    AbsentFiles(below: SegmentName.folder, of: self, in: context)
  }
}
