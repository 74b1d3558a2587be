import CommitmentModel

/// The fields of a record while cells are put into them.
struct FieldDraft {
  private(set) var fields: RecordFields
  /// The cell of the date and that of its precision, where they were given.
  private(set) var date: String?
  private(set) var precision: String?

  init(_ fields: RecordFields) { self.fields = fields }

  /// Puts a cell into its field; dates wait for their precision.
  mutating func set(_ column: SheetColumn, _ cell: String) {
    switch RecordSheet.recordKey(column.key) {
    case .date: date = cell.trimmed
    case .precision: precision = cell.trimmed
    case .none: break
    case .some(let key) where key.isList: fields[list: key] = SheetList.items(cell)
    case .some(let key) where column.isDate && !cell.isEmpty:
      fields[text: key] = (try? Self.span(cell))?.text ?? cell
    case .some(let key): fields[text: key] = cell
    }
  }

  mutating func set(_ key: RecordKey, _ text: String?) { fields[text: key] = text }

  mutating func set(_ key: RecordKey, list: [String]) { fields[list: key] = list }

  /// Puts the date together from what was given and what was there, or says what is wrong and in which column.
  mutating func settleDate() -> (key: RecordKey, message: String, hint: String?)? {
    guard date != nil || precision != nil else { return nil }
    let text = date ?? fields[text: .date] ?? ""
    let former = fields[text: .precision].flatMap(DatePrecision.init(rawValue:))
    var asked: DatePrecision?
    if let precision, !precision.isEmpty {
      asked = DatePrecision(rawValue: precision)
      guard asked != nil else {
        let words = DatePrecision.allCases.map(\.rawValue).joined(separator: ", ")
        return (.precision, "'\(precision)' is no precision", "it is one of \(words)")
      }
    }
    let span: DateSpan
    do throws(DateReading.Fault) {
      span = try Self.span(text)
    } catch {
      return (.date, error.message, DateForms.hint(text) ?? error.hint)
    }
    // A date given anew has the precision in which it is written, unless one is given too; 'by' stays.
    let wanted = asked ?? (former == .by && span.precision == .day ? .by : span.precision)
    guard let settled = DateSpan(text: span.text, precision: wanted) else {
      return (
        .date, "'\(text)' is no date of precision '\(wanted.rawValue)'",
        "leave 'datePrecision' empty to take it as it is written"
      )
    }
    fields[text: .date] = settled.text
    fields[text: .precision] = settled.precision.rawValue
    return nil
  }

  /// A date as people write it; a table has no today.
  private static func span(_ text: String) throws(DateReading.Fault) -> DateSpan {
    let span = try DateReading.span(text, today: .distantPast)
    guard span.last != .distantPast else {
      throw DateReading.Fault(message: "'\(text)' is not a date that stays", hint: "write 2026-09-30")
    }
    return span
  }
}
