import A4PCommandLine
import Formats
import TestSupport
import Testing

/// `scorecard`: what it writes, what it leaves alone, and what it compares.
struct ScorecardTests {
  private let tool: InventedTool
  private static let folder = "/pact/Reports/2026-Q3/en"
  private static let names =
    ["README.md", "areas/ALP.md", "areas/BET.md"]
    + ["endorsements", "evidence-by-year", "movement", "status-by-area"].map { "pictures/\($0).svg" }
    + ["all", "host-countries", "secretariat"].map { "roles/\($0).md" } + ["scorecard.json", "scorecard.md"]

  init() throws { tool = try InventedTool(.eventful()) }

  private var reports: [String] { tool.store.files.keys.filter { $0.hasPrefix("/pact/Reports/") }.sorted() }

  @Test func writesTheLastCompleteQuarter() throws {
    let run = tool.run("scorecard")
    #expect(run.code == .done)
    #expect(run.notes.isEmpty)
    #expect(reports == Self.names.map { "\(Self.folder)/\($0)" })
    #expect(run.lines.last == "2026-Q3: \(Self.names.count) files written, 0 as they were.")
    #expect(run.lines.first?.hasPrefix("wrote Reports/2026-Q3/en/") == true)
  }

  @Test func writesNothingTheSecondTime() {
    tool.run("scorecard")
    let writes = tool.store.writes
    #expect(tool.run("scorecard").output == "2026-Q3: 0 files written, \(Self.names.count) as they were.\n")
    #expect(tool.store.writes == writes)
  }

  @Test func findsNothingToSayOfPagesThatItWrote() {
    tool.run("scorecard")
    let run = tool.run("scorecard --check")
    #expect(run.code == .done)
    #expect(run.output == "The pages of 2026-Q3 are what the tool writes.\n")
  }

  @Test func saysWhichPagesDiffer() throws {
    tool.run("scorecard")
    tool.store.put("edited\n", at: "\(Self.folder)/scorecard.md")
    tool.store.drop("\(Self.folder)/areas/ALP.md")
    listInTwin("areas/OLD.md")
    let run = tool.run("scorecard --check")
    #expect(run.code == .no)
    #expect(
      Set(run.lines) == [
        "2026-Q3/en/scorecard.md: differs", "2026-Q3/en/areas/ALP.md: is missing",
        "2026-Q3/en/scorecard.json: differs", "2026-Q3/en/areas/OLD.md: is no longer written",
      ])
  }

  /// Adds a page to those that the twin on the disk lists, and puts it there.
  private func listInTwin(_ path: String) {
    let twin = "\(Self.folder)/scorecard.json"
    let text = tool.store.text(twin) ?? ""
    tool.store.put(
      text.replacing("\"pages\":[", with: "\"pages\":[{\"path\":\"\(path)\",\"sha256\":\"00\"},")
        .replacing("\"pages\": [", with: "\"pages\": [{\"path\": \"\(path)\", \"sha256\": \"00\"},"), at: twin
    )
    tool.store.put("old\n", at: FilePath.normalized(path, from: Self.folder))
  }

  @Test func removesAPageThatItNoLongerWrites() {
    tool.run("scorecard")
    listInTwin("areas/OLD.md")
    tool.store.put("mine\n", at: "\(Self.folder)/areas/MINE.md")
    let run = tool.run("scorecard")
    #expect(run.lines.contains("removed Reports/2026-Q3/en/areas/OLD.md"))
    #expect(tool.store.text("\(Self.folder)/areas/OLD.md") == nil)
    #expect(tool.store.text("\(Self.folder)/areas/MINE.md") == "mine\n")
    #expect(reports.count == Self.names.count + 1)
  }

  @Test(
    "removes nothing outside of its folder",
    arguments: [
      "../../x.md", "../fr/scorecard.md", "/etc/x.md", "areas/../../x.md", "./x.md", "areas//x.md",
    ])
  func removesNothingOutside(path: String) {
    tool.run("scorecard")
    listInTwin(path)
    let run = tool.run("scorecard")
    #expect(run.code == .done)
    #expect(!run.output.contains("removed"))
    #expect(tool.store.text(FilePath.normalized(path, from: Self.folder)) == "old\n")
  }

  @Test func printsTheTwinAndWritesNothing() throws {
    let run = tool.run("scorecard --format json")
    #expect(tool.store.writes == 0)
    let promised = [
      "framework", "quarter", "period", "dataAsOf", "fingerprint", "rubric", "pageFormat", "signOff",
      "commitments",
      "areas", "roles", "endorsements", "changes", "attention", "corrections", "pages",
    ]
    #expect(try run.json().names.filter(promised.contains) == promised)
    #expect(try run.json()["period"]?.names.prefix(2) == ["from", "to"])
    let figures = ["documentedStates", "officialStates", "memberStates", "organizations", "asOf"]
    #expect(try run.json()["endorsements"]?.names.filter(figures.contains) == figures)
    #expect(try run.elements("pages").first?.names == ["path", "sha256"])
    tool.run("scorecard")
    #expect(tool.store.text("\(Self.folder)/scorecard.json") == run.output)
  }

  @Test func writesWhereItIsTold() {
    let run = tool.run("scorecard --output ../elsewhere")
    #expect(run.code == .done)
    #expect(reports.isEmpty)
    #expect(tool.store.text("/elsewhere/2026-Q3/en/scorecard.md") != nil)
  }

  @Test(
    "does not write a replay into Reports", arguments: ["--as-of 2026-09-01", "--as-recorded 2026-10-05"])
  func doesNotWriteAReplay(options: String) throws {
    let run = tool.run("scorecard \(options)")
    #expect(run.code == .usage)
    #expect(run.errors.contains("a replay is never written into Reports/"))
    #expect(tool.run("scorecard \(options) --output /replay").code == .done)
    #expect(tool.run("scorecard \(options) --format json").code == .done)
    #expect(reports.isEmpty)
  }

  @Test(
    "refuses a replay that would land in Reports all the same",
    arguments: [
      "Reports", "./Reports", "/pact/Reports", "Reports/2026-Q3", "/pact/x/../Reports/",
    ])
  func refusesAReplayIntoReports(folder: String) {
    let run = tool.run("scorecard --as-recorded 2026-10-05 --output \(folder)")
    #expect(run.code == .usage)
    #expect(reports.isEmpty)
  }

  @Test(
    "refuses what it cannot write",
    arguments: [
      ("--quarter 2027-Q1", ExitCode.data, "2027-Q1 has not begun"),
      ("--quarter 2026-Q5", .usage, "'2026-Q5' is not a quarter"),
      ("--quarter September", .usage, "is not a quarter"),
      ("--language xx", .usage, "'xx' is not one of en, fr"),
      ("--format csv", .usage, "--format csv does not fit"),
    ])
  func refusesWhatItCannotWrite(options: String, code: ExitCode, words: String) {
    let run = tool.run("scorecard \(options)")
    #expect(run.code == code)
    #expect(run.errors.contains(words))
  }

  @Test func refusesALanguageWithoutPages() {
    let run = tool.run("scorecard --language zh")
    #expect(run.code == .usage)
    #expect(run.errors.contains("there are no pages in 'zh' yet"))
  }

  @Test func writesAllLanguagesThatHavePages() {
    #expect(tool.run("scorecard --language all").code == .done)
    #expect(reports.contains("\(Self.folder)/scorecard.md"))
  }

  @Test func saysThatAQuarterIsNotOver() {
    let run = tool.run("scorecard --quarter 2026-Q4")
    #expect(run.notes == ["note: 2026-Q4 is not over; its figures will change"])
  }

  @Test func checksEveryQuarterThatReportsHolds() {
    tool.run("scorecard --quarter 2026-Q1")
    tool.run("scorecard --quarter 2026-Q2")
    #expect(
      tool.run("scorecard --check").output == "The pages of 2026-Q1, 2026-Q2 are what the tool writes.\n")
    tool.store.put("x", at: "/pact/Reports/2026-Q1/en/scorecard.md")
    let run = tool.run("scorecard --check")
    #expect(run.code == .no)
    #expect(run.lines == ["2026-Q1/en/scorecard.md: differs"])
  }

  @Test func saysForProgramsWhichPagesDiffer() throws {
    tool.run("scorecard --quarter 2026-Q1")
    #expect(try tool.run("scorecard --check --format json").json().texts("quarters") == ["2026-Q1"])
    #expect(tool.run("scorecard --check --format json").code == .done)
    tool.store.put("x", at: "/pact/Reports/2026-Q1/en/scorecard.md")
    let run = tool.run("scorecard --check --format json")
    #expect(run.code == .no)
    let found = try run.elements("differences")
    #expect(found.map { $0.text("path") } == ["2026-Q1/en/scorecard.md"])
    #expect(found.map { $0.text("kind") } == ["differs"])
  }

  @Test func hasNothingToCheckWhereThereAreNoReports() {
    #expect(tool.run("scorecard --check").code == .done)
    #expect(tool.run("scorecard --check --quarter 2026-Q3").code == .no)
  }

  @Test("leaves the pages as they were where one of them cannot be written", arguments: 0..<4)
  func leavesThePages(step: Int) {
    tool.run("scorecard")
    tool.run("record --commitment ALP-1:advances --date 2026-09-30 --title New --symbol X/9")
    let before = tool.store.files
    tool.store.fail(after: step, with: FileFault(.write, "/pact/x", "no space left"))
    let run = tool.run("scorecard")
    // Only as many files as differ are written.
    #expect(run.code == .inputOutput || run.code == .done)
    if run.code != .done { #expect(tool.store.files == before) }
    #expect(step > 1 || run.code == .inputOutput)
  }

  @Test func followsWhatIsRecorded() {
    tool.run("scorecard")
    tool.run("record --commitment ALP-1:advances --date 2026-09-30 --title New --symbol X/9")
    #expect(tool.run("scorecard --check").code == .no)
    tool.run("scorecard")
    #expect(tool.run("scorecard --check").code == .done)
  }
}
