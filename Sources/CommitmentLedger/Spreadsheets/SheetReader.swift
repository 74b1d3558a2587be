import CommitmentModel
import Formats

/// Reads a table that was exported, edited anywhere and saved, and says everything that is odd about it.
///
/// Comma, semicolon or tab between the cells; with or without a byte order mark; LF or CRLF; or JSON as exported.
package struct SheetReader: Sendable {
  /// The rows that hold anything.
  package private(set) var rows: [SheetRow] = []
  package private(set) var findings: [SheetFinding] = []
  /// The keys of the columns that are there.
  package private(set) var keys: Set<String> = []

  private let columns: [SheetColumn]

  /// - Parameters:
  ///   - bytes: the file.
  ///   - columns: the columns that were exported.
  ///   - list: the name of the list, where the file is JSON.
  package init(_ bytes: [UInt8], columns: [SheetColumn], list: String) {
    self.columns = columns
    if let word = SheetForeignFormat.word(bytes) {
      report(.error, at: SheetPlace(row: 1), word.message, hint: word.hint)
    } else if let text = Self.json(bytes) {
      readJSON(text, list: list)
    } else {
      readCells(bytes)
    }
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Whether a file was exported with identifiers: it is JSON, or one of its headings is `id`.
  package static func hasIdentifiers(_ bytes: [UInt8]) -> Bool {
    if json(bytes) != nil { return true }
    let heading = Array(bytes.prefix { $0 != 0x0A })
    return delimiters.contains { delimiter in
      CSVReader.read(heading, delimiter: delimiter).table.header.contains {
        SheetHeadings.folded($0.text) == "id"
      }
    }
  }

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The bytes without their mark, where they begin as an object of JSON does.
  private static func json(_ bytes: [UInt8]) -> [UInt8]? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    return first == UInt8(ascii: "{") ? Array(bytes[start...]) : nil
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, at place: SheetPlace, _ message: String, hint: String? = nil
  ) {
    findings.append(SheetFinding(severity, at: place, message, hint: hint))
  }

  private mutating func readCells(_ bytes: [UInt8]) {
    let (table, faults) = CSVReader.read(bytes, delimiter: delimiter(of: bytes))
    var widths: [Int: Int] = [:]
    var blanks: [Int] = []
    for fault in faults {
      if case .cellCount(let found, _) = fault.reason { widths[fault.line] = found }
      if fault.reason == .blankLine { blanks.append(fault.line) }
    }
    // Blank lines are rows to a spreadsheet; faults and rows come in the order of their lines.
    var numbers: [Int] = []
    var passed = 0
    for (index, row) in table.rows.enumerated() {
      while passed < blanks.count, blanks[passed] < row.line { passed += 1 }
      numbers.append(index + 2 + passed)
    }
    var index = 0
    for fault in faults {
      while index < table.rows.count, table.rows[index].line <= fault.line { index += 1 }
      guard let word = SheetForeignFormat.word(fault.reason) else { continue }
      report(.error, at: SheetPlace(row: index == 0 ? 1 : numbers[index - 1]), word.message, hint: word.hint)
    }
    guard !table.header.isEmpty else { return }
    let headings = SheetHeadings(table.header.map(\.text), columns: columns)
    findings += headings.findings
    keys = Set(headings.places.keys)
    for (index, row) in table.rows.enumerated() where row.cells.contains(where: { !$0.text.isEmpty }) {
      let row = (
        number: numbers[index], cells: row.cells, width: widths[row.line] ?? row.cells.count
      )
      if row.cells.dropFirst(table.header.count).contains(where: { !$0.text.isEmpty }) {
        report(
          .error, at: SheetPlace(row: row.number, column: table.header.count),
          "there are more cells than headings",
          hint: "a cell with the separator in it stands between quotes; a column of its own needs a heading")
      }
      // Programs leave out empty cells at the end of a row: what is not there is not changed either.
      let cells = headings.places.compactMapValues { place in
        place < row.width ? CellGuard.bare(row.cells[place].text) : nil
      }
      rows.append(SheetRow(number: row.number, cells: cells, columns: headings.places))
    }
  }

  /// The separator under which the first row has the most headings that are known.
  private func delimiter(of bytes: [UInt8]) -> UInt8 {
    let known = Set(columns.map { SheetHeadings.folded($0.key) })
    let heading = Array(bytes.prefix { $0 != 0x0A })
    var best = (delimiter: UInt8(ascii: ","), count: 0)
    for delimiter in Self.delimiters {
      let header = CSVReader.read(heading, delimiter: delimiter).table.header
      let count = header.count { known.contains(SheetHeadings.folded($0.text)) }
      if count > best.count { best = (delimiter, count) }
    }
    return best.delimiter
  }

  private mutating func readJSON(_ bytes: [UInt8], list: String) {
    let document: JSONNode
    do throws(JSONFault) {
      document = try JSONReader.read(bytes)
    } catch {
      report(.error, at: SheetPlace(row: 1), "this is no JSON: \(error.reason)")
      return
    }
    guard let items = document[list]?.elements else {
      report(
        .error, at: SheetPlace(row: 1), "there is no list '\(list)' in it",
        hint: "'a4p export \(list) --format json' writes one")
      return
    }
    let known = Set(columns.map(\.key))
    for (index, item) in items.enumerated() {
      var cells: [String: String] = [:]
      for member in item.members ?? [] {
        if known.contains(member.name) {
          cells[member.name] = Self.cell(member.value)
        } else {
          report(.warning, at: SheetPlace(row: index + 1, key: member.name), "this is no key and is not read")
        }
      }
      keys.formUnion(cells.keys)
      rows.append(SheetRow(number: index + 1, cells: cells, columns: [:]))
    }
  }

  /// A value as the text of a cell: marks as `PER-3:advances`, lists parted by semicolons.
  private static func cell(_ node: JSONNode) -> String {
    switch node.content {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let elements): SheetList.text(elements.map(cell))
    case .object(let members): members.map { cell($0.value) }.filter { !$0.isEmpty }.joined(separator: ":")
    }
  }
}
