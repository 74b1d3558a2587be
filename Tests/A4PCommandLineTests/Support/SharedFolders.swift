import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// Clones of one bare repository that holds an invented workspace.
struct SharedFolders {
  let folder: TemporaryFolder
  private static let attributes = "Commitments/Ledger/**/*.jsonl text eol=lf merge=union -whitespace\n"

  /// Makes clones, each of which records for the office of its name's first letter.
  ///
  /// Some hosts do not honour `.gitattributes`; without it the repository is as there.
  init(_ clones: [String], of workspace: InventedWorkspace = InventedWorkspace(), hasAttributes: Bool = true)
    throws
  {
    folder = try TemporaryFolder()
    try folder.write(workspace, into: "seed")
    if hasAttributes { try folder.write(Self.attributes, at: "seed/.gitattributes") }
    try folder.commit(in: "seed")
    try folder.shell("git clone -q --bare seed origin.git", in: ".")
    for clone in clones { try folder.shell("git clone -q origin.git \(clone)", in: ".") }
  }

  /// The context of a clone.
  func context(_ clone: String) -> Context {
    var context = folder.context(in: clone, hasGit: true)
    context.environment["A4P_OFFICE"] = "office-\(clone.prefix(1))"
    return context
  }

  /// Runs a line in a clone.
  @discardableResult
  func run(_ line: String, in clone: String) -> TestRun {
    TestRun(Tool.run(InventedTool.words(line), in: context(clone)))
  }

  /// Records one piece of evidence in a clone and gives its identifier.
  @discardableResult
  func record(_ title: String, in clone: String) throws -> String {
    try run("record --commitment ALP-1 --date 2026-09-30 --title '\(title)' --symbol A/81/1", in: clone).id()
  }

  /// What git prints, in a clone.
  @discardableResult
  func git(_ line: String, in clone: String) throws -> String {
    try folder.shell("git " + line, in: clone).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Every line of the ledger of a clone, sorted.
  func ledger(_ clone: String) throws -> [String] {
    try folder.shell("find Commitments/Ledger -name '*.jsonl' -exec cat {} +", in: clone)
      .split(separator: "\n").map(String.init).sorted()
  }
}
