import CommitmentLedger
import CommitmentModel

/// The shipped register of States and organizations.
private let index: NameIndex? = FrameworkID("a4p").flatMap { framework in
  Workspace.read(
    framework: framework, catalogue: FuzzedFiles.below("Commitments/Frameworks/a4p"),
    registers: FuzzedFiles.below("Commitments/Registers"), ledger: []
  ).workspace.map { NameIndex($0.register.registers.endorsers) }
}

/// Whatever name is asked for, there is an answer, the same each time, and a name that is found is found exactly.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNames(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let index else { preconditionFailure("no register to look names up in") }
  let answer = index.answer(text)
  precondition(answer == index.answer(text))
  switch answer {
  case .found: precondition(index.answer(exactly: text) == answer)
  case .ambiguous(let codes): precondition(codes.count > 1 && codes == codes.sorted())
  case .unknown(let near): precondition(near.count <= 5 || Set(near).count == near.count)
  }
  return 0
}
