import CommitmentModel
import Formats
import Scorecards

/// The folder into which pages are written.
struct ReportsFolder: Sendable {
  let path: String
  /// The folder below which no link is followed: the workspace, or the folder that was asked for.
  let top: String
  let store: any FileStore

  /// What writing did.
  struct Outcome: Hashable, Sendable {
    var written: [String] = []
    var removed: [String] = []
    var unchanged = 0
  }

  /// How a file differs from what would be written.
  struct Difference: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
      case differs
      case missing = "is missing"
      case isExtra = "is no longer written"
    }

    var path: String
    var kind: Kind
  }

  /// The quarters that the folder holds.
  func quarters() throws(CommandFault) -> [Quarter] {
    guard store.kind(of: path) == .folder else { return [] }
    let entries = try reporting { () throws(FileFault) in try store.list(path) }
    return entries.filter { $0.kind == .folder }.compactMap { Quarter($0.name) }.sorted()
  }

  /// The bytes of a file of the folder; nil where there is none, or only a link.
  func bytes(of file: String) -> [UInt8]? {
    let path = "\(path)/\(file)"
    return store.kind(of: path) == .file ? try? store.read(path) : nil
  }

  func digest(of file: String) -> SHA256Digest? { bytes(of: file).map { SHA256.digest(of: $0) } }

  /// The path from the reports' folder of one from the workspace's, where it stays within: a seal can be edited.
  static func inside(_ path: String) -> String? {
    guard path.hasPrefix("Reports/") else { return nil }
    let name = String(path.dropFirst("Reports/".count))
    return isSafe(name) ? name : nil
  }

  /// Writes the files that differ and removes those that the former twin lists and that are no longer made.
  ///
  /// The twin comes last, so that an interrupted run leaves a twin that still lists what it must.
  /// `last` is a file that is written after all others, so that it stands only where they do.
  func write(
    _ files: [ScorecardFile], removing: Bool = true, last: (path: String, bytes: [UInt8])? = nil
  ) throws(CommandFault) -> Outcome {
    var outcome = Outcome()
    var batch = FileBatch(below: top)
    for file in files {
      if differs(file) == false {
        outcome.unchanged += 1
        continue
      }
      batch.replace("\(path)/\(file.path)", with: Array(file.text.utf8))
      outcome.written.append(file.path)
    }
    for file in removing ? extraFiles(files) : [] {
      batch.remove("\(path)/\(file)")
      outcome.removed.append(file)
    }
    if let last { batch.replace(last.path, with: last.bytes) }
    try reporting { () throws(FileFault) in try batch.write(to: store) }
    return outcome
  }

  /// What differs from the files that would be written.
  func differences(_ files: [ScorecardFile]) throws(CommandFault) -> [Difference] {
    var found: [Difference] = []
    for file in files {
      switch differs(file) {
      case nil: found.append(Difference(path: file.path, kind: .missing))
      case true?: found.append(Difference(path: file.path, kind: .differs))
      case false?: break
      }
    }
    return found + extraFiles(files).map { Difference(path: $0, kind: .isExtra) }
  }

  /// Whether the folder holds a file otherwise than it is made; nil where it does not hold it.
  private func differs(_ file: ScorecardFile) -> Bool? {
    (try? store.read("\(path)/\(file.path)")).map { !ByteScan.areEqual($0.span, file.text.utf8.span) }
  }

  /// The files that a twin on the disk lists and that are not among those made; nothing else is ever removed.
  private func extraFiles(_ files: [ScorecardFile]) -> [String] {
    let made = Set(files.map(\.path))
    var extra: [String] = []
    for twin in files where twin.path.hasSuffix("/scorecard.json") {
      let folder = String(twin.path.dropLast("/scorecard.json".count))
      // One that is what is made now lists nothing but that, and need not be taken apart.
      guard differs(twin) == true, let bytes = try? store.read("\(path)/\(twin.path)"),
        let node = try? JSONReader.read(bytes)
      else { continue }
      for page in node["pages"]?.elements ?? [] {
        guard let name = page["path"]?.text, Self.isSafe(name) else { continue }
        let file = "\(folder)/\(name)"
        if !made.contains(file), store.kind(of: "\(path)/\(file)") == .file { extra.append(file) }
      }
    }
    return extra.sorted()
  }

  /// Whether a path from a twin stays within its folder: a twin can be edited by anybody.
  private static func isSafe(_ name: String) -> Bool {
    !name.hasPrefix("/")
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }
}
