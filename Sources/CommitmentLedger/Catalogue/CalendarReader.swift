import CommitmentModel

/// Reads `calendar.csv`: what is known to come, with its sources.
enum CalendarReader {
  static let columns = ["key", "what", "body", "begins", "ends", "source", "note"]

  /// The entries by key; a framework may have none.
  static func read(_ file: SourceFile?, diagnostics: inout [Diagnostic]) -> [CalendarEntry] {
    guard let file else { return [] }
    var reader = RegisterRows(file, columns: columns)
    reader.expectSorted(by: "key")
    var entries: [CalendarEntry] = []
    for row in reader.rows {
      for column in ["what", "source"] where row[column].isEmpty {
        reader.report(
          row, column, "missing-value", "the column '\(column)' is empty",
          hint: "what comes is said, and on whose word")
      }
      guard let time = time(row, &reader) else { continue }
      entries.append(
        CalendarEntry(
          key: row["key"], what: row["what"], body: row["body"], time: time, source: row["source"],
          note: row["note"]))
    }
    diagnostics += reader.diagnostics
    return entries
  }

  private static func time(_ row: RegisterRows.Row, _ reader: inout RegisterRows) -> CalendarEntry.Time? {
    let ends = row["ends"].isEmpty ? "begins" : "ends"
    if row["begins"].hasPrefix("--") {
      let wanted = "a month or day of every year, such as --09 or --05-29"
      guard let from = reader.value(row, "begins", wanted, { CalendarEntry.YearlyDate($0) }),
        let to = reader.value(row, ends, wanted, { CalendarEntry.YearlyDate($0) })
      else { return nil }
      return .yearly(from: from, to: to)
    }
    let wanted = "a date such as 2026-10-05 or 2026-10, or --09 for every September"
    guard let from = reader.value(row, "begins", wanted, { DateSpan($0) }),
      let to = reader.value(row, ends, wanted, { DateSpan($0) })
    else { return nil }
    guard from.first <= to.last else {
      reader.report(row, "ends", "ends-before", "'\(row["ends"])' lies before '\(row["begins"])'")
      return nil
    }
    return .once(from, to)
  }
}
