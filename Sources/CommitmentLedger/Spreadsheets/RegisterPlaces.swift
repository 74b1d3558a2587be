import CommitmentModel
import Formats

/// Finds the cell of a table that came back for a finding about the register which would be made of it.
struct RegisterPlaces {
  private let file: SourceFile
  private let sheet: RegisterSheet
  private let rows: [[String]: SheetRow]

  init(_ file: SourceFile, _ sheet: RegisterSheet, _ rows: [[String]: SheetRow]) {
    self.file = file
    self.sheet = sheet
    self.rows = rows
  }

  /// The cell that a finding is about; nil where it is about none that came back.
  ///
  /// O(bytes of the register); only findings pay for it.
  func place(of finding: Diagnostic) -> SheetPlace? {
    guard let line = finding.place.line else { return nil }
    let table = CSVReader.read(file.bytes).table
    guard let found = table.rows.last(where: { $0.line <= line }) else { return nil }
    let key = found.cells.prefix(sheet.keyColumns.count).map(\.text)
    guard let row = rows[Array(key)] else { return nil }
    let starts = file.lines.map(\.lowerBound)
    for (index, cell) in found.cells.enumerated() where cell.line == line {
      let offset = starts[cell.line - 1] + cell.column - 1
      let place = file.diagnostic(.error, rule: "", at: offset, "").place
      if place.column == finding.place.column { return row.place(sheet.columns[index].key) }
    }
    return row.place()
  }
}
