import A4PCommandLine
import Foundation
import TestSupport

/// What git holds of the project, where there is git.
enum GitHistory {
  /// Whether the project is the work tree of a git that has a commit.
  static let isHere = text(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) != nil

  /// The paths of the files below a folder in the last commit.
  static func paths(below folder: String) -> [String] {
    let output = text(["ls-tree", "-r", "-z", "--name-only", "HEAD", "./\(folder)"]) ?? ""
    return output.split(separator: "\0").map(String.init)
  }

  /// The commits that touched a file, the latest first.
  static func commits(of path: String) -> [String] {
    (text(["rev-list", "HEAD", "--", path]) ?? "").split(separator: "\n").map(String.init)
  }

  /// The bytes of a file in a commit; nil where that commit has none.
  static func bytes(of path: String, in commit: String) -> [UInt8]? {
    run(["cat-file", "blob", "\(commit):./\(path)"])
  }

  private static func text(_ words: [String]) -> String? {
    run(words).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func run(_ words: [String]) -> [UInt8]? {
    Context.system().git(words, ProjectFolder.url.path, "")
  }
}
