import A4PCommandLine
import CommitmentLedger
import CommitmentModel
import Formats
import Foundation
import TestSupport
import Testing

/// A clone of some years, and one of some commits: what is not here is told as such, and what was deleted as deleted.
struct PartialCloneTests {
  private let shared: SharedFolders
  /// The segments of the two years of one stream.
  private let years = ["2025", "2026"].map { "Commitments/Ledger/office-a/\($0)/\($0)-Q4.aaaa.jsonl" }

  /// A ledger over two years, signed, with a correction in the second year of a record of the first.
  init() throws {
    var workspace = InventedWorkspace()
    workspace.office = "office-a"
    var first: RecordID?
    for (number, recorded) in ["2025-10-05T08:00:00Z", "2025-10-06T08:00:00Z"].enumerated() {
      let id = try workspace.addEvidence(
        "Old \(number)", date: "2025-09-0\(number + 1)", marks: ["ALP-1:advances"], recorded: recorded)
      first = first ?? id
    }
    try workspace.addEvidence(
      "Corrected", date: "2025-09-01", marks: ["ALP-1:advances"], corrects: [try #require(first)],
      reason: "Misread.")
    try workspace.addEvidence("New", date: "2026-09-01", marks: ["ALP-2:advances"])
    var previous: RecordSum?
    var segments: [SourceFile] = []
    for (path, records) in zip(years, [workspace.records[..<2], workspace.records[2...]]) {
      var bytes: [UInt8] = []
      for record in records {
        let (line, sum) = RecordWriter.line(record, previous: previous)
        bytes += line + [0x0A]
        previous = sum
      }
      segments.append(SourceFile(path: path, bytes: bytes))
    }
    let seal = try Seal.make(
      SealName(quarter: try #require(Quarter("2026-Q3"))),
      framework: try #require(FrameworkID(InventedWorkspace.framework)),
      people: Seal.People(prepared: "A desk officer", approved: "A chief"), signed: InventedTool.now,
      rubric: "1", ledger: segments, files: workspace.catalogue + workspace.registers, pages: [],
      pageFormat: 1, tool: "0.0.1")
    shared = try SharedFolders([])
    for file in segments + [seal.file] {
      try shared.folder.write(String(decoding: file.bytes, as: UTF8.self), at: "seed/\(file.path)")
    }
    try shared.folder.shell(
      """
      git add -A && git commit -q -m Second
      git -C ../origin.git config uploadpack.allowFilter true && git push -q ../origin.git main
      """, in: "seed")
  }

  /// Makes a clone without the first year.
  private func clone(_ options: String = "") throws {
    try shared.folder.shell(
      """
      git clone -q --no-checkout \(options) file://"$PWD/origin.git" a && cd a
      git sparse-checkout set --no-cone '/*' '!/Commitments/Ledger/*/2025/' && git checkout -q main
      test ! -e \(years[0]) && test -e \(years[1])
      """, in: ".")
  }

  @Test func verifiesWhatIsInGitAndNotInTheWorkTree() throws {
    try clone()
    let run = shared.run("verify", in: "a")
    #expect(run.code == .done)
    #expect(run.output.contains("note: 1 segment is not in this work tree; read where git keeps them"))
    #expect(
      run.lines.last
        == "4 records in 1 stream verified; 1 of 1 seal found as signed; nothing was altered or removed.")
    #expect(try shared.run("verify --format json", in: "a").json()["gaps"]?.elements == [])
  }

  @Test func saysWhatACloneWithoutContentsCannotSee() throws {
    try clone("--filter=blob:none")
    let run = shared.run("verify", in: "a")
    #expect(run.code == .done, "\(run.output)")
    #expect(run.output.contains("\(years[1]):1: note: the record before this one is not here in this clone"))
    #expect(run.output.contains("2026-Q3.json: note: what this seal reaches is not all here in this clone"))
    #expect(run.output.contains("note: 1 segment is not here in this clone, so nothing can be said of them"))
    #expect(run.lines.last?.contains("0 of 1 seal found as signed; nothing was altered or removed.") == true)
    #expect(shared.run("check", in: "a").code == .done)
  }

  @Test func findsADeletionInACloneOfSomeYears() throws {
    try clone()
    try shared.folder.shell("sed -i 1d \(years[1])", in: "a")
    let run = shared.run("verify", in: "a")
    #expect(run.code == .no)
    #expect(run.output.contains("\(years[1]):1: error: the record before this one was signed in 2026-Q3"))
    #expect(run.output.contains("\(years[1]):1: error: record '"))
  }

  @Test func takesAFileThatIsMerelyGoneForDeleted() throws {
    try shared.folder.shell("git clone -q origin.git a && rm a/\(years[0])", in: ".")
    let run = shared.run("verify", in: "a")
    #expect(run.code == .no)
    #expect(run.output.contains("is taken away by the work tree"))
    #expect(run.output.contains("the record before this one was signed in 2026-Q3 and is not here"))
  }

  @Test func checksAndSharesACloneOfSomeYears() throws {
    try clone()
    let check = shared.run("check", in: "a")
    #expect(check.code == .done, "\(check.output)")
    #expect(check.output.contains("in the part of the ledger that this clone holds"))
    try shared.record("First", in: "a")
    let run = shared.run("sync", in: "a")
    #expect(run.code == .done, "\(run.output)\(run.errors)")
    #expect(run.lines.last == "Sent 1 record (office-a 1) to origin.")
    #expect(try shared.git("show --stat --format= HEAD", in: "a").contains("1 file changed, 1 insertion(+)"))
  }

  @Test func saysThatItsFiguresLackSomething() throws {
    try clone()
    let status = shared.run("status", in: "a")
    #expect(status.code == .done)
    #expect(
      status.errors.contains("warning: 1 segment is not in this work tree, and nothing in them is counted"))
    let pages = shared.run("scorecard --quarter 2026-Q3", in: "a")
    #expect(pages.code == .no)
    #expect(pages.errors.contains("1 segment is not in this work tree, so the figures would be wrong"))
  }

  @Test func findsADeletionInACloneOfSomeCommits() throws {
    try shared.folder.shell("git clone -q --depth 1 file://\"$PWD/origin.git\" a", in: ".")
    #expect(shared.run("verify", in: "a").code == .done)
    try shared.folder.shell("sed -i 2d \(years[0]) && git commit -q -a -m Removed", in: "seed")
    try shared.folder.shell("git clone -q --depth 1 file://\"$PWD/seed\" b", in: ".")
    let run = shared.run("verify", in: "b")
    #expect(run.code == .no)
    #expect(run.output.contains("the record before this one was signed in 2026-Q3 and is not here"))
  }
}
