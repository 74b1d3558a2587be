import A4PCommandLine
import CommitmentModel
import Formats
import Foundation
import TestSupport
import Testing

/// What `verify` finds in git's history.
struct HistoryAuditTests {
  private let shared: SharedFolders

  init() throws { shared = try SharedFolders(["a"], of: .eventful()) }

  /// Edits the first segment by a line of the shell, in which `$FILE` is its path, and commits.
  private func commit(_ edit: String) throws {
    try shared.folder.shell(
      "FILE=$(git ls-files 'Commitments/Ledger/*.jsonl' | head -1); \(edit); git add -A; git commit -q -m Edit",
      in: "a")
  }

  private func verify(_ options: String = "") -> TestRun { shared.run("verify \(options)", in: "a") }

  @Test func findsNothingWhereLinesWereAdded() throws {
    try shared.record("First", in: "a")
    try commit("true")
    let run = verify()
    #expect(run.code == .done)
    #expect(run.notes == ["note: looked through 2 commits"])
    let git = try #require(try verify("--format json").json()["git"])
    #expect(git.names == ["commits", "shallow", "findings", "redactions"])
    #expect(git.text("commits") == "2")
    #expect(git["findings"]?.elements == [])
  }

  @Test func namesTheCommitThatTookTheLastLineAway() throws {
    try commit("sed -i '$d' $FILE")
    let run = verify()
    #expect(run.code == .no)
    let commit = try shared.git("rev-parse HEAD", in: "a").prefix(10)
    #expect(run.output.contains(".jsonl:15: error: record '"))
    #expect(run.output.contains("is taken away by commit \(commit)"))
    #expect(run.lines.last == "14 records in 1 stream verified; 1 finding.")
  }

  @Test func findsALineThatCameBackAllTheSame() throws {
    try commit("cp $FILE ../kept; sed -i '$d' $FILE")
    try commit("cp ../kept $FILE")
    let git = try #require(try verify("--format json").json()["git"])
    #expect(git["findings"]?.elements?.count == 1)
  }

  @Test func looksOnlyAtWhatIsNew() throws {
    try commit("sed -i '$d' $FILE")
    try shared.record("First", in: "a")
    try commit("true")
    #expect(verify().code == .no)
    let run = verify("--since HEAD~1")
    #expect(run.code == .done)
    #expect(run.notes == ["note: looked through 1 commit since HEAD~1"])
  }

  @Test func tellsAChangedLineFromALineTakenAway() throws {
    try commit("sed -i '2s/rivers/lakes/' $FILE")
    #expect(verify().output.contains("is changed by commit"))
  }

  @Test func letsLinesBeMovedAndReordered() throws {
    try commit("git mv $FILE ${FILE%.jsonl}.2.jsonl")
    try commit("tac $FILE > ../turned; cp ../turned $FILE")
    #expect(verify().code == .done)
  }

  @Test func listsARedaction() throws {
    let pattern =
      #"s/^\(.*\),"framework".*\("recorded":"[^"]*"\).*\(,"prev".*\)}$/\1,\2\3,"redacted":"privacy"}/"#
    try commit("sed -i '3\(pattern)' $FILE")
    let git = try #require(try verify("--format json").json()["git"])
    #expect(git["findings"]?.elements == [])
    #expect(git["redactions"]?.elements?.first?.text("line") == "3")
  }

  @Test func seesWhatTheWorkTreeLacks() throws {
    try shared.folder.shell("sed -i '$d' $(git ls-files '*.jsonl' | head -1)", in: "a")
    let run = verify()
    #expect(run.code == .no)
    #expect(run.output.contains("is taken away by the work tree"))
  }

  @Test func saysWhatAShallowCloneCannotSee() throws {
    try shared.record("First", in: "a")
    try commit("true")
    try shared.folder.shell("git clone -q --depth 1 file://'\(shared.folder("a"))' shallow", in: ".")
    let run = shared.run("verify", in: "shallow")
    #expect(run.code == .done)
    #expect(run.errors.contains("holds only a part of git's history"))
    #expect(
      try shared.run("verify --format json", in: "shallow").json()["git"]?["shallow"]?.content == .bool(true))
  }

  @Test func raisesNoAlarmOnACherryPick() throws {
    try shared.git("switch -q -c side", in: "a")
    try shared.record("First", in: "a")
    try commit("true")
    try shared.git("switch -q main", in: "a")
    try shared.record("Second", in: "a")
    try commit("true")
    try shared.git("cherry-pick side", in: "a")
    try shared.git("merge -q --no-edit side", in: "a")
    #expect(verify().code == .done)
    #expect(try shared.ledger("a").count == 17)
  }

  @Test(arguments: ["nowhere", "--output=evil"])
  func refusesAnUnknownRevision(revision: String) throws {
    let run = verify("--since '\(revision)'")
    #expect(run.code == .missing)
    #expect(run.errors.contains("git knows no revision '\(revision)' here"))
  }

  @Test func needsGitForARevision() throws {
    try shared.folder.write(InventedWorkspace(), into: "plain")
    #expect(shared.run("verify --since HEAD", in: "plain").code == .missing)
  }
}
