import A4PCommandLine
import CommitmentLedger
import CommitmentModel

/// A temporary workspace with a generated ledger, and the same lines in one file for the peers.
struct BenchmarkWorkspace {
  let folder: String
  let ledgerBytes: Int
  /// The paths of the segments.
  let segments: [String]

  /// All lines in one file.
  var lines: String { folder + "/all.jsonl" }
  /// As many transactions for the tools of plain-text accounting.
  var journal: String { folder + "/journal.txt" }

  /// Looks at a workspace that ``generate(in:from:records:)`` made.
  init(_ folder: String, store: DiskStore) throws(CommandFault) {
    guard let size = try? store.read(folder + "/size.txt"),
      let bytes = Int(String(decoding: size, as: UTF8.self))
    else { throw CommandFault(.inputOutput, "the data could not be made in '\(folder)'") }
    let context = Context.system()
    self.folder = folder
    ledgerBytes = bytes
    segments = try WorkspaceFolder.find(asked: folder, in: context).paths(below: SegmentName.folder)
  }

  /// Copies the catalogue and the registers of a workspace and generates a ledger beside them.
  ///
  /// Meant for a process of its own: what a process starts is said to have needed at least the memory that it had
  /// itself, so the one that measures must stay small.
  static func generate(in folder: String, from source: WorkspaceFolder, records: Int) throws(CommandFault) {
    let store = DiskStore()
    guard let framework = try source.frameworks().first,
      let shipped = try source.read(framework, needsLedger: false).workspace
    else { throw CommandFault(.missing, "the workspace has no framework that can be read") }
    for part in [Workspace.frameworksFolder, Workspace.registersFolder] {
      for file in try source.files(below: part) { try put(file.bytes, folder + "/" + file.path, store) }
    }
    let ledger = GeneratedLedger(framework: shipped.register.framework, registers: shipped.register.registers)
    var all: [UInt8] = []
    try ledger.write(records: records) { (file) throws(CommandFault) in
      try put(file.bytes, folder + "/" + file.path, store)
      all += file.bytes
    }
    try put(all, folder + "/all.jsonl", store)
    var journal: [UInt8] = []
    for number in 0..<records {
      journal += Array(
        "2024-01-\(10 + number % 20) report \(number)\n  a:b\(number % 50)  1\n  c\n\n".utf8)
    }
    try put(journal, folder + "/journal.txt", store)
    try put(Array(String(all.count).utf8), folder + "/size.txt", store)
  }

  static func put(_ bytes: [UInt8], _ path: String, _ store: DiskStore) throws(CommandFault) {
    do throws(FileFault) { try store.replace(path, with: bytes) } catch {
      throw CommandFault(.inputOutput, "cannot write '\(path)'")
    }
  }
}
