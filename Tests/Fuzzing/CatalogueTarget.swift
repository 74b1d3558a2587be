import CommitmentLedger
import CommitmentModel

private let catalogue = FuzzedFiles.below("Commitments/Frameworks/a4p")
private let registers = FuzzedFiles.below("Commitments/Registers")

/// Whatever bytes stand in a file of the catalogue or the registers, reading ends, with findings where it is wrong.
///
/// The first byte chooses the file that the rest replaces.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCatalogue(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first, let framework = FrameworkID("a4p") else { return 0 }
  let paths = (catalogue + registers).map(\.path)
  let path = paths[Int(choice) % paths.count]
  let replaced = { (file: SourceFile) in
    file.path == path ? SourceFile(path: path, bytes: Array(bytes.dropFirst())) : file
  }
  let read = Workspace.read(
    framework: framework, catalogue: catalogue.map(replaced), registers: registers.map(replaced), ledger: [])
  precondition(read.workspace != nil || read.diagnostics.contains { $0.severity == .error })
  return 0
}
