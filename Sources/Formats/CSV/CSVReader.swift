/// Reads comma-separated values (RFC 4180) in UTF-8.
package enum CSVReader {
  /// Reads the table as far as it can be read, and says everything that is wrong with it.
  ///
  /// The first row is the header. A byte order mark is passed over, because spreadsheets write one. Rows end in
  /// LF or CRLF. Blank lines at the end are no rows. A row with too few cells is filled up with empty ones, so
  /// that a column of the header can be looked up in every row.
  ///
  /// - Complexity: O(`bytes.count`).
  package static func read(
    _ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")
  ) -> (table: CSVTable, faults: [CSVFault]) {
    var scanner = CSVScanner(bytes, delimiter: delimiter)
    scanner.scan()
    var faults = scanner.faults
    var rows = scanner.rows
    while let last = rows.last, last.isBlank { rows.removeLast() }
    guard let first = rows.first, !first.isBlank else {
      faults.append(CSVFault(line: 1, column: 1, reason: .noHeader))
      return (CSVTable(), sorted(faults))
    }
    var table = CSVTable(header: first.row.cells)
    for scanned in rows.dropFirst() {
      var row = scanned.row
      if scanned.isBlank, table.header.count > 1 {
        faults.append(CSVFault(line: row.line, column: 1, reason: .blankLine))
        continue
      }
      if row.cells.count != table.header.count {
        let reason = CSVFault.Reason.cellCount(found: row.cells.count, header: table.header.count)
        faults.append(CSVFault(line: row.line, column: 1, reason: reason))
      }
      while row.cells.count < table.header.count {
        row.cells.append(CSVCell(text: "", line: scanned.endLine, column: scanned.endColumn))
      }
      table.rows.append(row)
    }
    return (table, sorted(faults))
  }

  private static func sorted(_ faults: [CSVFault]) -> [CSVFault] {
    // The sort of the standard library keeps the order of equal elements.
    faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
