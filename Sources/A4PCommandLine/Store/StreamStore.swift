package import CommitmentLedger
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
  private let store: any FileStore

  package init(for workspace: WorkspaceFolder, in context: Context) {
    store = context.store
    if let git = GitFolder.find(from: workspace.path, in: context.store) {
      folder = git.path + "/a4p"
      branch = git.branch
      identity = context.store.identity(of: git.path) ?? ""
    } else {
      let home = context.environment["HOME"] ?? "/tmp"
      let state =
        context.environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state"
      let name = SHA256.digest(of: workspace.path).hexadecimal.prefix(16)
      folder = "\(state)/a4p/\(name)"
      branch = "none"
      identity = context.store.identity(of: workspace.path) ?? ""
    }
  }

  /// The file whose lock a writer holds.
  package var lock: String { folder + "/lock" }

  /// The office that this clone records for.
  package func office() -> Office? {
    (try? store.read(folder + "/office")).flatMap { Office(String(decoding: $0, as: UTF8.self).trimmed) }
  }

  package func setOffice(_ office: Office) throws(FileFault) {
    try store.replace(folder + "/office", with: Array((office.text + "\n").utf8))
  }

  /// The token of the stream of an office on this branch; one is minted where there is none, or where the folder
  /// turns out to be a copy of another.
  package func token(for office: Office, random: () -> UInt64) throws(FileFault) -> StreamToken {
    let key = SHA256.digest(of: branch).hexadecimal.prefix(16)
    let path = "\(folder)/streams/\(key)/\(office)"
    if let bytes = try? store.read(path) {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      if lines.count >= 2, lines[1] == identity, let token = StreamToken(lines[0]) { return token }
    }
    let token = StreamToken(random: random())
    try store.replace(path, with: Array("\(token)\n\(identity)\n\(branch)\n".utf8))
    return token
  }
}
