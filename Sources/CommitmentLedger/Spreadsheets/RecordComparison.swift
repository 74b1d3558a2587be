package import CommitmentModel

/// Holds the rows of a table against the records of its kind, and works out what would be recorded.
///
/// A cell counts as edited when it differs from the record that its row names. What was corrected since the table was
/// exported is respected: cells that nobody edited keep their newer text, and a cell that both changed is refused.
package struct RecordComparison {
  let sheet: RecordSheet
  let register: Register
  let standings: Standings
  let acceptsRetyped: Bool
  /// The time at which the records would be made.
  let now: Instant
  var plan = SheetPlan()
  /// The rows in which records were seen.
  private var seen: [RecordID: Int] = [:]
  /// The rows that would be new, by what they say.
  var newRows: [String: Int] = [:]
  /// What is recorded, by what it says; worked out when the first new row is met.
  var known: [String: RecordID]?

  private init(_ sheet: RecordSheet, _ register: Register, acceptsRetyped: Bool, now: Instant) {
    self.sheet = sheet
    self.register = register
    self.acceptsRetyped = acceptsRetyped
    self.now = now
    standings = Standings(of: register)
  }

  /// What a table would change.
  ///
  /// - Parameters:
  ///   - bytes: the file that came back.
  ///   - sheet: the kind of record.
  ///   - register: what is recorded.
  ///   - acceptsRetyped: whether cells that a spreadsheet seems to have changed are taken as they are.
  ///   - now: the time at which the records would be made.
  /// - Returns: the changes, what is wrong, and the records that would be written.
  package static func plan(
    _ bytes: [UInt8], as sheet: RecordSheet, against register: Register, acceptsRetyped: Bool, now: Instant
  ) -> SheetPlan {
    let reader = SheetReader(bytes, columns: sheet.columns, list: sheet.name)
    var comparison = RecordComparison(sheet, register, acceptsRetyped: acceptsRetyped, now: now)
    comparison.plan.findings = reader.findings
    if !reader.keys.isEmpty, !reader.keys.contains("id") {
      comparison.plan.report(
        .warning, at: SheetPlace(row: 1), "there is no column 'id', so every row is taken for a new one",
        hint: "export it anew to change what is recorded")
    }
    for row in reader.rows { comparison.compare(row) }
    comparison.countAbsent()
    comparison.plan.finish()
    return comparison.plan
  }

  private mutating func compare(_ row: SheetRow) {
    let typed = row["id"]?.trimmed ?? ""
    guard !typed.isEmpty else {
      add(row)
      return
    }
    guard case .found(let id) = register.lookup(typed) else {
      plan.report(
        .error, at: row.place("id"), "there is no record '\(typed)'",
        hint: "leave the cell as it was exported, or empty for a new row")
      return
    }
    if let other = seen.updateValue(row.number, forKey: id) {
      plan.report(
        .error, at: row.place("id"), "row \(other) has this identifier too",
        hint: "clear the cell of a row that was copied to make a new one")
      return
    }
    guard let base = register[id] else {
      plan.report(
        .error, at: row.place("id"), "the record '\(id.short)' can no longer be read",
        hint: "take the row away")
      return
    }
    guard base.kind == sheet.kind else {
      plan.report(
        .error, at: row.place("id"), "'\(id.short)' is a record of \(base.kind.rawValue)",
        hint: "import the table as what it was exported as")
      return
    }
    change(row, base)
  }

  private mutating func change(_ row: SheetRow, _ base: Record) {
    let fields = RecordFields(base)
    let edited = sheet.columns.filter { column in
      guard column.key != "id", let cell = row[column.key] else { return false }
      return !Self.isSame(cell, sheet.cell(column.key, fields, register.registers), column)
    }
    guard !edited.isEmpty else {
      plan.unchanged += 1
      return
    }
    guard let (head, corrects) = standing(base, row) else { return }
    let current = RecordFields(head)
    var draft = FieldDraft(current)
    var changes: [SheetChange] = []
    for column in edited {
      guard let cell = row[column.key] else { continue }
      let before = sheet.cell(column.key, fields, register.registers)
      let present = sheet.cell(column.key, current, register.registers)
      if Self.isSame(cell, present, column) { continue }
      let change = SheetChange(
        place: row.place(column.key), subject: base.id.short, before: present, after: cell)
      if head.id != base.id, !Self.isSame(present, before, column) {
        plan.report(
          .error, at: change.place,
          "'\(base.id.short)' was corrected since this was exported and says '\(present)'",
          hint: "export it anew, and edit that")
      } else if Retyping.isRetyped(cell, of: before), !acceptsRetyped || !column.isEditable {
        plan.retyped.append(change)
      } else if column.isEditable {
        changes.append(change)
        draft.set(column, cell)
      } else {
        plan.report(
          column.key == "name" ? .warning : .error, at: change.place,
          "'\(column.key)' is written by the tool and is not changed here", hint: "it says '\(present)'")
      }
    }
    guard !changes.isEmpty else {
      plan.unchanged += 1
      return
    }
    // What cannot be recorded is shown too, beside what is wrong with it.
    guard let record = record(&draft, row, like: head) else {
      plan.changes += changes
      return
    }
    // Another way of writing the same is no change.
    guard record.body != head.body || record.header.date != head.header.date else {
      plan.unchanged += 1
      return
    }
    plan.changes += changes
    var checked = record
    checked.header.corrects = corrects
    checked.header.reason = "edited"
    guard passes(checked, row) else { return }
    plan.drafts.append(
      RecordDraft(
        row: row.number, body: record.body, date: record.header.date, corrects: corrects, origin: nil,
        office: head.header.office, by: nil))
  }

  /// The record that stands for the one of a row, and all that a correction of it replaces.
  private mutating func standing(_ base: Record, _ row: SheetRow) -> (head: Record, corrects: [RecordID])? {
    guard let position = register.position(of: base.id) else { return nil }
    let heads = standings.heads(of: position)
    let ids = heads.map { register.entries[$0].id }
    switch standings.standing(of: position) {
    case .live: return (base, [base.id])
    case .contested where !heads.isEmpty: return (base, ids)
    case .corrected where heads.count == 1:
      if let head = register.record(heads[0]) { return (head, ids) }
    case .contested, .corrected:
      plan.report(
        .error, at: row.place("id"), "'\(base.id.short)' has rival corrections",
        hint: "settle them with 'a4p correct \(base.id.short)', and export anew")
      return nil
    case .retracted, .redacted: break
    }
    plan.report(
      .error, at: row.place("id"), "'\(base.id.short)' was taken back since this was exported",
      hint: "take the row away; 'a4p log \(base.id.short)' says why")
    return nil
  }

  private mutating func countAbsent() {
    for (position, entry) in register.entries.enumerated()
    where entry.kind == sheet.kind && standings.isCounted(position) && seen[entry.id] == nil {
      plan.absent += 1
    }
  }

  /// Whether two cells say the same, byte for byte; of lists only the spaces between the parts may differ.
  static func isSame(_ left: String, _ right: String, _ column: SheetColumn) -> Bool {
    if left.utf8.elementsEqual(right.utf8) { return true }
    guard column.isList else { return false }
    return SheetList.text(SheetList.items(left)).utf8.elementsEqual(
      SheetList.text(SheetList.items(right)).utf8)
  }
}
