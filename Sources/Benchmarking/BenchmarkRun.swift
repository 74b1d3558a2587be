import A4PCommandLine
import CommitmentLedger

/// Times the tool and its peers over one workspace and gives the rows of the table.
struct BenchmarkRun {
  let tool: String
  let runs: Int
  let full: BenchmarkWorkspace
  /// The same with a tenth of the records, where there are a million or more.
  let tenth: BenchmarkWorkspace?
  let empty: BenchmarkWorkspace
  let cores: Int
  let environment: [String]
  let store: DiskStore

  /// The quarter that `status` and `scorecard` are asked for: one in which much happened.
  private static let quarter = "2024-Q4"

  /// The medians of commands that are compared with each other.
  private func times(_ commands: [MeasuredCommand]) -> [Measurement?] {
    ProcessRun.medians(commands, runs: runs, in: full.folder, variables: environment)
  }

  /// The median of one that takes so long that others need not take turns with it.
  private func time(_ words: [String]) -> Measurement? { times([MeasuredCommand(words: words)])[0] }

  func rows() throws(CommandFault) -> [BarRow] {
    let quick = times([
      MeasuredCommand(words: [tool, "status", "--quarter", Self.quarter]),
      MeasuredCommand(words: ["grep", "-c", "\"kind\":\"evidence\""] + full.segments),
      MeasuredCommand(words: [tool, "scorecard", "--quarter", Self.quarter]),
    ])
    return [version()] + reading(quick[0], grep: quick[1]) + pages(quick[2], status: quick[0]) + recording()
      + (try names()) + [verifying()]
  }

  private func version() -> BarRow {
    let source = full.folder + "/empty.swift"
    let program = full.folder + "/empty-program"
    var commands = [MeasuredCommand(words: [tool, "--version"])]
    if (try? BenchmarkWorkspace.put(Array("Swift.print(1)\n".utf8), source, store)) != nil,
      ProcessRun.once(
        ["swiftc", "-O", "-static-stdlib", source, "-o", program], in: full.folder, variables: environment)
        != nil
    {
      commands.append(MeasuredCommand(words: [program]))
    }
    let measured = times(commands)
    return BarRow(
      "`a4p --version`", against: "empty static Swift program", .atMost(1.5), measured[0],
      measured.count > 1 ? measured[1] : nil)
  }

  private func reading(_ status: Measurement?, grep: Measurement?) -> [BarRow] {
    let name = "`a4p status`"
    let query =
      "select json_extract(x,'$.kind'), substr(json_extract(x,'$.date'),1,7), count(*) from l group by 1,2"
    let sqlite = time([
      "sqlite3", ":memory:", "create table l(x text)", ".mode ascii", ".separator \"\\037\" \"\\n\"",
      ".import \(full.lines) l", query,
    ])
    let jq = time(["jq", "-n", "reduce inputs as $r ({}; .[$r.kind] += 1)", full.lines])
    let ledger = time(["ledger", "-f", full.journal, "bal"])
    let hledger = time(["hledger", "-f", full.journal, "bal"])
    return [
      BarRow(name, against: "`grep -c` over the same files", .atMost(3), status, grep),
      BarRow(name, against: "sqlite3 with `json_extract`", .atLeast(8), status, sqlite),
      BarRow(name, against: "jq, counting kinds", .none, status, jq),
      BarRow(name, against: "`ledger bal`, as many transactions", .atLeast(12), status, ledger),
      BarRow(name, against: "`hledger bal`, as many transactions", .atLeast(80), status, hledger),
    ]
  }

  private func pages(_ full: Measurement?, status: Measurement?) -> [BarRow] {
    let words = [tool, "scorecard", "--quarter", Self.quarter]
    let name = "`a4p scorecard`, pages up to date"
    var small = BarRow(
      name, against: "the same over a tenth of the records", .atMost(12), full,
      tenth.flatMap { times([MeasuredCommand(words: words, folder: $0.folder)])[0] })
    small.skipped = "needs a million records or more"
    var memory = BarRow(
      "the same, memory", against: "the bytes of the ledger", .atMost(1.2), full,
      Measurement(seconds: 0, peakBytes: self.full.ledgerBytes))
    memory.isMemory = true
    var languages = BarRow("six languages", against: "one language", .atMost(2.5), nil, nil)
    languages.skipped = "pages are written in one language so far"
    return [BarRow(name, against: "`a4p status`", .atMost(2), full, status), small, memory, languages]
  }

  private func recording() -> [BarRow] {
    guard let commitment = Self.commitment(of: empty) else { return [] }
    let words = [
      tool, "record", "--commitment", commitment, "--date", "2024-12-31", "--title", "A report", "--url",
      "https://example.org", "--nature", "data", "--office", "bench-record",
    ]
    // The first run of each warms the caches and begins the segment that the others add to.
    let measured = times([MeasuredCommand(words: words), MeasuredCommand(words: words, folder: empty.folder)])
    return [
      BarRow(
        "`a4p record`", against: "the same, beginning with an empty ledger", .atMost(2), measured[0],
        measured[1])
    ]
  }

  /// The first commitment of the copied catalogue, by the name of its file.
  private static func commitment(of workspace: BenchmarkWorkspace) -> String? {
    let paths = try? WorkspaceFolder.find(asked: workspace.folder, in: .system())
      .paths(below: Workspace.frameworksFolder)
    return paths?.first { $0.contains("/Commitments/") && $0.hasSuffix(".md") }
      .flatMap { $0.split(separator: "/").last?.dropLast(3) }.map(String.init)
  }

  private func names() throws(CommandFault) -> [BarRow] {
    guard let one = Self.endorser(of: empty, store) else { return [] }
    let (few, many) = (full.folder + "/one.txt", full.folder + "/names.txt")
    try BenchmarkWorkspace.put(Array((one + "\n").utf8), few, store)
    let all = Self.endorsers(of: empty, store)
    let list = (0..<200).map { all[$0 % all.count] + "\n" }.joined()
    try BenchmarkWorkspace.put(Array(list.utf8), many, store)
    let measured = times(
      [many, few].map { MeasuredCommand(words: [tool, "endorsed", "-"], input: $0, canSayNo: true) })
    return [
      BarRow("`a4p endorsed`, 200 names", against: "one name", .atMost(2), measured[0], measured[1])
    ]
  }

  private func verifying() -> BarRow {
    let measured = times([[tool, "verify"], ["sha256sum", full.lines]].map { MeasuredCommand(words: $0) })
    var row = BarRow(
      "`a4p verify`, times the cores", against: "`sha256sum` on the same bytes", .atMost(2), measured[0],
      measured[1])
    row.scale = Double(cores)
    return row
  }

  private static func endorser(of workspace: BenchmarkWorkspace, _ store: DiskStore) -> String? {
    endorsers(of: workspace, store).first
  }

  /// The codes that the copied registers begin their rows with.
  private static func endorsers(of workspace: BenchmarkWorkspace, _ store: DiskStore) -> [String] {
    guard let bytes = try? store.read(workspace.folder + "/Commitments/Registers/states.csv") else {
      return []
    }
    let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
    return rows.compactMap { row in
      row.split(separator: ",").first.map(String.init).flatMap { $0.utf8.count == 3 ? $0 : nil }
    }
  }
}
