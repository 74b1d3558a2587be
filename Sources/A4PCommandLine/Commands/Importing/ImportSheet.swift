import CommitmentModel
import Formats

/// A table that was made elsewhere: rows of cells by the keys of their columns.
///
/// Headings are read as people write them, whatever their case and language, by a list of names for each key.
struct ImportSheet: Sendable {
  /// A row that holds something.
  struct Row: Sendable {
    let line: Int
    fileprivate let cells: [String: String]

    /// The text of a cell; nil where the column is not there or the cell is empty.
    subscript(key: String) -> String? { cells[key] }
  }

  let rows: [Row]
  /// The keys of the columns that are there.
  let keys: Set<String>
  /// What is wrong with the file as a table.
  let faults: [CSVFault]

  /// Reads a table parted by commas, semicolons or tabs; nil where its first row has no heading of one of `required`.
  init?(_ bytes: [UInt8], headings: [String: [String]], required: [String]) {
    var names: [String: String] = [:]
    for (key, known) in headings { for name in [key] + known { names[NameFolding.key(name)] = key } }
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let (table, faults) = CSVReader.read(bytes, delimiter: delimiter)
      var columns: [String: Int] = [:]
      for (place, cell) in table.header.enumerated() {
        guard let key = names[NameFolding.key(cell.text)], columns[key] == nil else { continue }
        columns[key] = place
      }
      guard required.contains(where: { columns[$0] != nil }), table.header.count > 1 else { continue }
      keys = Set(columns.keys)
      self.faults = faults
      rows = table.rows.compactMap { row in
        let cells = columns.compactMapValues { place -> String? in
          guard place < row.cells.count else { return nil }
          let text = row.cells[place].text.trimmed
          return text.isEmpty ? nil : text
        }
        return cells.isEmpty ? nil : Row(line: row.line, cells: cells)
      }
      return
    }
    return nil
  }
}
