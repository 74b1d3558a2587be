import A4PCommandLine
import CommitmentModel
import Formats
import Foundation
import TestSupport
import Testing

/// What the tool learns from git, and what git must not do for it.
struct GitTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(.eventful())
  }

  private func run(_ line: String, in name: String = "work") -> TestRun {
    TestRun(Tool.run(InventedTool.words(line), in: folder.context(in: name, hasGit: true)))
  }

  private static let recorded = "record --commitment ALP-1 --date 2026-09-30 --title Rules --symbol A/81/1"

  @Test func findsTheFolderOfARepository() throws {
    #expect(GitFolder.find(from: folder("work/Commitments"), in: DiskStore()) == nil)
    try folder.commit()
    let git = try #require(GitFolder.find(from: folder("work/Commitments"), in: DiskStore()))
    #expect(git.path == folder("work/.git"))
    #expect(git.top == folder("work"))
    #expect(git.branch == "main")
    try folder.shell("git checkout -q --detach")
    #expect(GitFolder.find(from: folder("work"), in: DiskStore())?.branch == "detached")
  }

  @Test func findsTheFolderOfAWorktree() throws {
    try folder.commit()
    try folder.shell("git worktree add -q ../tree -b some/branch")
    let git = try #require(GitFolder.find(from: folder("tree"), in: DiskStore()))
    #expect(git.top == folder("tree"))
    #expect(git.path.hasSuffix("work/.git/worktrees/tree"))
    #expect(git.branch == "some/branch")
  }

  @Test func countsWhatIsNotCommittedAndNotShared() throws {
    let none = try run("status --format json").json()
    #expect(none["uncommitted"]?.content == .null)
    try folder.shell("git init -q -b main .")
    #expect(try run("status --format json").json().text("uncommitted") == "15")
    try folder.commit()
    let committed = try run("status --format json").json()
    #expect(committed.text("uncommitted") == "0")
    #expect(committed["unshared"]?.content == .null)
    try folder.shell(
      "git clone -q --bare . ../origin.git && git remote add origin ../origin.git && git fetch -q && git branch -q -u origin/main"
    )
    #expect(run(Self.recorded).code == .done)
    let recorded = try run("status --format json").json()
    #expect(recorded.text("uncommitted") == "1")
    #expect(recorded.text("unshared") == "1")
    try folder.shell("git add -A && git commit -q -m Second")
    let second = try run("status --format json").json()
    #expect(second.text("uncommitted") == "0")
    #expect(second.text("unshared") == "1")
  }

  @Test func countsWhatWasRecordedAndRedacted() throws {
    try folder.commit()
    #expect(run(Self.recorded).code == .done)
    #expect(run("redact z99y1a --reason 'It named a victim.'").code == .done)
    #expect(try run("status --format json").json().text("uncommitted") == "2")
    try folder.shell("git add -A && git commit -q -m Second")
    #expect(try run("status --format json").json().text("uncommitted") == "0")
    #expect(run(Self.recorded).code == .done)
    #expect(try run("status --format json").json().text("uncommitted") == "1")
  }

  @Test func countsInAWorkspaceBelowTheTop() throws {
    try folder.commit(in: ".")
    #expect(try run("status --format json").json().text("uncommitted") == "0")
    #expect(run(Self.recorded).code == .done)
    #expect(try run("status --format json").json().text("uncommitted") == "1")
  }

  @Test func saysThatARecordWasHereOnce() throws {
    try folder.commit()
    let path = try #require(try folder.shell("git ls-files Commitments/Ledger").split(separator: "\n").first)
    try folder.shell("sed -i 3d \(path)")
    let run = run("verify")
    #expect(run.code == .no)
    #expect(run.output.contains("the record before this one was removed: git shows that it was here"))
  }

  @Test func runsNothingThatTheRepositoryNames() throws {
    try folder.write("#!/bin/sh\ntouch '\(folder("ran"))'\ncat\n", at: "work/evil.sh")
    try folder.shell("chmod +x evil.sh && echo '*.jsonl diff=evil filter=evil' > .gitattributes")
    try folder.commit()
    let script = folder("work/evil.sh")
    for key in [
      "core.fsmonitor", "core.pager", "pager.log", "pager.cat-file", "core.editor", "diff.external",
      "diff.evil.textconv", "diff.evil.command", "filter.evil.clean", "filter.evil.smudge", "core.sshCommand",
      "gpg.program", "gpg.ssh.program", "credential.helper", "core.askPass", "alias.log", "alias.cat-file",
      "alias.rev-parse", "core.alternateRefsCommand",
    ] {
      try folder.shell("git config \(key) '\(key.hasPrefix("alias.") ? "!" : "")\(script)'")
    }
    try folder.shell("git config log.showSignature true; git config core.hooksPath '\(folder("work/hooks"))'")
    try folder.shell(
      "mkdir hooks && for hook in post-checkout post-index-change reference-transaction; do cp evil.sh hooks/$hook; done"
    )
    // A commit that claims to be signed, so that a signature would be looked at.
    try folder.shell(
      """
      { git cat-file commit HEAD | sed '/^$/,$d'; printf 'gpgsig -----BEGIN PGP SIGNATURE-----\\n \\n aaaa\\n -----END PGP SIGNATURE-----\\n\\nSigned\\n'; } > ../commit
      git update-ref refs/heads/main $(git -c core.fsmonitor= hash-object -t commit -w --stdin < ../commit)
      rm -f '\(folder("ran"))'
      """)
    let path = try #require(
      try folder.shell("ls -d Commitments/Ledger/*/*/*.jsonl").split(separator: "\n").first)
    try folder.shell("sed -i 3d \(path)")
    #expect(run("status").code == .done)
    #expect(run("verify").code == .no)
    #expect(run(Self.recorded).code == .done)
    #expect(folder.text("ran") == nil)
    // The plant itself works: git without care runs it.
    try folder.shell("git log -1 > /dev/null; git status > /dev/null; true")
    #expect(FileManager.default.fileExists(atPath: folder("ran")))
  }

  @Test func fetchesNothingThatAPartialCloneLacks() throws {
    try folder.commit()
    try folder.write("#!/bin/sh\ntouch '\(folder("ran"))'\nexit 1\n", at: "work/evil.sh")
    try folder.shell(
      """
      chmod +x evil.sh
      git config core.repositoryFormatVersion 1
      git config extensions.partialClone origin
      git config remote.origin.url '\(folder("work"))'
      git config remote.origin.promisor true
      git config remote.origin.uploadpack '\(folder("work/evil.sh"))'
      blob=$(git rev-parse HEAD:$(git ls-files Commitments/Ledger | head -1))
      rm -f .git/objects/$(echo $blob | cut -c1-2)/$(echo $blob | cut -c3-)
      """)
    #expect(run("status").code == .done)
    #expect(run("verify").code == .done)
    #expect(folder.text("ran") == nil)
  }
}
