import CommitmentLedger
import CommitmentModel

/// The shipped catalogue and registers, read once, under which the fuzzer puts one segment of the ledger.
private let shipped = FrameworkID("a4p").flatMap { framework in
  Workspace.read(
    framework: framework, catalogue: FuzzedFiles.below("Commitments/Frameworks/a4p"),
    registers: FuzzedFiles.below("Commitments/Registers"), ledger: []
  ).workspace
}

/// Whatever bytes a segment holds, reading, checking and verifying it end, and agree on what can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLedger(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let path = "Commitments/Ledger/fuzzed/2026/2026-Q3.k3f9x2m8.jsonl"
  let segment = SourceFile(path: path, bytes: bytes)
  guard let workspace = shipped?.withLedger([segment]) else {
    preconditionFailure("no catalogue to read under")
  }
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
