import A4PCommandLine

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// Makes data from a seed, times the tool and its peers in one run, and prints one table.
public enum Benchmark {
  /// Runs on the words that the process was started with, and ends the process.
  public static func run() -> Never {
    guard let options = BenchmarkOptions(Context.systemWords()) else {
      _ = StandardStreams.write(Answer("", notes: [BenchmarkOptions.usage], code: .usage))
      exit(64)
    }
    do throws(CommandFault) {
      exit(StandardStreams.write(Answer(try answer(options))).rawValue)
    } catch {
      _ = StandardStreams.write(Answer("", notes: ["a4p-benchmark: \(error.message)"]))
      exit(error.code.rawValue)
    }
  }

  private static func answer(_ options: BenchmarkOptions) throws(CommandFault) -> String {
    let context = Context.system()
    let source = try WorkspaceFolder.find(asked: nil, in: context)
    let own = CommandLine.arguments.first ?? "a4p-benchmark"
    if let folder = options.generated {
      try BenchmarkWorkspace.generate(in: folder, from: source, records: options.records)
      return ""
    }
    // A name without a folder was found on the search path, and so is the tool.
    let beside = own.contains("/") ? FilePath.parent(context.absolute(own)) + "/a4p" : "a4p"
    let tool = options.tool.map { $0.contains("/") ? context.absolute($0) : $0 } ?? beside
    guard let top = temporaryFolder() else { throw CommandFault(.cannotCreate, "no temporary folder") }
    var environment = ["XDG_STATE_HOME=\(top)/state"]
    for name in ["PATH", "HOME", "LANG", "LC_ALL"] {
      if let value = context.environment[name] { environment.append("\(name)=\(value)") }
    }
    defer {
      if !options.keep { _ = ProcessRun.once(["rm", "-r", top], in: "/", variables: environment) }
    }
    let store = DiskStore()
    let make = { (name: String, count: Int) throws(CommandFault) in
      let words = [
        own.contains("/") ? context.absolute(own) : own, "--generate", "\(top)/\(name)", "--records",
        String(count),
      ]
      _ = ProcessRun.once(words, in: source.path, variables: environment)
      return try BenchmarkWorkspace("\(top)/\(name)", store: store)
    }
    let run = BenchmarkRun(
      tool: tool, runs: options.runs, full: try make("full", options.records),
      tenth: options.records >= 1_000_000 ? try make("tenth", options.records / 10) : nil,
      empty: try make("empty", 0), cores: Threads().width,
      environment: environment, store: store)
    let table = BarTable.text(try run.rows())
    let size = BarTable.decimal(Double(run.full.ledgerBytes) / 1_000_000, 1)
    let kept = options.keep ? "\nKept: \(top)\n" : ""
    return """
      \(options.records) records, \(size) MB, \(run.full.segments.count) segments; medians of \(options.runs) warm \
      runs of whole processes, on \(machine(store, cores: run.cores)).

      \(table)\(kept)
      """
  }

  private static func temporaryFolder() -> String? {
    var template = Array("/tmp/a4p-benchmark-XXXXXX".utf8CString)
    return unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { return nil }
      return unsafe String(cString: start)
    }
  }

  /// The machine in a few words: its processor, where the system names it, and its cores.
  private static func machine(_ store: DiskStore, cores: Int) -> String {
    let information = (try? store.read("/proc/cpuinfo")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name =
      line?.split(separator: ":").last.map { String($0.drop { $0 == " " }) } ?? "an unnamed processor"
    return "\(name), \(cores) cores"
  }
}
