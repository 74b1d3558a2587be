import CommitmentLedger
import CommitmentModel
import Formats

extension RecordPage {
  /// What is left of a record whose content was blacked out.
  static func answer(_ redaction: RedactedRecord, in open: OpenWorkspace, _ session: Session) -> Answer {
    let place = open.workspace.place(of: redaction.id)
    if session.format != .table {
      let value = JSONValue.object(
        open.head + [
          JSONMember(
            "record",
            .object([
              JSONMember("id", .string(redaction.id.description)),
              JSONMember("kind", .string(redaction.kind.rawValue)),
              JSONMember("recorded", .string(redaction.recorded.description)),
              JSONMember("redacted", .string(redaction.reason)),
            ])),
          JSONMember("standing", .string(Standing.redacted.rawValue)), JSONMember("replacedBy", .array([])),
          JSONMember("file", .optional(place?.file)),
          JSONMember("line", place?.line.map(JSONValue.integer) ?? .null),
        ]
      )
      return Answer(
        session.format == .csv ? AnswerTable.text(value) : value.text() + "\n", notes: open.remarks)
    }
    var page = DetailPage(session)
    page.heading("\(redaction.kind.rawValue) \(redaction.id)")
    page.line("Standing", "redacted: \(redaction.reason)")
    page.line("Recorded", redaction.recorded.description)
    if let place { page.line("Written in", "\(place.file):\(place.line ?? 0)") }
    if let sum = open.workspace.sum(of: redaction.id) { page.line("Sum", sum.hexadecimal) }
    return Answer(page.text, notes: open.remarks)
  }
}
