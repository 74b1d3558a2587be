/// A header and the rows under it.
package struct CSVTable: Hashable, Sendable {
  package var header: [CSVCell]
  /// The rows, none of which has fewer cells than the header.
  package var rows: [CSVRow]

  package init(header: [CSVCell] = [], rows: [CSVRow] = []) {
    self.header = header
    self.rows = rows
  }

  /// The index of the first column of that name.
  package func column(_ name: String) -> Int? {
    header.firstIndex { $0.text == name }
  }
}
