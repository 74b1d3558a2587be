import CommitmentModel
import Formats

/// Shows what an import would do, to people and to programs.
struct ImportPreview: Sendable {
  let plan: ImportPlan
  let open: OpenWorkspace
  let session: Session

  /// The tables of the preview, and what is said of the whole.
  var text: String {
    var text = ""
    text += section("To be recorded", plan.additions.map { ($0.line, $0.input, $0.words) })
    text += section("Already there", plan.present.map { ($0.line, $0.input, $0.words) })
    text += section(
      "Not understood",
      plan.problems.map { problem in
        let names = open.names(of: problem.candidates)
        return (
          problem.line, problem.input, names.isEmpty ? problem.words : "\(problem.words); perhaps \(names)"
        )
      })
    return text + plan.sentences.map(session.wrapped).joined()
  }

  private func section(_ title: String, _ rows: [(Int, String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    var table = TextTable(columns: [
      TextTable.Column(title: "Line", alignment: .right),
      TextTable.Column(title: "As written", isFlexible: true),
      TextTable.Column(title: title, isFlexible: true),
    ])
    for (line, input, words) in rows { table.add([String(line), input, words]) }
    let heading = session.style.strong("\(title): \(rows.count)") + "\n"
    return heading + table.text(width: session.context.width, style: session.style) + "\n"
  }

  /// The whole for a program.
  func value(kind: String, file: String, receipt: ImportReceipt?) -> JSONValue {
    .object(
      open.head + [
        JSONMember("kind", .string(kind)), JSONMember("file", .string(file)),
        JSONMember("written", .bool(receipt != nil)),
        JSONMember(
          "additions",
          .array(
            plan.additions.enumerated().map { place, row in
              .object(
                [
                  JSONMember("line", .integer(row.line)), JSONMember("input", .string(row.input)),
                  JSONMember("words", .string(row.words)),
                ] + JSONMember.date(row.date) + [
                  JSONMember("origin", .string(row.origin)),
                  JSONMember("id", .optional(receipt?.ids[place].description)),
                ])
            })), JSONMember("present", .array(plan.present.map(value))),
        JSONMember("problems", .array(plan.problems.map(value))),
      ] + plan.figures)
  }

  private func value(_ remark: ImportPlan.Remark) -> JSONValue {
    .object([
      JSONMember("line", .integer(remark.line)), JSONMember("input", .string(remark.input)),
      JSONMember("words", .string(remark.words)),
      JSONMember(
        "candidates",
        .array(
          remark.candidates.map { code in
            .object([
              JSONMember("code", .string(code.text)),
              JSONMember("name", .string(open.registers[code]?.names.text(in: session.language) ?? "")),
            ])
          })),
    ])
  }
}
