import CommitmentModel

extension CommitmentComparison {
  /// Takes a row of a commitment that is not in the catalogue for a new one: the next of its area, with a file of its own.
  ///
  /// What the file says is held against the rest of the catalogue as every file is. An identifier that skips one is not
  /// taken: it is more likely mistyped than new.
  mutating func add(_ row: SheetRow, _ typed: String) {
    if let twin = twin(of: row) {
      // The same table again adds nothing.
      if typed.isEmpty, seen[twin] == nil, says(row, the: twin) {
        seen[twin] = row.number
        plan.unchanged += 1
        return
      }
      plan.report(
        .error, at: row.place("title"), "'\(twin)' has this title",
        hint: "give the row the identifier '\(twin)', or the commitment a title of its own")
      return
    }
    guard let id = newIdentifier(row, typed) else { return }
    var isRefused = false
    for column in CommitmentSheet.columns {
      guard let cell = row[column.key], let word = Self.refusal(cell, column) else { continue }
      plan.report(.error, at: row.place(column.key), word)
      isRefused = true
    }
    let number = nextNumber
    if let cell = row["number"]?.trimmed, !cell.isEmpty, cell != String(number) {
      plan.report(
        .error, at: row.place("number"), "'\(cell)' is not the next number",
        hint: "leave it empty, or write \(number)")
      isRefused = true
    }
    guard !isRefused else { return }
    added.append(id)
    let file = Self.file(of: row, id, number, folder)
    rows[file.path] = row
    plan.files.append(file)
    plan.additions.append(SheetPlan.Addition(row: row.number, words: "\(id): \(row["title"]?.trimmed ?? "")"))
  }

  /// The identifier that a row asks for, which must be the next of its area; empty it is given.
  private mutating func newIdentifier(_ row: SheetRow, _ typed: String) -> CommitmentID? {
    let areas = register.framework.areas
    guard !typed.isEmpty else {
      let key = row["area"]?.trimmed ?? ""
      guard let area = areas.first(where: { $0.key.text == key.uppercased() }) else {
        plan.report(
          .error, at: row.place(key.isEmpty ? "id" : "area"),
          key.isEmpty
            ? "a row without an identifier says in which area it is new" : "'\(key)' is not an area",
          hint: "the areas are \(areas.map(\.key.text).joined(separator: ", "))")
        return nil
      }
      return next(in: area.key)
    }
    guard let id = CommitmentID(typed), areas.contains(where: { $0.key == id.area }) else {
      plan.report(
        .error, at: row.place("id"), "commitment '\(typed)' is not in the framework",
        hint: CommitmentHint.text(for: typed, in: register.framework))
      return nil
    }
    guard let next = next(in: id.area), next == id else {
      let new = next(in: id.area).map { "a new one would be '\($0)'; " } ?? ""
      plan.report(
        .error, at: row.place("id"), "commitment '\(typed)' is not in the framework",
        hint: new + CommitmentHint.text(for: typed, in: register.framework))
      return nil
    }
    return id
  }

  private func next(in area: AreaKey) -> CommitmentID? {
    let ids = register.framework.commitments.map(\.id) + added
    let last = ids.filter { $0.area == area }.map(\.position).max() ?? 0
    return CommitmentID("\(area.text)-\(last + 1)")
  }

  private var nextNumber: Int {
    (register.framework.commitments.compactMap(\.number).max() ?? 0) + added.count + 1
  }

  /// The commitment of that title: then it is not a new one that was meant.
  private func twin(of row: SheetRow) -> CommitmentID? {
    let title = NameFolding.folded(row["title"] ?? "")
    guard !title.isEmpty else { return nil }
    return register.framework.commitments.first {
      NameFolding.folded($0.titles.text(in: .english)) == title
    }?.id
  }

  /// Whether a row says nothing of a commitment that its file does not say.
  private func says(_ row: SheetRow, the id: CommitmentID) -> Bool {
    guard let file = known[id] else { return false }
    return zip(CommitmentSheet.columns, CommitmentSheet.cells(FrontMatter(file))).allSatisfy {
      column, present in
      row[column.key].map { $0.trimmed.isEmpty || RecordComparison.isSame($0, present, column) } ?? true
    }
  }

  private static func value(_ row: SheetRow, _ key: String) -> String {
    let columns = CommitmentSheet.columns.first { CommitmentSheet.fileKey($0.key) == key }
    guard let column = columns, let cell = row[column.key] else { return "" }
    return column.isList ? SheetList.items(cell).joined(separator: ", ") : cell.trimmed
  }

  /// The file of a new commitment, with the lines that all of them have.
  private static func file(of row: SheetRow, _ id: CommitmentID, _ number: Int, _ folder: String)
    -> SourceFile
  {
    var lines = ["---"]
    for key in CommitmentFile.keys {
      let value =
        switch key {
        case "id": id.text
        case "number": String(number)
        case "area":
          ["", id.area.text].contains(value(row, key).uppercased()) ? id.area.text : value(row, key)
        default: value(row, key)
        }
      lines.append(value.isEmpty ? "\(key):" : "\(key): \(value)")
    }
    let sentences = (row["sentences"] ?? "").replacing("\r\n", with: "\n").trimmed
    lines += ["---", "", "# \((row["title"] ?? "").trimmed)", "", sentences, ""]
    return SourceFile(path: "\(folder)/Commitments/\(id).md", text: lines.joined(separator: "\n"))
  }
}
