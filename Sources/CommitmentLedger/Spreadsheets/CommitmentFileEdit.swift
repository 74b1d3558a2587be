import CommitmentModel

/// Puts cells into the file of a commitment; every other line keeps its bytes.
enum CommitmentFileEdit {
  /// The file with the texts of columns in the place of what stood there.
  ///
  /// - Parameters:
  ///   - file: the file, which could be read.
  ///   - cells: texts by the keys of the columns.
  /// - Returns: the file, with the same path.
  static func file(_ file: SourceFile, cells: [String: String]) -> SourceFile {
    var lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return file }
    for column in CommitmentSheet.columns where column.key != "title" && column.key != "sentences" {
      guard let cell = cells[column.key] else { continue }
      let key = CommitmentSheet.fileKey(column.key)
      let value = column.isList ? SheetList.items(cell).joined(separator: ", ") : cell.trimmed
      guard let line = lines[..<end].firstIndex(where: { $0.hasPrefix("\(key):") }) else { continue }
      lines[line] = value.isEmpty ? "\(key):" : "\(key): \(value)"
    }
    guard let heading = lines[end...].firstIndex(where: { $0.hasPrefix("# ") }) else { return file }
    if let title = cells["title"] { lines[heading] = "# \(title.trimmed)" }
    if let sentences = cells["sentences"] {
      lines = Array(lines[...heading]) + ["", sentences.replacing("\r\n", with: "\n").trimmed, ""]
    }
    return SourceFile(path: file.path, text: lines.joined(separator: "\n"))
  }
}
