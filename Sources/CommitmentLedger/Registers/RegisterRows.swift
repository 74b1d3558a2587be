import CommitmentModel
import Formats

/// Reads the rows of a register and collects what is wrong with them.
struct RegisterRows {
  /// A row with its cells by column.
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [CSVCell]
    let line: Int

    /// The text of a cell; empty where the column is not there.
    subscript(column: String) -> String {
      text(at: columns[column])
    }

    /// The text of the cell in a column whose place is known; empty where there is none.
    func text(at place: Int?) -> String {
      guard let place, place < cells.count else { return "" }
      return cells[place].text.trimmed
    }

    /// The texts of the columns of a name in the languages.
    func translations(_ places: [Int?]) -> Translations { Translations(inOrder: places.map(text(at:))) }

    /// A cell with its place.
    func cell(_ column: String) -> CSVCell? { columns[column].flatMap { $0 < cells.count ? cells[$0] : nil } }
  }

  let file: SourceFile
  private let columns: [String: Int]
  private(set) var rows: [Row] = []
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, columns: [String]) {
    self.file = file
    let (table, faults) = CSVReader.read(file.bytes)
    if let delimiter = Self.otherDelimiter(in: table.header, columns) {
      // Everything else would only follow from this.
      self.columns = [:]
      diagnostics.append(
        Diagnostic(
          .error, rule: "not-csv", at: Diagnostic.Place(file: file.path, line: 1, column: 1),
          "the cells are parted by \(delimiter), and not by commas",
          hint: "a spreadsheet saved it so; bring it back with git, and take the table in with 'a4p import'"))
      return
    }
    diagnostics += faults.map { fault in
      file.diagnostic(
        .error, rule: "not-csv", at: Self.offset(file, line: fault.line, column: fault.column),
        "\(fault.reason)")
    }
    var positions: [String: Int] = [:]
    for (index, cell) in table.header.enumerated() {
      if positions.updateValue(index, forKey: cell.text) != nil {
        diagnostics.append(
          file.diagnostic(
            .error, rule: "doubled-field", at: Self.offset(file, line: cell.line, column: cell.column),
            "the column '\(cell.text)' is there twice"))
      }
    }
    for column in columns where positions[column] == nil {
      diagnostics.append(
        Diagnostic(
          .error, rule: "missing-field", at: Diagnostic.Place(file: file.path, line: 1, column: 1),
          "the column '\(column)' is missing", hint: "the columns are \(columns.joined(separator: ", "))"))
    }
    self.columns = positions
    rows = table.rows.map { Row(columns: positions, cells: $0.cells, line: $0.line) }
  }

  /// Where the columns `name_en`, `name_fr` and so on are, in the order of the languages; nil where one is not there.
  func places(ofTranslated name: String) -> [Int?] {
    Language.allCases.map { columns["\(name)_\($0.rawValue)"] }
  }

  /// What parts the cells of a header that reads as one cell and holds a known column.
  private static func otherDelimiter(in header: [CSVCell], _ columns: [String]) -> String? {
    guard header.count == 1, let only = header.first?.text else { return nil }
    for (delimiter, name) in [(Character(";"), "semicolons"), ("\t", "tabs")] where only.contains(delimiter) {
      if only.split(separator: delimiter).contains(where: { columns.contains(String($0).trimmed) }) {
        return name
      }
    }
    return nil
  }

  mutating func report(_ row: Row, _ column: String, _ rule: String, _ message: String, hint: String? = nil) {
    guard let cell = row.cell(column) else {
      let place = Diagnostic.Place(file: file.path, line: row.line)
      diagnostics.append(Diagnostic(.error, rule: rule, at: place, message, hint: hint))
      return
    }
    let offset = Self.offset(file, line: cell.line, column: cell.column)
    diagnostics.append(file.diagnostic(.error, rule: rule, at: offset, message, hint: hint))
  }

  /// The byte at a line and a column in bytes, which is how the reader of CSV counts; O(bytes before it).
  private static func offset(_ file: SourceFile, line: Int, column: Int) -> Int {
    var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<max(line, 1) {
      guard let end = file.bytes[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    return start + column - 1
  }

  /// A cell of a certain form; an empty one is a finding too.
  mutating func value<Value>(_ row: Row, _ column: String, _ wanted: String, _ read: (String) -> Value?)
    -> Value?
  {
    if let value = read(row[column]) { return value }
    report(row, column, "bad-value", "'\(row[column])' is not \(wanted)")
    return nil
  }

  /// A cell of a certain form, or nil where it is empty.
  mutating func optional<Value>(_ row: Row, _ column: String, _ wanted: String, _ read: (String) -> Value?)
    -> Value?
  {
    row[column].isEmpty ? nil : value(row, column, wanted, read)
  }

  /// The texts of a cell, parted by semicolons.
  static func list(_ text: String) -> [String] { text.items(partedBy: ";") }

  /// Reports keys that are there twice or out of order.
  mutating func expectSorted(by column: String, areRepeated: Bool = false) {
    let place = columns[column]
    for (before, row) in zip(rows, rows.dropFirst()) {
      let (first, second) = (before.text(at: place), row.text(at: place))
      if first < second { continue }
      if first == second {
        if areRepeated { continue }
        report(row, column, "doubled-row", "'\(second)' is there twice", hint: "keep one row")
      } else {
        report(
          row, column, "unsorted-row", "'\(second)' stands after '\(first)'",
          hint: "sort the rows by '\(column)'")
      }
    }
  }

  func map<Value>(_ transform: (Row) -> Value) -> [Value] { rows.map(transform) }
}
