/// Git's own folder of a work tree, found by reading files, so that no program of the repository can run.
package struct GitFolder: Hashable, Sendable {
  /// The folder: `.git`, or what a `.git` file points at.
  package let path: String
  /// The top of the work tree.
  package let top: String
  /// The branch checked out, or `detached`.
  package let branch: String

  /// Finds the work tree that a folder lies in.
  package static func find(from folder: String, in store: any FileStore) -> GitFolder? {
    var current = folder
    while true {
      let candidate = current == "/" ? "/.git" : current + "/.git"
      switch store.kind(of: candidate) {
      case .folder: return GitFolder(path: candidate, top: current, store: store)
      case .file:
        guard let text = text(candidate, store), text.hasPrefix("gitdir: ") else { return nil }
        let path = FilePath.normalized(String(text.dropFirst(8)), from: current)
        return GitFolder(path: path, top: current, store: store)
      default: break
      }
      if current == "/" { return nil }
      current = FilePath.parent(current)
    }
  }

  private init?(path: String, top: String, store: any FileStore) {
    guard let head = Self.text(path + "/HEAD", store) else { return nil }
    self.path = path
    self.top = top
    branch = head.hasPrefix("ref: refs/heads/") ? String(head.dropFirst(16)) : "detached"
  }

  private static func text(_ path: String, _ store: any FileStore) -> String? {
    (try? store.read(path)).map { bytes in
      String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
  }
}
