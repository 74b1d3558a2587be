import CommitmentModel
import Formats

/// The documented names beside the totals that sources give, at the date of each total.
struct EndorsementTotals: Sendable {
  /// One total, and what is documented by its day.
  private struct Row {
    var total: EndorsementTotal
    var states: Int
    var organizations: Int

    /// How many names are missing; below zero where more are documented than the source counts.
    var difference: Int? { total.states.map { $0 - states } }
  }

  private let rows: [Row]
  private let open: OpenWorkspace

  init(_ open: OpenWorkspace, _ day: CalendarDate, _ recorded: CalendarDate?) {
    self.open = open
    rows = open.registers.totals.filter { $0.span.last <= day }.map { total in
      let summary = open.register.endorsements(asOf: total.span.last, asRecorded: recorded)
      return Row(
        total: total, states: summary.documentedStates.count,
        organizations: summary.documentedOrganizations.count)
    }
  }

  func answer(in session: Session, header: [JSONMember]) -> Answer {
    var answer = listing.answer(
      in: session, key: "totals", header: header,
      footer: [
        "Documented: Member States for which a dated, sourced endorsement is recorded here by that day, by name or "
          + "through a group statement; more: those that the source counts beyond them. Organizations, documented and "
          + "counted, stand apart."
      ], notes: open.remarks)
    if session.format == .table, !rows.isEmpty { answer.output += "\n" + chart(session) }
    return answer
  }

  private var listing: Listing {
    var listing = Listing(
      [
        .init("Date", "date"), .init("Standing", "standing", goesUnder: true),
        .init("States", "states", alignment: .right),
        .init("Documented", "documentedStates", alignment: .right),
        .init("More", "difference", alignment: .right),
        .init("Orgs", "organizations", alignment: .right, goesUnder: true),
        .init("Source", "source", isFlexible: true, goesUnder: true),
      ], whenEmpty: "no total is recorded",
      keys: [
        "date", "datePrecision", "standing", "states", "documentedStates", "organizations", "source", "note",
        "documentedOrganizations", "difference",
      ])
    for row in rows {
      let standing = row.total.isOfficial ? "official" : "secondary"
      listing.add(
        [
          row.total.span.shown, standing, row.total.states.map { String($0) } ?? "", String(row.states),
          row.difference.map { String($0) } ?? "",
          row.total.organizations.map { "\(row.organizations)/\($0)" } ?? "", row.total.source,
        ],
        JSONMember.date(row.total.span) + [
          JSONMember("standing", .string(standing)),
          JSONMember("states", row.total.states.map(JSONValue.integer) ?? .null),
          JSONMember("documentedStates", .integer(row.states)),
          JSONMember("organizations", row.total.organizations.map(JSONValue.integer) ?? .null),
          JSONMember("source", .string(row.total.source)), JSONMember("note", .string(row.total.note)),
          JSONMember("documentedOrganizations", .integer(row.organizations)),
          JSONMember("difference", row.difference.map(JSONValue.integer) ?? .null),
        ])
    }
    return listing
  }

  /// A bar for each official total: what is documented, then what is counted beyond it, to one scale.
  private func chart(_ session: Session) -> String {
    let official = rows.filter { $0.total.isOfficial && $0.total.states != nil }
    let most = official.map { max($0.states, $0.total.states ?? 0) }.max() ?? 0
    guard most > 0 else { return "" }
    let labels = official.map { row in (row.total.span.shown, "\(row.states) of \(row.total.states ?? 0)") }
    let left = labels.map { DisplayWidth.of($0.0) }.max() ?? 0
    let right = labels.map { DisplayWidth.of($0.1) }.max() ?? 0
    let columns = session.context.width ?? 80
    // Where a bar between its labels would say nothing, it goes under them.
    let isUnder = columns - left - right - 4 < Self.shortestBar
    let width = isUnder ? max(1, min(48, columns)) : min(48, columns - left - right - 4)
    var text = ""
    for (row, label) in zip(official, labels) {
      let total = row.total.states ?? 0
      // Rounded up, so that nothing that is there looks like nothing.
      let documented = (row.states * width + most - 1) / most
      let counted = max(documented, (total * width + most - 1) / most)
      let bar =
        String(repeating: "█", count: documented) + String(repeating: "░", count: counted - documented)
      if isUnder {
        text +=
          TextWrap.lines("\(label.0)  \(label.1)", width: columns).map { $0 + "\n" }.joined() + bar + "\n"
        continue
      }
      text += label.0.padded(to: left) + "  " + bar.padded(to: width) + "  "
      text += label.1.padded(to: right, alignedRight: true) + "\n"
    }
    let legend = "█ documented  ░ counted beyond"
    let isOneLine = DisplayWidth.of(legend) <= columns
    return text + (isOneLine ? [legend] : TextWrap.lines(legend, width: columns)).map { $0 + "\n" }.joined()
  }

  /// The columns below which a bar tells nothing.
  private static let shortestBar = 12
}
