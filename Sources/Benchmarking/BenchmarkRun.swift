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

  private func time(
    _ words: [String], in workspace: BenchmarkWorkspace? = nil, input: String = "/dev/null",
    canSayNo: Bool = false
  ) -> Measurement? {
    ProcessRun.median(
      words, runs: runs, in: (workspace ?? full).folder, input: input, canSayNo: canSayNo,
      variables: environment)
  }

  func rows() throws(CommandFault) -> [BarRow] {
    let status = time([tool, "status"])
    return [version()] + reading(status) + pages(status) + recording() + (try names()) + [verifying()]
  }

  private func version() -> BarRow {
    let source = full.folder + "/empty.swift"
    let program = full.folder + "/empty-program"
    var reference: Measurement?
    if (try? BenchmarkWorkspace.put(Array("Swift.print(1)\n".utf8), source, store)) != nil,
      ProcessRun.once(
        ["swiftc", "-O", "-static-stdlib", source, "-o", program], in: full.folder, variables: environment)
        != nil
    {
      reference = time([program])
    }
    return BarRow(
      "`a4p --version`", against: "empty static Swift program", .atMost(1.5), time([tool, "--version"]),
      reference)
  }

  private func reading(_ status: Measurement?) -> [BarRow] {
    let name = "`a4p status`"
    let grep = time(["grep", "-c", "\"kind\":\"evidence\""] + full.segments)
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

  private func pages(_ status: Measurement?) -> [BarRow] {
    let words = [tool, "scorecard", "--quarter", "2024-Q4"]
    let name = "`a4p scorecard`, pages up to date"
    let full = time(words)
    var small = BarRow(
      name, against: "the same over a tenth of the records", .atMost(12), full,
      tenth.flatMap { time(words, in: $0) })
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
    return [
      BarRow(
        "`a4p record`", against: "the same, beginning with an empty ledger", .atMost(2), time(words),
        time(words, in: empty))
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
    return [
      BarRow(
        "`a4p endorsed`, 200 names", against: "one name", .atMost(2),
        time([tool, "endorsed", "-"], input: many, canSayNo: true),
        time([tool, "endorsed", "-"], input: few, canSayNo: true))
    ]
  }

  private func verifying() -> BarRow {
    var row = BarRow(
      "`a4p verify`, times the cores", against: "`sha256sum` on the same bytes", .atMost(2),
      time([tool, "verify"]), time(["sha256sum", full.lines]))
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
