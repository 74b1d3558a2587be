package import Formats

/// A table as it goes out: for spreadsheets, for plain tools, or as JSON.
package struct Sheet: Sendable {
  package let columns: [SheetColumn]
  /// The cells as they are meant, without guards.
  package private(set) var rows: [[String]] = []
  /// The same rows for programs.
  package private(set) var values: [[JSONMember]] = []

  init(_ columns: [SheetColumn], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  mutating func add(_ cells: [String], _ value: [JSONMember]) {
    rows.append(cells)
    values.append(value)
  }

  /// Adds a row whose cells are texts for programs too.
  mutating func add(_ cells: [String]) {
    add(cells, zip(columns, cells).map { JSONMember($0.key, .string($1)) })
  }

  /// Comma-separated values (RFC 4180), every cell guarded.
  ///
  /// - Parameter isPlain: without the byte order mark by which spreadsheets know UTF-8, and with line feeds alone.
  /// - Returns: the text of a file.
  package func text(isPlain: Bool) -> String {
    let header = columns.map { CellGuard.guarded($0.key) }
    let table = CSVWriter.text(
      [header] + rows.map { $0.map(CellGuard.guarded) }, newline: isPlain ? "\n" : "\r\n")
    return isPlain ? table : "\u{FEFF}" + table
  }
}
