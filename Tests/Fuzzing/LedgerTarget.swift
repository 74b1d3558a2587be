import CommitmentLedger
import CommitmentModel

/// A workspace with the shipped catalogue and registers, to which the fuzzer adds one segment of the ledger.
private let catalogue = FuzzedFiles.below("Commitments/Frameworks/a4p")
private let registers = FuzzedFiles.below("Commitments/Registers")

/// Whatever bytes a segment holds, reading, checking and verifying it end, and agree on what can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLedger(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let path = "Commitments/Ledger/fuzzed/2026/2026-Q3.k3f9x2m8.jsonl"
  guard let framework = FrameworkID("a4p") else { return 0 }
  let segment = SourceFile(path: path, bytes: bytes)
  let read = Workspace.read(
    framework: framework, catalogue: catalogue, registers: registers, ledger: [segment])
  guard let workspace = read.workspace else { return 0 }
  let lines = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
  precondition(workspace.register.recordCount + workspace.register.unreadable <= lines)
  let findings = workspace.check(ledger: [path])
  precondition(workspace.register.unreadable == 0 || findings.contains { $0.severity == .error })
  _ = LedgerVerifier.verify([segment])
  if let quarter = Quarter(year: 2026, number: 3) {
    let snapshot = Snapshot(of: workspace.register, quarter: quarter, wording: WordingFingerprint.of)
    _ = workspace.fingerprint(of: snapshot)
    _ = snapshot.endorsements
  }
  return 0
}
