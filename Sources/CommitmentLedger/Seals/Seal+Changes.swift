import Formats

extension Seal {
  /// The files of the catalogue and the registers that are other than when the quarter was signed, or gone.
  package func changedFiles(among present: [SourceFile]) -> [String] {
    let present = Dictionary(present.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return files.filter { file in
      present[file.path].map { SHA256.digest(of: $0.bytes) != file.digest } ?? true
    }.map(\.path)
  }
}
