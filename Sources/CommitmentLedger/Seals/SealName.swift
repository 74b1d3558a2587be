package import CommitmentModel

/// The name of a seal: the quarter that was signed, and its place among the seals of that quarter.
///
/// `SignOffs/<quarter>.json`; a second seal of a quarter, which replaces the first, is `<quarter>.2.json`.
package struct SealName: Hashable, Sendable, Comparable {
  package let quarter: Quarter
  /// From 1.
  package let part: Int

  package init(quarter: Quarter, part: Int = 1) {
    self.quarter = quarter
    self.part = part
  }

  /// The folder of the seals in a workspace.
  package static let folder = "Commitments/SignOffs"

  /// The path from the workspace's folder.
  package var path: String { "\(Self.folder)/\(quarter)\(part == 1 ? "" : ".\(part)").json" }

  /// Reads a path from the workspace's folder.
  package init?(path: String) {
    guard path.hasPrefix(Self.folder + "/"), path.hasSuffix(".json") else { return nil }
    let words = path.dropFirst(Self.folder.count + 1).dropLast(5).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(words.count), let quarter = Quarter(String(words[0])) else { return nil }
    self.init(quarter: quarter, part: words.count == 2 ? Int(words[1]) ?? 0 : 1)
    // Only the one way of writing a name is a name.
    guard part >= 1, self.path == path else { return nil }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.quarter, left.part) < (right.quarter, right.part)
  }
}
