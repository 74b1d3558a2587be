/// A row and the line where it begins, from one.
package struct CSVRow: Hashable, Sendable {
  package var line: Int
  package var cells: [CSVCell]

  package init(line: Int, cells: [CSVCell]) {
    self.line = line
    self.cells = cells
  }
}
