/// A row of a table that came back.
package struct SheetRow: Hashable, Sendable {
  /// The row as a spreadsheet counts; of JSON, the item from 1.
  package var number: Int
  /// The texts that are given, by the keys of their columns; what is not given is left as it is.
  package var cells: [String: String]
  /// The columns, from 0, in which those keys stand.
  let columns: [String: Int]

  package subscript(key: String) -> String? { cells[key] }

  /// The place of a cell.
  package func place(_ key: String? = nil) -> SheetPlace {
    SheetPlace(row: number, column: key.flatMap { columns[$0] }, key: key)
  }
}
