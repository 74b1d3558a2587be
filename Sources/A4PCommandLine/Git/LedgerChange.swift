/// A file of the ledger as one commit changed it, or as the work tree has it.
struct LedgerChange: Hashable, Sendable {
  /// The commit; nil for the work tree.
  var commit: String?
  /// The path from the top of the repository.
  var path: String
  /// The blob before.
  var old: String
  /// The blob after; nil where the file is gone.
  var new: String?

  /// Reads what `diff-tree --stdin --raw -z` prints, without the files that are new.
  static func read(_ output: [UInt8]) -> [LedgerChange] {
    var found: [LedgerChange] = []
    var commit: String?
    var pending: [Substring]?
    let text = String(decoding: output, as: UTF8.self)
    let words = text.split(separator: "\0").map { $0.drop { $0 == "\n" } }
    for word in words {
      if let fields = pending {
        pending = nil
        guard fields.count == 5, !isNull(fields[2]), word.hasSuffix(".jsonl") else { continue }
        found.append(
          LedgerChange(
            commit: commit, path: String(word), old: String(fields[2]),
            new: isNull(fields[3]) ? nil : String(fields[3])))
      } else if word.hasPrefix(":") {
        pending = word.split(separator: " ")
      } else {
        commit = String(word)
      }
    }
    return found
  }

  /// Whether this is the name that git gives to nothing.
  private static func isNull(_ name: Substring) -> Bool { name.allSatisfy { $0 == "0" } }
}
