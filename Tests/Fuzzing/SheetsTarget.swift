import CommitmentLedger
import CommitmentModel
import Foundation

private let catalogue = FuzzedFiles.below("Commitments/Frameworks/a4p")
private let registers = FuzzedFiles.below("Commitments/Registers")
private let folder = "Commitments/Frameworks/a4p"
private let read = FrameworkID("a4p").flatMap { framework in
  Workspace.read(
    framework: framework, catalogue: catalogue, registers: registers,
    ledger: FuzzedFiles.below("Commitments/Ledger")
  ).workspace
}
private let tables = RegisterSheet.all(registers)

/// What a table of some bytes would change; which table it is, the first byte says.
private func plan(_ choice: UInt8, _ bytes: [UInt8], _ register: Register) -> SheetPlan {
  let place = Int(choice >> 1) % (RecordSheet.all.count + 1 + tables.count)
  let accepts = choice & 1 == 1
  if place < RecordSheet.all.count {
    return RecordComparison.plan(
      bytes, as: RecordSheet.all[place], against: register, acceptsRetyped: accepts,
      now: Instant(seconds: 1_795_262_400))
  }
  if place == RecordSheet.all.count {
    return CommitmentComparison.plan(
      bytes, files: catalogue, folder: folder, against: register, acceptsRetyped: accepts)
  }
  return RegisterComparison.plan(
    bytes, as: tables[place - RecordSheet.all.count - 1], among: registers, acceptsRetyped: accepts)
}

/// Whatever bytes come back as a table, the comparison ends, is the same a second time, and what it would write without
/// having found an error is a catalogue and registers without one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheets(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first, let register = read?.register else { return 0 }
  let table = Array(bytes.dropFirst())
  let found = plan(choice, table, register)
  let again = plan(choice, table, register)
  precondition(found.findings == again.findings && found.files == again.files)
  precondition(found.changes == again.changes && found.additions == again.additions)
  precondition(found.drafts.count == again.drafts.count)
  precondition((found.changes + found.retyped).allSatisfy { $0.place.row > 0 })
  guard !found.hasErrors, !found.files.isEmpty else { return 0 }
  let paths = Set(found.files.map(\.path))
  let after = { (files: [SourceFile]) in
    files.filter { !paths.contains($0.path) }
      + found.files.filter { file in files.contains { FuzzedFiles.isBeside(file, $0) } }
  }
  let result = Workspace.read(
    framework: register.framework.id, catalogue: after(catalogue), registers: after(registers), ledger: [])
  precondition(!result.diagnostics.contains { $0.severity == .error }, "\(result.diagnostics)")
  return 0
}

/// Lets the fuzzer start from the first rows of every table as it goes out.
@_cdecl("LLVMFuzzerInitialize")
public func beginWithTables(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> CInt {
  guard let register = read?.register else { return 0 }
  let sheets =
    RecordSheet.all.map { $0.sheet(of: register) } + [
      CommitmentSheet.sheet(catalogue, of: register.framework)
    ]
    + tables.map(\.sheet)
  for (place, sheet) in sheets.enumerated() {
    let lines = sheet.text(isPlain: true).split(separator: "\n", omittingEmptySubsequences: false).prefix(6)
    let bytes = [UInt8(truncatingIfNeeded: place << 1)] + Array(lines.joined(separator: "\n").utf8)
    FileManager.default.createFile(atPath: "corpus/table-\(place)", contents: Data(bytes))
  }
  return 0
}
