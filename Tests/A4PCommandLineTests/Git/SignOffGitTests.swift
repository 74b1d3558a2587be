import A4PCommandLine
import CommitmentModel
import Foundation
import TestSupport
import Testing

/// `sign-off` in a work tree of git: what is sealed is what is committed.
struct SignOffGitTests {
  private static let signOff = "sign-off --quarter 2026-Q3 \(SignOffTests.people)"
  private let shared: SharedFolders

  init() throws { shared = try SharedFolders(["a", "b"], of: .eventful()) }

  @Test func signsWhatIsCommitted() throws {
    #expect(shared.run(Self.signOff, in: "a").code == .done)
    #expect(
      shared.run("sync", in: "a").lines == [
        "Committed 13 files, without new records.", "Nothing new came in.",
        "Sent what was committed, without new records, to origin.",
      ])
    #expect(try shared.git("status --porcelain", in: "a").isEmpty)
  }

  @Test(
    "refuses what is not committed",
    arguments: [
      ("echo >>Commitments/Registers/states.csv", "Commitments/Registers/states.csv", "git add Commitments"),
      ("echo x >Commitments/Texts.md", "Commitments/Texts.md", "git add Commitments"),
      ("echo x >Commitments/Texts.md; git add -A", "Commitments/Texts.md", "git add Commitments"),
      ("rm Commitments/Registers/missions.csv", "Commitments/Registers/missions.csv", "git add Commitments"),
    ])
  func refusesWhatIsNotCommitted(change: String, path: String, remedy: String) throws {
    try shared.folder.shell(change, in: "a")
    let run = shared.run(Self.signOff, in: "a")
    #expect(run.code != .done)
    #expect(run.errors.contains("1 file has changes that are not committed: \(path)") || run.code == .data)
    #expect(run.errors.contains(remedy) || run.code == .data)
    #expect(shared.folder.text("a/Commitments/SignOffs/2026-Q3.json") == nil)
  }

  @Test func refusesRecordsThatAreNotCommittedAndSyncHelps() throws {
    try shared.record("New", in: "a")
    let run = shared.run(Self.signOff, in: "a")
    #expect(run.code == .no)
    #expect(run.errors.contains("what was recorded is not committed yet, in 1 file of the ledger\n"))
    #expect(run.errors.contains("hint: 'a4p sync' commits and shares what was recorded"))
    shared.run("sync", in: "a")
    #expect(shared.run(Self.signOff, in: "a").code == .done)
  }

  @Test func leavesFilesOutsideOfTheDataAndIgnoredOnesAside() throws {
    try shared.folder.shell("echo x >notes.txt; mkdir -p Reports; echo y >Reports/draft.md", in: "a")
    try shared.folder.shell("echo '*.tmp' >.git/info/exclude; echo z >Commitments/x.tmp", in: "a")
    let run = shared.run(Self.signOff, in: "a")
    #expect(run.code == .done, "\(run.errors)")
  }

  /// Office b records in its clone before a signs, and is merged after.
  @Test func aRecordOfAnotherCloneThatIsMergedLaterIsLate() throws {
    try shared.record("Made before", in: "b")
    #expect(shared.run(Self.signOff, in: "a").code == .done)
    shared.run("sync", in: "a")
    #expect(shared.run("sync", in: "b").code == .done)
    shared.run("sync", in: "a")
    let before = shared.folder.text("a/Reports/2026-Q3/en/scorecard.md")
    #expect(shared.run("scorecard --quarter 2026-Q3", in: "a").code == .done)
    #expect(shared.folder.text("a/Reports/2026-Q3/en/scorecard.md") == before)
    let next = shared.run("scorecard --quarter 2026-Q4 --format json", in: "a")
    #expect(try next.elements("corrections").map { $0.text("kind") } == ["late-report"])
    #expect(shared.run("verify", in: "a").code == .done)
  }

  @Test func doesNotSignOverASealThatWasRemoved() throws {
    shared.run(Self.signOff, in: "a")
    shared.run("sync", in: "a")
    try shared.git("rm -q Commitments/SignOffs/2026-Q3.json", in: "a")
    try shared.git("commit -q -m Removed", in: "a")
    let run = shared.run(Self.signOff, in: "a")
    #expect(run.code == .no)
    #expect(run.errors.contains("git holds a seal of 2026-Q3 that is not here"))
    #expect(shared.run("verify", in: "a").code == .no)
  }
}
