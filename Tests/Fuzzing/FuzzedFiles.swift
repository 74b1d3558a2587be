import CommitmentLedger
import Foundation

/// The files of the project that a fuzzer starts from.
enum FuzzedFiles {
  /// The files below a folder of the project, which `A4P_PROJECT` names.
  static func below(_ folder: String) -> [SourceFile] {
    let top = ProcessInfo.processInfo.environment["A4P_PROJECT"] ?? "."
    let names = FileManager.default.enumerator(atPath: "\(top)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: "\(top)/\(folder)/\(name)") else { return nil }
      return SourceFile(path: "\(folder)/\(name)", bytes: Array(data))
    }
  }

  /// Whether two files lie in the same folder.
  static func isBeside(_ file: SourceFile, _ other: SourceFile) -> Bool {
    file.path.split(separator: "/").dropLast() == other.path.split(separator: "/").dropLast()
  }
}
