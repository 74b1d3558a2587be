import CommitmentLedger
import CommitmentModel

private let names: NameIndex? = {
  guard let framework = FrameworkID("a4p") else { return nil }
  let read = Workspace.read(
    framework: framework, catalogue: FuzzedFiles.below("Commitments/Frameworks/a4p"),
    registers: FuzzedFiles.below("Commitments/Registers"), ledger: [])
  return read.workspace.map { NameIndex($0.register.registers) }
}()

/// Whatever is typed or pasted, it is answered: the same each time, with candidates of which none is there twice, and a
/// text that is answered as a name is answered so whatever its case.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNames(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let names else { return 0 }
  let answer = names.answer(text)
  precondition(answer == names.answers([text, text])[1])
  switch answer {
  case .found(let code): precondition(names.answer(exactly: text) == .found(code))
  case .ambiguous(let codes): precondition(codes.count > 1 && Set(codes).count == codes.count)
  case .unlisted: break
  case .unknown(let near): precondition(near.count <= 20 && Set(near).count == near.count)
  }
  for item in NameList(names).items(in: text) { precondition(!item.text.isEmpty && item.line > 0) }
  return 0
}
