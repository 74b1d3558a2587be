import CommitmentLedger
import CommitmentModel

/// How many records are in the work tree but not in git's last commit, or not where they are shared.
///
/// A record that was blacked out is among them until that is committed or shared too. A segment that is as long as in
/// git, and in which nothing was blacked out, is as it is there, since segments only grow; the others are compared
/// line by line. Two calls of plumbing tell, and nothing of the repository runs.
struct UnsharedRecords: Hashable, Sendable {
  var uncommitted: OfficeCounts
  /// Nil where the branch follows none.
  var unshared: OfficeCounts?

  /// How many segments are compared with git's at once.
  private static let batch = 32

  /// Counts, or answers nil where there is no git.
  static func count(in open: OpenWorkspace, _ context: Context) -> UnsharedRecords? {
    guard let objects = GitObjects(open.folder, in: context) else { return nil }
    let ledger = open.workspace.ledger
    let sizes = ledger.sizes
    // Read only where git does not have the same.
    func segment(_ index: Int) -> SourceFile {
      SourceFile(path: ledger.paths[index], bytes: (try? ledger.bytes(of: index)) ?? [])
    }
    let redacted = open.workspace.segmentsWithRedactions
    func missing(from revision: String) -> OfficeCounts? {
      guard let commit = objects.commit(revision) else { return nil }
      let names = ledger.paths.map { "\(commit):\(objects.prefix)\($0)" }
      let input = names.map { $0 + "\n" }.joined()
      let format = "--batch-check=%(objecttype) %(objectsize) %(objectname)"
      guard let output = objects.run(["cat-file", format], input: input) else { return nil }
      let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
      guard lines.count == names.count else { return nil }
      var counts = OfficeCounts()
      var changed: [(segment: SourceFile, blob: String)] = []
      for (index, line) in lines.enumerated() {
        let words = line.split(separator: " ")
        guard words.first == "blob", words.count == 3 else {
          let segment = segment(index)
          counts.add(lineCount(segment.bytes[...]), of: office(segment))
          continue
        }
        if Int(words[1]) == sizes[index], !redacted.contains(index) { continue }
        changed.append((segment(index), String(words[2])))
      }
      counts.add(added(in: changed, objects))
      return counts
    }
    // Before the first commit everything is uncommitted.
    func all() -> OfficeCounts {
      var all = OfficeCounts()
      for index in sizes.indices {
        let segment = segment(index)
        all.add(lineCount(segment.bytes[...]), of: office(segment))
      }
      return all
    }
    return UnsharedRecords(
      uncommitted: missing(from: "HEAD") ?? all(), unshared: missing(from: "@{upstream}"))
  }

  /// The lines of segments that their blobs do not have.
  private static func added(
    in changed: [(segment: SourceFile, blob: String)], _ objects: GitObjects
  ) -> OfficeCounts {
    var counts = OfficeCounts()
    var rest = changed[...]
    while !rest.isEmpty {
      let some = rest.prefix(batch)
      rest = rest.dropFirst(batch)
      let blobs = objects.blobs(Set(some.map(\.blob)))
      for (segment, blob) in some {
        // What a partial clone lacks was shared by somebody.
        guard let old = blobs[blob] else { continue }
        if segment.bytes.starts(with: old) {
          counts.add(lineCount(segment.bytes[old.count...]), of: office(segment))
        } else {
          let known = Set(old.split(separator: 0x0A))
          let added = segment.bytes.split(separator: 0x0A).count { !known.contains($0) }
          counts.add(added, of: office(segment))
        }
      }
    }
    return counts
  }

  private static func office(_ segment: SourceFile) -> String {
    SegmentName(path: segment.path)?.office.text ?? ""
  }

  private static func lineCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x0A } }
}
