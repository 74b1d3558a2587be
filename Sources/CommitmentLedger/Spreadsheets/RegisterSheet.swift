import CommitmentModel
import Formats

/// The table of one register: a file of comma-separated values that people keep, with its own headings.
package struct RegisterSheet: Sendable {
  /// The word for it on the command line: the name of the file without its extension.
  package let name: String
  package let columns: [SheetColumn]
  let file: SourceFile
  /// The columns from the first on that tell the rows apart.
  let keyColumns: [String]
  /// The cells of the file, by row.
  let rows: [[String]]
  /// The bytes of each row, and of the heading before them.
  private let lines: [Range<Int>]

  /// - Parameter file: the register as it is; nil where it cannot be read as a table.
  package init?(_ file: SourceFile) {
    let (table, faults) = CSVReader.read(file.bytes)
    guard faults.isEmpty, !table.header.isEmpty else { return nil }
    self.file = file
    name = file.stem
    let header = table.header.map(\.text)
    rows = table.rows.map { $0.cells.map(\.text) }
    var width = 1
    while width < header.count, Set(rows.map { Array($0.prefix(width)) }).count < rows.count { width += 1 }
    keyColumns = Array(header.prefix(width))
    columns = header.map { key in
      let isDate = ["date", "since", "start", "end", "until", "from", "to"].contains { key.hasSuffix($0) }
      return SheetColumn(key, isDate: isDate)
    }
    let ends = file.lines.map(\.lowerBound)
    let starts = ([1] + table.rows.map(\.line)).map { $0 == 1 ? 0 : ends[$0 - 1] }
    lines = zip(starts, starts.dropFirst() + [file.bytes.count]).map { $0..<$1 }
  }

  /// The registers among the files of their folder, by name.
  package static func all(_ files: [SourceFile]) -> [RegisterSheet] {
    files.filter { $0.path.hasSuffix(".csv") }.compactMap(RegisterSheet.init).sorted { $0.name < $1.name }
  }

  /// The rows as they go out.
  package var sheet: Sheet {
    var sheet = Sheet(columns)
    for row in rows { sheet.add(row) }
    return sheet
  }

  /// The file with rows replaced and added; every other row keeps its bytes.
  ///
  /// - Parameters:
  ///   - changed: cells of rows that are there, by their position.
  ///   - added: cells of new rows; where the rows are in order, they go to their places, else to the end.
  /// - Returns: the file, with the same path.
  func file(changed: [Int: [String]], added: [[String]]) -> SourceFile {
    let key = { (cells: [String]) in Array(cells.prefix(keyColumns.count)) }
    let isBefore = { (left: [String], right: [String]) in left.lexicographicallyPrecedes(right) }
    let keys = rows.map(key)
    let isSorted = zip(keys, keys.dropFirst()).allSatisfy { isBefore($0, $1) }
    var rest = added.sorted { isBefore(key($0), key($1)) }
    var bytes: [UInt8] = []
    func append(_ cells: [String]) { bytes += Array(CSVWriter.text([cells]).utf8) }
    for (index, line) in lines.enumerated() {
      if index > 0, isSorted {
        while let next = rest.first, isBefore(key(next), keys[index - 1]) {
          append(next)
          rest.removeFirst()
        }
      }
      if let cells = changed[index - 1] {
        append(cells)
      } else {
        bytes += file.bytes[line]
        if bytes.last != 0x0A { bytes.append(0x0A) }
      }
    }
    for cells in isSorted ? rest : added { append(cells) }
    return SourceFile(path: file.path, bytes: bytes)
  }
}
