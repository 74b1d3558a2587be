import A4PCommandLine
import CommitmentLedger
import Foundation
import Testing

/// Which files of a workspace are read.
struct WorkspaceFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsVisibleFilesByPathAndNothingBehindALink() throws {
    for name in ["a.md", "a/b.md", "a/c/d.md", "z", ".hidden", ".git/x", "a/.hidden"] {
      try folder.write(name, at: "work/Commitments/Things/\(name)")
    }
    try folder.write("outside", at: "outside/secret.md")
    for name in ["Things/link.md", "Things/a/link", "link"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder("work/Commitments/\(name)"), withDestinationPath: folder("outside"))
    }
    let workspace = try WorkspaceFolder.find(asked: nil, in: folder.context())
    let files = try workspace.files(below: "Commitments/Things")
    #expect(
      files.map(\.path) == [
        "Commitments/Things/a.md", "Commitments/Things/a/b.md", "Commitments/Things/a/c/d.md",
        "Commitments/Things/z",
      ])
    #expect(files.map(\.bytes) == ["a.md", "a/b.md", "a/c/d.md", "z"].map { Array($0.utf8) })
    #expect(try workspace.paths(below: "Commitments/link") == [])
    #expect(try workspace.paths(below: "Commitments/Nothing") == [])
    #expect(try workspace.paths(below: "Commitments/Things/a.md") == [])
  }
}
