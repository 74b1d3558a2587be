import CommitmentLedger
import CommitmentModel
import Formats

/// Shows what a table that came back would change, to people and to programs.
struct SheetPreview: Sendable {
  let plan: SheetPlan
  let open: OpenWorkspace
  let session: Session

  /// The tables of the preview, what is wrong, and what stays as it is.
  var text: String {
    var text = changes("To be changed", plan.changes)
    text += section(
      "To be added", ["Row", "What it says"], plan.additions.map { [String($0.row), $0.words] })
    text += changes("Changed by the spreadsheet?", plan.retyped)
    if !plan.retyped.isEmpty {
      text += session.wrapped(
        "These cells look like what a spreadsheet makes of the recorded text, and are not imported; "
          + "--accept-retyped takes them as they are.")
    }
    text += plan.findings.map(finding).joined()
    let things = plan.absent.of("is not in the file and stays", "are not in the file and stay")
    let rest = plan.absent == 0 ? "" : "; \(things)"
    return text + session.wrapped("\(plan.unchanged.of("row says", "rows say")) what is recorded\(rest).")
  }

  private func changes(_ title: String, _ changes: [SheetChange]) -> String {
    section(
      title, ["Row", "Column", "Of", "Was", "Becomes"],
      changes.map { change in
        let letters = change.place.column.map { SheetPlace.letters($0) + " " } ?? ""
        return [
          String(change.place.row), letters + (change.place.key ?? ""), change.subject, change.before,
          change.after,
        ]
      })
  }

  private func section(_ title: String, _ titles: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    var table = TextTable(
      columns: titles.enumerated().map { index, name in
        TextTable.Column(
          title: name, alignment: index == 0 ? .right : .left, isFlexible: index > 0, minimumWidth: 6)
      })
    for row in rows { table.add(row) }
    let heading = session.style.strong("\(title): \(rows.count)") + "\n"
    return heading + table.text(width: session.context.width, style: session.style) + "\n"
  }

  private func finding(_ finding: SheetFinding) -> String {
    let word =
      switch finding.severity {
      case .error: session.style.error("error:")
      case .warning: "warning:"
      case .note: "note:"
      }
    let lines =
      ["\(TerminalText.shown(finding.place.description)): \(word) \(TerminalText.shown(finding.message))"]
      + (finding.hint.map { ["  hint: \(TerminalText.shown($0))"] } ?? [])
    return NoteText.wrapped(lines, width: session.context.width).map { $0 + "\n" }.joined()
  }

  /// The whole for a program.
  func value(kind: String, file: String, receipt: ImportReceipt?) -> JSONValue {
    let paths = plan.files.isEmpty ? receipt?.paths ?? [] : plan.files.map(\.path)
    return .object(
      open.head + [
        JSONMember("kind", .string(kind)), JSONMember("file", .string(file)),
        JSONMember("written", .bool(receipt != nil)), JSONMember("changes", .array(plan.changes.map(value))),
        JSONMember(
          "additions",
          .array(
            plan.additions.map {
              .object([JSONMember("row", .integer($0.row)), JSONMember("words", .string($0.words))])
            })), JSONMember("retyped", .array(plan.retyped.map(value))),
        JSONMember(
          "findings",
          .array(
            plan.findings.map {
              .object(
                [JSONMember("severity", .string($0.severity.rawValue))] + place($0.place) + [
                  JSONMember("message", .string($0.message)), JSONMember("hint", .optional($0.hint)),
                ])
            })), JSONMember("unchanged", .integer(plan.unchanged)),
        JSONMember("absent", .integer(plan.absent)),
        JSONMember("ids", .strings(receipt?.ids.map(\.description) ?? [])),
        JSONMember("paths", .strings(paths)),
      ])
  }

  private func value(_ change: SheetChange) -> JSONValue {
    .object(
      place(change.place) + [
        JSONMember("subject", .string(change.subject)), JSONMember("before", .string(change.before)),
        JSONMember("after", .string(change.after)),
      ])
  }

  private func place(_ place: SheetPlace) -> [JSONMember] {
    [
      JSONMember("row", .integer(place.row)),
      JSONMember("column", .optional(place.column.map { SheetPlace.letters($0) })),
      JSONMember("key", .optional(place.key)),
    ]
  }
}
