import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// The ledger on the real disk, and the streams that records go into.
struct LedgerAppenderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(InventedWorkspace())
  }

  private func token(in name: String = "work", office: String = "one") throws -> StreamToken {
    let context = folder.context(in: name)
    let streams = StreamStore(for: try WorkspaceFolder.find(asked: nil, in: context), in: context)
    let owner = try #require(Office(office))
    let stream = streams.stream(of: owner) ?? RememberedStream(token: StreamToken(random: context.random()))
    try streams.remember(stream, of: owner)
    return stream.token
  }

  @Test func losesNothingAmongEightWriters() async throws {
    let folder = folder
    let codes = await withTaskGroup(of: [ExitCode].self) { group in
      for writer in 0..<8 {
        group.addTask {
          (0..<10).map { number in
            Tool.run(
              [
                "record", "--commitment", "ALP-1", "--date", "2026-09-30", "--title", "\(writer)/\(number)",
                "--symbol", "A/81/1",
              ],
              in: folder.context()
            ).code
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(codes == Array(repeating: .done, count: 80))
    let log = Tool.run(["log", "--limit", "0", "--format", "csv"], in: folder.context()).output
    #expect(log.split(whereSeparator: \.isNewline).count == 81)
    let verified = Tool.run(["verify"], in: folder.context())
    #expect(verified.output == "80 records in 1 stream verified; nothing was altered or removed.\n")
    #expect(Tool.run(["check", "--strict"], in: folder.context()).code == .done)
  }

  @Test func keepsItsToken() throws {
    #expect(try token() == token())
    #expect(try token(office: "one") != token(office: "two"))
  }

  @Test func takesAnotherTokenOnAnotherBranch() throws {
    try folder.commit()
    let first = try token()
    try folder.shell("git checkout -q -b other")
    let second = try token()
    #expect(first != second)
    try folder.shell("git checkout -q main")
    #expect(try token() == first)
  }

  @Test("takes another token in a copied folder", arguments: [true, false])
  func takesAnotherTokenInACopy(hasGit: Bool) throws {
    if hasGit { try folder.commit() }
    let first = try token()
    try folder.shell("cp -a work copy", in: ".")
    #expect(try token(in: "copy") != first)
    #expect(try token() == first)
  }

  @Test func takesAnotherTokenInAnotherWorktree() throws {
    try folder.commit()
    let first = try token()
    try folder.shell("git worktree add -q ../tree -b other")
    #expect(try token(in: "tree") != first)
    #expect(folder.text("tree/.git")?.hasPrefix("gitdir: ") == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder("work/.git/worktrees/tree")).contains("a4p"))
  }

  /// Records one piece of evidence and gives the segment that it went into.
  private func record(_ title: String = "T") throws -> String {
    let words = [
      "record", "--commitment", "ALP-1", "--date", "2026", "--title", title, "--symbol", "X", "--quiet",
    ]
    let run = TestRun(Tool.run(words, in: folder.context(hasGit: true)))
    try #require(run.code == .done, "\(run.errors)")
    return try #require(run.output.firstMatch(of: #/in (.*):/#)).1.description
  }

  @Test func goesOnWithItsStreamWhereItsRecordsAre() throws {
    try folder.commit()
    let first = try record()
    #expect(try record() == first)
    try folder.shell("git add -A && git commit -q -m Recorded && git checkout -q -b other")
    #expect(try record() != first)
    try folder.shell("git add -A && git commit -q -m Other && git checkout -q main")
    #expect(try record() == first)
  }

  @Test("goes on with no file whose records went to another branch", arguments: [true, false])
  func goesOnWithNoFileThatWentAway(hasOlderRecords: Bool) throws {
    if hasOlderRecords { _ = try record("Older") }
    try folder.commit()
    let first = try record("Carried")
    try folder.shell(
      "git checkout -q -b other && git add -A && git commit -q -m Carried && git checkout -q main")
    let second = try record("After")
    #expect(second != first)
    #expect(try record("Later") == second)
    try folder.shell("git add -A && git commit -q -m Later && git merge -q --no-edit other")
    let lines = try folder.shell("cat Commitments/Ledger/*/*/*.jsonl").split(separator: "\n")
    #expect(lines.count == (hasOlderRecords ? 4 : 3))
    let previous = lines.compactMap { $0.firstMatch(of: #/"prev":"([0-9a-f]*)"/#)?.1 }
    #expect(Set(previous).count == previous.count)
    #expect(Tool.run(["verify"], in: folder.context(hasGit: true)).code == .done)
  }

  @Test func goesOnWithNoFileThatGitTookBack() throws {
    try folder.commit()
    let first = try record()
    try folder.shell("git add -A && git commit -q -m Recorded")
    _ = try record()
    try folder.shell("git stash -q")
    let second = try record()
    #expect(second != first)
    try folder.shell("git stash pop -q")
    #expect(Tool.run(["verify"], in: folder.context(hasGit: true)).code == .done)
    #expect(try record() == second)
  }

  @Test func leavesNothingOfItsOwnInTheWorkTree() throws {
    try folder.commit()
    _ = try token()
    #expect(Tool.run(["init", "--office", "one"], in: folder.context()).code == .done)
    #expect(try folder.shell("git status --porcelain") == "")
  }

  @Test func readsNothingBehindALink() throws {
    try folder.write("nonsense\n", at: "outside/2026/2026-Q3.00000001.jsonl")
    try folder.shell("mkdir -p Commitments/Ledger && ln -s ../../../outside Commitments/Ledger/outside")
    try folder.shell("ln -s /etc/hostname Commitments/Registers/link.csv")
    let run = Tool.run(["log"], in: folder.context())
    #expect(run.code == .done)
    #expect(run.notes.isEmpty)
  }

  @Test(
    "writes nothing behind a link",
    arguments: ["Commitments/Ledger", "Commitments/Ledger/invented-office", "Reports", "Reports/2026-Q3"])
  func writesNothingBehindALink(path: String) throws {
    try folder.shell("mkdir -p outside && mkdir -p work/\(FilePath.parent("/" + path))", in: ".")
    try folder.shell("ln -s \(folder("outside")) \(path)")
    let line =
      path.hasPrefix("Reports")
      ? ["scorecard"]
      : ["record", "--commitment", "ALP-1", "--date", "2026", "--title", "T", "--symbol", "X"]
    let run = Tool.run(line, in: folder.context())
    #expect(run.code == .cannotCreate)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("outside")) == [])
  }
}
