import CommitmentModel
import Formats

extension RecordComparison {
  /// The record that fields say, as the ledger would read it; everything wrong with them is reported at its cell.
  mutating func record(_ draft: inout FieldDraft, _ row: SheetRow, like head: Record?) -> Record? {
    var isSound = true
    if let fault = draft.settleDate() {
      plan.report(.error, at: row.place(RecordSheet.column(fault.key)), fault.message, hint: fault.hint)
      isSound = false
      // The rest of the row is looked at all the same.
      draft.set(.date, "2000-01-01")
      draft.set(.precision, DatePrecision.day.rawValue)
    }
    if head == nil {
      draft.set(.id, RecordID(milliseconds: 0, random: (0, 0)).description)
      draft.set(.kind, sheet.kind.rawValue)
      draft.set(.framework, register.framework.id.text)
      draft.set(.office, "import")
      draft.set(.recorded, now.description)
    }
    let line = RecordWriter.object(draft.fields, kind: sheet.kind)
    let (record, reader) = RecordReader.read(line.span, line: 0..<line.count)
    for fault in reader.faults {
      let field = reader.offsets.pairs.first { $0.value == fault.offset }?.key ?? field(of: fault)
      // A fault of the date was told in better words.
      if !isSound, field == .date || field == .precision { continue }
      report(fault.message, fault.hint, field, row)
      isSound = false
    }
    guard isSound, var record else { return nil }
    record.header.recorded = now
    return record
  }

  /// Whether a record fits the catalogue, the registers and the other records; reports where it does not.
  mutating func passes(_ record: Record, _ row: SheetRow) -> Bool {
    let problems = RecordCheck.problems(record, in: register, standings: standings)
    for problem in problems where problem.severity != .note {
      let place = row.place(RecordKey(rawValue: problem.field).map(RecordSheet.column))
      plan.report(problem.severity, at: place, problem.message, hint: problem.hint)
    }
    return !problems.contains { $0.severity == .error }
  }

  private mutating func report(_ message: String, _ hint: String?, _ field: RecordKey?, _ row: SheetRow) {
    let key = field.map(RecordSheet.column)
    let column = sheet.columns.first { $0.key == key }
    let cell = key.flatMap { row[$0] } ?? ""
    let dateHint = column?.isDate == true || key == "covers" ? DateForms.hint(cell) : nil
    plan.report(.error, at: row.place(column?.key), message, hint: dateHint ?? hint)
  }

  /// The field that is missing, which a fault names because it stands nowhere.
  private func field(of fault: RecordFault) -> RecordKey? {
    let parts = fault.message.split(separator: "'", omittingEmptySubsequences: false)
    if parts.count > 1 { return RecordKey(rawValue: String(parts[1])) }
    return sheet.kind == .evidence && fault.rule == "missing-field" ? .commitments : nil
  }

  /// A row without an identifier: something new, unless it is recorded already.
  mutating func add(_ row: SheetRow) {
    let given = sheet.columns.filter { $0.isEditable && !(row[$0.key] ?? "").trimmed.isEmpty }
    guard !given.isEmpty else { return }
    var draft = FieldDraft(RecordFields())
    for column in given { draft.set(column, row[column.key] ?? "") }
    if sheet.kind == .evidence, draft.fields[text: .nature] == nil {
      draft.set(.nature, EvidenceNature.act.rawValue)
    }
    if row["date"]?.trimmed.nonEmpty == nil {
      plan.report(.error, at: row.place("date"), "there is no date", hint: "write it as 2026-09-30")
    }
    if sheet.kind == .assessment {
      resolveCitations(&draft)
      draft.set(.rubric, register.framework.rubric.version)
      let commitment = draft.fields[text: .commitment].flatMap { CommitmentID($0) }
      draft.set(
        .wording, commitment.flatMap { register.framework[$0] }.map(WordingFingerprint.of) ?? "unknown")
    }
    guard let record = record(&draft, row, like: nil), record.header.date != nil else { return }
    let digest = digest(of: record)
    if let other = newRows.updateValue(row.number, forKey: digest) {
      plan.report(
        .warning, at: row.place(), "row \(other) says the same; one of them is left out")
      return
    }
    if let id = recorded(digest) {
      plan.unchanged += 1
      plan.report(.note, at: row.place(), "this is recorded already, as '\(id.short)'")
      return
    }
    guard passes(record, row) else { return }
    var office: Office?
    if let text = row["office"]?.trimmed.nonEmpty {
      office = Office(text)
      if office == nil {
        plan.report(
          .error, at: row.place("office"), "'\(text)' is not an office",
          hint: "an office is 1 to 32 lower-case letters, digits and hyphens")
        return
      }
    }
    plan.additions.append(SheetPlan.Addition(row: row.number, words: words(given, row)))
    plan.drafts.append(
      RecordDraft(
        row: row.number, body: record.body, date: record.header.date, corrects: [],
        origin: "\(sheet.name):\(digest)",
        office: office, by: row["by"]?.trimmed.nonEmpty))
  }

  /// The cells of a new row in a line.
  private func words(_ given: [SheetColumn], _ row: SheetRow) -> String {
    given.map { "\($0.key): \(row[$0.key] ?? "")" }.joined(separator: ", ")
  }

  /// Parts of identifiers become whole ones.
  private func resolveCitations(_ draft: inout FieldDraft) {
    let cites = draft.fields[list: .cites].map { typed in
      if case .found(let id) = register.lookup(typed) { id.description } else { typed }
    }
    draft.set(.cites, list: cites)
  }

  /// What a record says, without who recorded it and when, in 24 hexadecimal digits.
  private func digest(of record: Record) -> String {
    var fields = RecordFields(record)
    for key in [RecordKey.id, .office, .by, .recorded, .clock, .origin, .reason] { fields[text: key] = nil }
    fields[list: .corrects] = []
    return String(SHA256.digest(of: RecordWriter.object(fields, kind: record.kind)).hexadecimal.prefix(24))
  }

  /// The record that says the same and counts, or that was imported from the same row before.
  private mutating func recorded(_ digest: String) -> RecordID? {
    if known == nil {
      var found: [String: RecordID] = [:]
      for (position, entry) in register.entries.enumerated() where entry.kind == sheet.kind {
        guard let record = register.record(position) else { continue }
        if standings.isCounted(position) { found[self.digest(of: record)] = entry.id }
        if let origin = record.header.origin, origin.hasPrefix("\(sheet.name):") {
          found[String(origin.dropFirst(sheet.name.count + 1))] = entry.id
        }
      }
      known = found
    }
    return known?[digest]
  }
}

extension String {
  /// The text, or nil where it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
