import CommitmentModel
import Formats

/// Holds the rows of a table against a register, and works out the file that would take its place.
package struct RegisterComparison {
  private let sheet: RegisterSheet
  private let acceptsRetyped: Bool
  private var plan = SheetPlan()
  /// The rows of the register by their keys.
  private let positions: [[String]: Int]
  private var seen: [[String]: Int] = [:]
  private var changed: [Int: [String]] = [:]
  private var added: [[String]] = []
  /// The rows of the table whose cells went into the file, by their keys there.
  private var rows: [[String]: SheetRow] = [:]

  private init(_ sheet: RegisterSheet, acceptsRetyped: Bool) {
    self.sheet = sheet
    self.acceptsRetyped = acceptsRetyped
    let width = sheet.keyColumns.count
    positions = Dictionary(
      sheet.rows.enumerated().map { (Array($0.element.prefix(width)), $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What a table would change in a register.
  ///
  /// - Parameters:
  ///   - bytes: the file that came back.
  ///   - sheet: the register.
  ///   - registers: the files of all registers, which must still fit each other.
  ///   - acceptsRetyped: whether cells that a spreadsheet seems to have changed are taken as they are.
  /// - Returns: the changes, what is wrong, and the file with them in it.
  package static func plan(
    _ bytes: [UInt8], as sheet: RegisterSheet, among registers: [SourceFile], acceptsRetyped: Bool
  ) -> SheetPlan {
    let reader = SheetReader(bytes, columns: sheet.columns, list: sheet.name)
    var comparison = RegisterComparison(sheet, acceptsRetyped: acceptsRetyped)
    comparison.plan.findings = reader.findings
    let missing = sheet.keyColumns.filter { !reader.keys.contains($0) }
    if missing.isEmpty {
      for row in reader.rows { comparison.compare(row) }
      comparison.plan.absent =
        sheet.rows.count - comparison.seen.keys.count { comparison.positions[$0] != nil }
      comparison.validate(among: registers)
    } else if !reader.hasErrors {
      comparison.plan.report(
        .error, at: SheetPlace(row: 1), "the column '\(missing[0])' tells the rows apart and is not there",
        hint: "export it anew")
    }
    comparison.plan.finish()
    return comparison.plan
  }

  private mutating func compare(_ row: SheetRow) {
    let key = sheet.keyColumns.map { row[$0] ?? "" }
    if let other = seen.updateValue(row.number, forKey: key) {
      plan.report(
        .error, at: row.place(sheet.keyColumns[0]), "row \(other) is of '\(key.joined(separator: " "))' too",
        hint: "keep one of the two")
      return
    }
    guard let position = positions[key] else {
      add(row, key)
      return
    }
    let present = sheet.rows[position]
    var cells = present
    for (index, column) in sheet.columns.enumerated() {
      guard let cell = row[column.key], !cell.utf8.elementsEqual(present[index].utf8) else { continue }
      let change = SheetChange(
        place: row.place(column.key), subject: key.joined(separator: " "), before: present[index], after: cell
      )
      if Retyping.isRetyped(cell, of: present[index]), !acceptsRetyped {
        plan.retyped.append(change)
      } else {
        plan.changes.append(change)
        cells[index] = cell
      }
    }
    if cells == present {
      plan.unchanged += 1
    } else {
      changed[position] = cells
      rows[key] = row
    }
  }

  private mutating func add(_ row: SheetRow, _ key: [String]) {
    let near = positions.keys.first { known in
      zip(known, key).allSatisfy { $0 == $1 || Retyping.isRetyped($1, of: $0) }
    }
    if let near {
      plan.report(
        .error, at: row.place(sheet.keyColumns[0]),
        "there is no row '\(key.joined(separator: " "))'; the spreadsheet may have changed "
          + "'\(near.joined(separator: " "))'",
        hint: "write it as it was exported, with an apostrophe before it")
      return
    }
    plan.additions.append(
      SheetPlan.Addition(
        row: row.number,
        words: sheet.columns.compactMap { column in
          row[column.key].flatMap { $0.isEmpty ? nil : "\(column.key): \($0)" }
        }.joined(separator: ", ")))
    added.append(sheet.columns.map { row[$0.key] ?? "" })
    rows[key] = row
  }

  /// Reads the registers as they would be, and reports what would be wrong with them at the cells that make it so.
  private mutating func validate(among registers: [SourceFile]) {
    guard !changed.isEmpty || !added.isEmpty else { return }
    let file = sheet.file(changed: changed, added: added)
    let others = registers.filter { $0.path != file.path }
    let before = Set(
      RegistersReader.read(registers, folder: Workspace.registersFolder).diagnostics.map(\.message))
    let findings = RegistersReader.read(others + [file], folder: Workspace.registersFolder).diagnostics
    let places = RegisterPlaces(file, sheet, rows)
    let new = findings.filter { !before.contains($0.message) }
    let placed = new.map { ($0, $0.place.file == file.path ? places.place(of: $0) : nil) }
    for (finding, cell) in placed {
      // What only follows from a cell that is wrong would hide it.
      if cell == nil, placed.contains(where: { $0.1 != nil }) { continue }
      let text = cell.flatMap { cell in
        rows.values.first { $0.number == cell.row }.flatMap { row in cell.key.flatMap { row[$0] } }
      }
      plan.report(
        finding.severity, at: cell ?? named(in: finding.message)?.place() ?? SheetPlace(row: 1),
        finding.message,
        hint: text.flatMap(DateForms.hint) ?? finding.hint)
    }
    plan.files = [file]
  }

  /// The row whose key a message names.
  private func named(in message: String) -> SheetRow? {
    rows.first { key, _ in key.contains { !$0.isEmpty && message.contains($0) } }?.value
  }
}
