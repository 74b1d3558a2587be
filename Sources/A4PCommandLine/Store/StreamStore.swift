import CommitmentLedger
package import CommitmentModel
import Formats

/// What a clone keeps to itself: its office, its stream tokens and its lock.
///
/// It lives in git's own folder, or where there is no git in the user's state folder, so that it is never shared: two
/// clones, two branches or two copies of a folder never write to one file.
package struct StreamStore: Sendable {
  private let folder: String
  private let branch: String
  private let identity: String
  /// What a folder of its own, without git, keeps of the same workspace.
  private let former: (folder: String, identity: String)
  private let store: any FileStore

  package init(for workspace: WorkspaceFolder, in context: Context) {
    store = context.store
    let home = context.environment["HOME"] ?? "/tmp"
    let state =
      context.environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state"
    let name = SHA256.digest(of: workspace.path).hexadecimal.prefix(16)
    former = ("\(state)/a4p/\(name)", context.store.identity(of: workspace.path) ?? "")
    if let git = GitFolder.find(from: workspace.path, in: context.store) {
      folder = git.path + "/a4p"
      branch = git.branch
      identity = context.store.identity(of: git.path) ?? ""
    } else {
      folder = former.folder
      branch = "none"
      identity = former.identity
    }
  }

  /// The file whose lock a writer holds.
  package var lock: String { folder + "/lock" }

  /// The office that this clone records for.
  ///
  /// Said before the folder became a repository of git, it still holds; another folder in the same place has none.
  package func office() -> Office? {
    if let lines = lines(of: folder + "/office"), let first = lines.first { return Office(first) }
    guard folder != former.folder, let lines = lines(of: former.folder + "/office"), lines.count > 1,
      lines[1] == former.identity
    else { return nil }
    return Office(lines[0])
  }

  package func setOffice(_ office: Office) throws(FileFault) {
    try store.replace(folder + "/office", with: Array("\(office)\n\(identity)\n".utf8))
  }

  private func lines(of path: String) -> [String]? {
    (try? store.read(path)).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map { String($0).trimmed }
    }
  }

  /// The stream of an office on this branch; nil where nothing was recorded yet, and where the folder turns out to
  /// be a copy of another.
  package func stream(of office: Office) -> RememberedStream? {
    guard let bytes = try? store.read(path(of: office)) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count >= 2, lines[1] == identity, let token = StreamToken(lines[0]) else { return nil }
    return RememberedStream(token: token, last: lines.count >= 4 ? RecordSum(hexadecimal: lines[3]) : nil)
  }

  /// Remembers the stream of an office, with its last record; forgets it where there is none.
  package func remember(_ stream: RememberedStream?, of office: Office) throws(FileFault) {
    guard let stream else { return try store.remove(path(of: office)) }
    let lines = [stream.token.text, identity, branch, stream.last?.hexadecimal ?? ""]
    try store.replace(path(of: office), with: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func path(of office: Office) -> String {
    "\(folder)/streams/\(SHA256.digest(of: branch).hexadecimal.prefix(16))/\(office)"
  }
}
