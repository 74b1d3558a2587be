import CommitmentLedger
import CommitmentModel
import Formats

/// Looks through git's history for recorded lines that were changed or taken away.
///
/// A segment at a commit must begin with what each of the commit's parents has of it. Where it does not, every line of
/// the parent must be found elsewhere in the ledger of that commit, so that lines can be moved and files united.
/// Plumbing alone is called.
struct HistoryAuditor {
  private let objects: GitObjects
  private let folder: WorkspaceFolder
  private(set) var audit = HistoryAudit()
  private var told: Set<[UInt8]> = []

  /// How many changed files are held in memory at once.
  private static let batch = 32

  /// Nil where the workspace lies in no repository.
  init?(_ folder: WorkspaceFolder, in context: Context) {
    guard let objects = GitObjects(folder, in: context) else { return nil }
    self.objects = objects
    self.folder = folder
  }

  /// The commit that a revision names.
  func commit(_ revision: String) -> String? { objects.commit(revision) }

  /// Looks at the commits of a branch that are not part of a revision; at all of them where there is none.
  ///
  /// O(bytes of the segments that the commits changed).
  mutating func lookAtCommits(since revision: String?, until head: String = "HEAD") {
    let shallow = objects.run(["rev-parse", "--is-shallow-repository"]) ?? []
    audit.isShallow = String(decoding: shallow, as: UTF8.self).trimmed == "true"
    let range = revision.map { [head, "^" + $0] } ?? [head]
    guard let list = objects.run(["rev-list", "--reverse", "--topo-order"] + range + ["--"]) else { return }
    let commits = String(decoding: list, as: UTF8.self)
    audit.commits += commits.utf8.count { $0 == 0x0A }
    let words = [
      "diff-tree", "--stdin", "-r", "-m", "--root", "--raw", "--no-renames", "--no-abbrev", "-z",
      "--no-ext-diff", "--no-textconv", "--", objects.prefix + SegmentName.folder,
    ]
    guard let output = objects.run(words, input: commits) else { return }
    var changes = LedgerChange.read(output)[...]
    while !changes.isEmpty {
      let some = changes.prefix(Self.batch)
      changes = changes.dropFirst(Self.batch)
      let blobs = objects.blobs(Set(some.flatMap { [$0.old, $0.new].compactMap { $0 } }))
      for change in some {
        // A partial clone lacks contents, which is not the same as their being taken away.
        guard let old = blobs[change.old], let new = change.new.map({ blobs[$0] }) ?? [] else {
          audit.isShallow = true
          continue
        }
        compare(old, new, in: change)
      }
    }
  }

  /// Looks at what the work tree has of what its last commit holds.
  ///
  /// Of a file that a sparse checkout leaves out, git's index speaks in its place.
  mutating func lookAtWorkTree() {
    let absent = folder.absentSegments(in: objects.context)
    var segments = objects.segments(at: "HEAD")[...]
    while !segments.isEmpty {
      let some = segments.prefix(Self.batch)
      segments = segments.dropFirst(Self.batch)
      let prepared = some.map { absent.blob(of: String($0.path.dropFirst(objects.prefix.count))) }
      let blobs = objects.blobs(Set(some.map(\.blob) + prepared.compactMap(\.self)))
      for ((path, blob), prepared) in zip(some, prepared) {
        guard let old = blobs[blob] else { continue }
        if let prepared {
          guard let new = blobs[prepared] else { continue }
          compare(old, new, in: LedgerChange(commit: nil, path: path, old: blob, new: nil))
          continue
        }
        let present = try? folder.store.read(objects.git.top + "/" + path)
        // Git may end lines in CR LF in a work tree; `check` speaks of that.
        let new = (present ?? []).contains(0x0D) ? (present ?? []).filter { $0 != 0x0D } : present ?? []
        compare(old, new, in: LedgerChange(commit: nil, path: path, old: blob, new: nil))
      }
    }
  }

  private mutating func compare(_ old: [UInt8], _ new: [UInt8], in change: LedgerChange) {
    if new.count >= old.count, new[..<old.count].elementsEqual(old) { return }
    var missing: [[UInt8]: Int] = [:]
    for (index, line) in old.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      missing[Array(line)] = missing[Array(line)] ?? index + 1
    }
    for line in new.split(separator: 0x0A) { missing[Array(line)] = nil }
    missing = missing.filter { !told.contains($0.key) }
    guard !missing.isEmpty else { return }
    // The identifier comes first on every line.
    let heads = Set(missing.keys.map { $0.prefix(34) })
    var replacements: [ArraySlice<UInt8>: [UInt8]] = [:]
    for file in ledger(at: change.commit) {
      for line in file.split(separator: 0x0A) {
        if missing.removeValue(forKey: Array(line)) == nil, heads.contains(line.prefix(34)) {
          replacements[line.prefix(34)] = Array(line)
        }
      }
    }
    for (line, number) in missing.sorted(by: { $0.value < $1.value }) {
      told.insert(line)
      report(line, number, replacement: replacements[line.prefix(34)], change)
    }
  }

  /// All segments at a commit or in the work tree; only read where a line is missed.
  private func ledger(at commit: String?) -> [[UInt8]] {
    guard let commit else {
      return ((try? folder.files(below: SegmentName.folder)) ?? []).filter { $0.path.hasSuffix(".jsonl") }
        .map { file in file.bytes.filter { $0 != 0x0D } }
    }
    return Array(objects.blobs(Set(objects.segments(at: commit).map(\.blob))).values)
  }

  private mutating func report(
    _ line: [UInt8], _ number: Int, replacement: [UInt8]?, _ change: LedgerChange
  ) {
    let path = String(change.path.dropFirst(objects.prefix.count))
    let place = Diagnostic.Place(file: path, line: number)
    let who = change.commit.map { "commit \($0.prefix(10))" } ?? "the work tree"
    let before = try? JSONReader.read(line)
    let id = before?["id"]?.text.map { "record '\($0)'" } ?? "this line"
    if let replacement, let before, let after = try? JSONReader.read(replacement),
      Self.isRedaction(before, after)
    {
      audit.redactions.append(
        Diagnostic(.note, rule: "redacted", at: place, "\(id) was blacked out by \(who)"))
      return
    }
    audit.findings.append(
      Diagnostic(
        .error, rule: replacement == nil ? "removed-line" : "changed-line", at: place,
        "\(id), which was recorded, is \(replacement == nil ? "taken away" : "changed") by \(who)",
        hint: change.commit.map { "git show \($0.prefix(10)) -- \(change.path)" }
          ?? "git diff -- \(change.path) shows it; put the line back as it was"))
  }

  /// Whether a line keeps what a redaction keeps of another, and says that it is one.
  private static func isRedaction(_ before: JSONNode, _ after: JSONNode) -> Bool {
    after["redacted"] != nil
      && ["id", "kind", "recorded", "prev", "sum"].allSatisfy { before[$0]?.text == after[$0]?.text }
  }
}
