package import CommitmentModel

/// Holds the rows of a table against the commitments of the catalogue, and works out the files that would take the
/// place of theirs.
package struct CommitmentComparison {
  let register: Register
  let folder: String
  private let acceptsRetyped: Bool
  var plan = SheetPlan()
  var seen: [CommitmentID: Int] = [:]
  let known: [CommitmentID: SourceFile]
  var rows: [String: SheetRow] = [:]
  /// The commitments that the table adds.
  var added: [CommitmentID] = []

  private init(_ files: [SourceFile], _ folder: String, _ register: Register, acceptsRetyped: Bool) {
    self.register = register
    self.folder = folder
    self.acceptsRetyped = acceptsRetyped
    known = Dictionary(
      CommitmentSheet.files(files, of: register.framework).map { ($0.id, $0.file) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a table would change in the catalogue.
  ///
  /// - Parameters:
  ///   - bytes: the file that came back.
  ///   - files: the files of the framework.
  ///   - folder: the folder of the framework.
  ///   - register: what they and the ledger say.
  ///   - acceptsRetyped: whether cells that a spreadsheet seems to have changed are taken as they are.
  /// - Returns: the changes, what is wrong, and the files with them in it.
  package static func plan(
    _ bytes: [UInt8], files: [SourceFile], folder: String, against register: Register, acceptsRetyped: Bool
  ) -> SheetPlan {
    let reader = SheetReader(bytes, columns: CommitmentSheet.columns, list: CommitmentSheet.name)
    var comparison = CommitmentComparison(files, folder, register, acceptsRetyped: acceptsRetyped)
    comparison.plan.findings = reader.findings
    if reader.keys.contains("id") {
      for row in reader.rows { comparison.compare(row) }
      comparison.plan.absent = comparison.known.count - comparison.seen.count
      comparison.validate(among: files, folder)
    } else if !reader.hasErrors {
      comparison.plan.report(
        .error, at: SheetPlace(row: 1), "there is no column 'id'", hint: "export it anew")
    }
    comparison.plan.finish()
    return comparison.plan
  }

  private mutating func compare(_ row: SheetRow) {
    let typed = row["id"]?.trimmed ?? ""
    guard let id = CommitmentID(typed), let file = known[id] else {
      add(row, typed)
      return
    }
    if let other = seen.updateValue(row.number, forKey: id) {
      plan.report(.error, at: row.place("id"), "row \(other) is of '\(id)' too", hint: "keep one of the two")
      return
    }
    var cells: [String: String] = [:]
    for (column, present) in zip(CommitmentSheet.columns, CommitmentSheet.cells(FrontMatter(file))) {
      guard let cell = row[column.key], !RecordComparison.isSame(cell, present, column) else { continue }
      let change = SheetChange(place: row.place(column.key), subject: id.text, before: present, after: cell)
      if Retyping.isRetyped(cell, of: present), !acceptsRetyped || !column.isEditable {
        plan.retyped.append(change)
      } else if !column.isEditable {
        plan.report(
          .error, at: change.place, "'\(column.key)' is not changed here", hint: "it says '\(present)'")
      } else if let word = Self.refusal(cell, column) {
        plan.report(.error, at: change.place, word)
      } else {
        plan.changes.append(change)
        cells[column.key] = cell
      }
    }
    guard !cells.isEmpty else {
      plan.unchanged += 1
      return
    }
    let edited = CommitmentFileEdit.file(file, cells: cells)
    rows[edited.path] = row
    plan.files.append(edited)
  }

  /// Why a cell cannot stand in a file of the catalogue.
  static func refusal(_ cell: String, _ column: SheetColumn) -> String? {
    if column.key == "sentences" {
      let lines = cell.split(whereSeparator: \.isNewline)
      return lines.contains { $0 == "---" || $0.hasPrefix("# ") } ? "a sentence cannot begin a heading" : nil
    }
    if cell.contains(where: \.isNewline) { return "'\(column.key)' stands on one line" }
    if column.isList, SheetList.items(cell).contains(where: { $0.contains(",") }) {
      return "the parts of '\(column.key)' are parted by semicolons and hold no comma"
    }
    return nil
  }

  /// Reads the catalogue as it would be, and reports what would be wrong with it at the cells that make it so.
  private mutating func validate(among files: [SourceFile], _ folder: String) {
    guard !plan.files.isEmpty else { return }
    let paths = Set(plan.files.map(\.path))
    let after = files.filter { !paths.contains($0.path) } + plan.files
    let before = Set(CatalogueReader.read(files, folder: folder).diagnostics.map(\.message))
    let (framework, findings) = CatalogueReader.read(after, folder: folder)
    for finding in findings where !before.contains(finding.message) {
      let row = rows[finding.place.file]
      let key = finding.place.line.flatMap { line in
        plan.files.first { $0.path == finding.place.file }.flatMap { Self.column(at: line, of: $0) }
      }
      let place = row?.place(key ?? edited(in: finding.message, row)) ?? SheetPlace(row: 1)
      plan.report(
        finding.severity, at: place, finding.message,
        hint: key.flatMap { DateForms.hint(row?[$0] ?? "") } ?? finding.hint)
    }
    if let framework { reportWordings(framework) }
  }

  /// The edited column that holds a word which a message quotes.
  private func edited(in message: String, _ row: SheetRow?) -> String? {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 && !$0.element.isEmpty }.map(\.element)
    return plan.changes.first { change in
      change.place.row == row?.number && quoted.contains { change.after.contains($0) }
    }?.place.key
  }

  /// The column whose cell stands on a line of a commitment's file.
  private static func column(at line: Int, of file: SourceFile) -> String? {
    let lines = file.lines
    guard lines.indices.contains(line - 1) else { return "sentences" }
    let text = String(decoding: file.bytes[lines[line - 1]], as: UTF8.self)
    if text.hasPrefix("# ") { return "title" }
    let key = text.prefix { $0 != ":" }
    return CommitmentSheet.columns.first { CommitmentSheet.fileKey($0.key) == key }?.key ?? "sentences"
  }

  /// Says which assessments will be marked because the wording that they judged changes.
  private mutating func reportWordings(_ framework: Framework) {
    let standings = Standings(of: register)
    for (position, commitment) in register.framework.commitments.enumerated() {
      guard let edited = framework[commitment.id], edited.wordingText != commitment.wordingText,
        let row = seen[commitment.id]
      else { continue }
      let count = register.entries.enumerated().count { index, entry in
        entry.kind == .assessment && Int(entry.subject) == position && standings.isCounted(index)
      }
      if count > 0 {
        plan.report(
          .note, at: SheetPlace(row: row),
          "\(count == 1 ? "1 assessment" : "\(count) assessments") of \(commitment.id) will be marked: "
            + "the wording that was assessed changes")
      }
    }
  }
}
