// Which of some States have endorsed: endorsed-states WORKSPACE NAME...

import CommitmentLedger
import CommitmentModel
import Foundation

let words = CommandLine.arguments.dropFirst()
guard let folder = words.first, let framework = FrameworkID("a4p") else { exit(64) }

// The library opens no file: it is given the bytes, with their paths in the workspace.
let names = FileManager.default.enumerator(atPath: folder + "/Commitments")?.allObjects as? [String] ?? []
let files = names.map { "Commitments/" + $0 }.compactMap { path in
  FileManager.default.contents(atPath: folder + "/" + path).map { SourceFile(path: path, bytes: Array($0)) }
}
let (workspace, findings) = Workspace.read(framework, from: files)
for finding in findings { print(finding.place.file, finding.severity, finding.message) }
guard let register = workspace?.register else { exit(65) }

let index = NameIndex(register.registers)
let summary = register.endorsements(asOf: .distantFuture)
for name in words.dropFirst() {
  switch index.answer(name) {
  case .found(let code):
    let date = summary[code]?.date.map { "\($0.precision == .by ? " by" : "") \($0.text)" } ?? ""
    print("\(name) (\(code)): \(summary[code]?.answer.rawValue ?? "not-documented")\(date)")
  case .ambiguous(let codes): print("\(name): one of \(codes.map(\.text).joined(separator: ", "))")
  case .unlisted, .unknown: print("\(name): not understood")
  }
}
