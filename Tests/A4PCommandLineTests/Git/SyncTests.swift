import A4PCommandLine
import CommitmentModel
import Formats
import Foundation
import Synchronization
import TestSupport
import Testing

/// `sync`, with real git and a bare repository to share through.
struct SyncTests {
  private let shared: SharedFolders

  init() throws { shared = try SharedFolders(["a", "b"], of: .eventful()) }

  @Test func bringsTheRecordsOfTwoOfficesTogether() throws {
    try shared.record("First", in: "a")
    try shared.record("Second", in: "b")
    let first = shared.run("sync", in: "a")
    #expect(first.code == .done)
    #expect(
      first.lines == [
        "Committed 1 record (office-a 1) in 1 file.", "Nothing new came in.",
        "Sent 1 record (office-a 1) to origin.",
      ])
    #expect(first.errors.contains("trusted the settings of this repository; its hooks stayed off"))
    let second = shared.run("sync", in: "b")
    #expect(
      second.lines == [
        "Committed 1 record (office-b 1) in 1 file.", "Came in: 1 record (office-a 1).",
        "Sent 1 record (office-b 1) to origin.",
      ])
    let third = shared.run("sync", in: "a")
    #expect(
      third.lines == [
        "Committed nothing: everything recorded is committed.", "Came in: 1 record (office-b 1).",
        "Sent nothing: the others have everything.",
      ])
    #expect(try shared.git("rev-parse HEAD", in: "a") == shared.git("rev-parse HEAD", in: "b"))
    #expect(try shared.ledger("a").count == 17)
    #expect(try shared.git("log -1 --format=%s HEAD^2", in: "a") == "Record 1 record (office-a 1)")
  }

  @Test func answersForPrograms() throws {
    try shared.record("First", in: "a")
    try shared.record("Second", in: "b")
    try shared.folder.write("Other\n", at: "b/notes.txt")
    shared.run("sync", in: "a")
    let report = try shared.run("sync --format json", in: "b").json()
    #expect(
      report.names == [
        "dryRun", "complete", "remote", "committedFiles", "committed", "received", "sent", "leftAlone",
        "rewrittenQuarters",
      ])
    #expect(report["complete"]?.content == .bool(true))
    #expect(report.text("remote") == "origin")
    #expect(report.text("committedFiles") == "1")
    #expect(report.texts("leftAlone") == ["notes.txt"])
    for (name, office) in [("committed", "office-b"), ("received", "office-a"), ("sent", "office-b")] {
      let offices = try #require(report[name]?["offices"]?.elements)
      #expect(offices.map { $0.text("office") } == [office])
      #expect(offices.map { $0.text("records") } == ["1"])
    }
  }

  @Test func saysForProgramsHowFarItCame() throws {
    try shared.record("First", in: "a")
    try shared.folder.shell("mv origin.git away.git", in: ".")
    let run = shared.run("sync --format json", in: "a")
    #expect(run.code == .inputOutput)
    #expect(try run.json()["complete"]?.content == .bool(false))
    #expect(try run.json()["committed"]?.text("records") == "1")
  }

  @Test func refusesWhereThereIsNoGit() throws {
    try shared.folder.write(InventedWorkspace(), into: "plain")
    let run = shared.run("sync", in: "plain")
    #expect(run.code == .missing)
    #expect(run.errors.contains("lies in no work tree of git"))
  }

  @Test(
    "refuses where it would get in the way",
    arguments: [
      ("checkout -q --detach", "no branch is checked out"),
      ("update-ref MERGE_HEAD HEAD", "a merge is under way"),
    ])
  func refuses(preparation: String, words: String) throws {
    try shared.git(preparation, in: "a")
    try shared.record("First", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .data)
    #expect(run.errors.contains(words))
  }

  @Test func saysThatGitDoesNotKnowWhoCommits() throws {
    try shared.record("First", in: "a")
    var context = shared.context("a")
    let path = context.environment["PATH"] ?? ""
    context.trustedGit = { words, folder, input in
      GitForTests.runTrusted(
        words, in: folder, input: input,
        environment: ["PATH": path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"])
    }
    let run = TestRun(Tool.run(["sync"], in: context))
    #expect(run.code == .data)
    #expect(run.errors.contains("git does not know who you are"))
  }

  @Test func leavesOtherFilesAlone() throws {
    try shared.folder.write("Other\n", at: "a/notes.txt")
    try shared.folder.write("Changed\n", at: "a/Commitments/README.md")
    try shared.git("add notes.txt", in: "a")
    try shared.record("First", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .done)
    #expect(run.output.contains("Left alone, for you to commit: "))
    #expect(run.output.contains("notes.txt"))
    let committed = try shared.git("show --name-only --format= HEAD", in: "a")
    #expect(committed.hasPrefix("Commitments/Ledger/office-a/2026/2026-Q4."))
    #expect(committed.split(separator: "\n").count == 1)
  }

  @Test(
    "sends no findings",
    arguments: [
      ("sed -i '2s/advances/sets-back/' $FILE", "its sum does not fit"),
      ("sed -i '$d' $FILE", "is taken away by the work tree"),
    ])
  func sendsNoFindings(damage: String, words: String) throws {
    let before = try shared.git("rev-parse HEAD", in: "a")
    try shared.folder.shell("FILE=$(git ls-files '*.jsonl' | head -1); \(damage)", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .no)
    #expect(run.errors.contains(words))
    #expect(try shared.git("rev-parse HEAD", in: "a") == before)
  }

  @Test func sendsNoCommitThatTookALineAway() throws {
    let before = try shared.git("rev-parse HEAD", in: "origin.git")
    try shared.folder.shell(
      "sed -i '$d' $(git ls-files '*.jsonl' | head -1) && git commit -q -a -m Removed", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .no)
    #expect(run.errors.contains("is taken away by commit"))
    #expect(try shared.git("rev-parse HEAD", in: "origin.git") == before)
  }

  @Test func commitsAloneWhereTheBranchFollowsNone() throws {
    try shared.git("branch --unset-upstream", in: "a")
    try shared.record("First", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .done)
    #expect(run.output.contains("'git push -u origin main' sets where it goes"))
    #expect(try shared.git("status --porcelain", in: "a") == "")
  }

  @Test func keepsTheCommitWhereTheOthersCannotBeReached() throws {
    try shared.record("First", in: "a")
    try shared.folder.shell("mv origin.git away.git", in: ".")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .inputOutput)
    #expect(run.output == "Committed 1 record (office-a 1) in 1 file.\n")
    #expect(run.errors.contains("cannot fetch from 'origin'"))
    #expect(try shared.git("status --porcelain", in: "a") == "")
  }

  @Test func writesPagesAnewThatBothSidesWrote() throws {
    for clone in ["a", "b"] {
      try shared.record("Of \(clone)", in: clone)
      #expect(shared.run("scorecard --quarter 2026-Q3", in: clone).code == .done)
    }
    #expect(shared.run("sync", in: "a").code == .done)
    let run = shared.run("sync", in: "b")
    #expect(run.code == .done)
    #expect(run.output.contains("Both sides had written pages; those of 2026-Q3 were written anew."))
    #expect(shared.run("scorecard --check", in: "b").code == .done)
    #expect(try shared.git("status --porcelain", in: "b") == "")
    #expect(shared.run("sync", in: "a").code == .done)
    #expect(shared.run("scorecard --check", in: "a").code == .done)
  }

  @Test func undoesAMergeThatItCannotSettle() throws {
    for clone in ["a", "b"] {
      try shared.folder.write("# Of \(clone)\n", at: "\(clone)/Commitments/README.md")
      try shared.folder.shell("git add -A && git commit -q -m Edit", in: clone)
    }
    #expect(shared.run("sync", in: "a").code == .done)
    try shared.record("First", in: "b")
    let run = shared.run("sync", in: "b")
    #expect(run.code == .no)
    #expect(run.errors.contains("Commitments/README.md; the merge was undone"))
    #expect(shared.folder.text("b/Commitments/README.md") == "# Of b\n")
    #expect(try shared.git("status --porcelain", in: "b") == "")
    #expect(try shared.git("rev-list --merges HEAD", in: "b") == "")
  }

  @Test func triesAgainWhereOthersWereFaster() throws {
    try shared.record("First", in: "a")
    try shared.record("Second", in: "b")
    var context = shared.context("b")
    let trusted = context.trustedGit
    let pushes = Mutex(0)
    let shared = shared
    context.trustedGit = { words, folder, input in
      if words.first == "push",
        pushes.withLock({
          $0 += 1
          return $0 == 1
        })
      {
        shared.run("sync", in: "a")
      }
      return trusted(words, folder, input)
    }
    let run = TestRun(Tool.run(["sync"], in: context))
    #expect(run.code == .done)
    #expect(run.output.contains("Others were faster; trying again.\nCame in: 1 record (office-a 1).\n"))
    #expect(run.lines.last == "Sent 1 record (office-b 1) to origin.")
  }

  @Test func onlySaysWhatItWouldDo() throws {
    try shared.record("First", in: "a")
    let before = try shared.git("status --porcelain", in: "a")
    let run = shared.run("sync --dry-run", in: "a")
    #expect(run.code == .done)
    #expect(run.lines.first == "Would commit 1 record (office-a 1) in 1 file.")
    #expect(run.output.contains("Would send 1 record (office-a 1)"))
    let report = try shared.run("sync --dry-run --format json", in: "a").json()
    #expect(report["dryRun"]?.content == .bool(true))
    #expect(report["sent"]?.text("records") == "1")
    #expect(try shared.git("status --porcelain", in: "a") == before)
  }

  @Test func runsNoHooks() throws {
    for hook in [
      "pre-commit", "commit-msg", "post-commit", "pre-push", "post-merge", "reference-transaction",
    ] {
      try shared.folder.write("#!/bin/sh\ntouch '\(shared.folder("ran"))'\n", at: "a/.git/hooks/\(hook)")
      try shared.folder.shell("chmod +x .git/hooks/\(hook)", in: "a")
    }
    try shared.record("First", in: "a")
    #expect(shared.run("sync", in: "a").code == .done)
    #expect(shared.folder.text("ran") == nil)
  }
}
