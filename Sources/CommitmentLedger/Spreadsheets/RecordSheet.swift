package import CommitmentModel
import Formats

/// The table of one kind of record: its columns, and its cells from a record and back.
///
/// The headings are the keys that programs know; what the tool alone writes is there to be read, not to be changed.
package struct RecordSheet: Sendable {
  /// The kinds of records that go out and come back.
  package static let all: [RecordSheet] = [.evidence, .assessments, .endorsements, .memberships]

  /// The word for it on the command line, and the name of the list in JSON.
  package let name: String
  package let kind: RecordKind
  package let columns: [SheetColumn]

  private init(_ name: String, _ kind: RecordKind, _ keys: [String]) {
    self.name = name
    self.kind = kind
    columns = keys.map { key in
      let isFixed = ["id", "recorded", "office", "by", "corrects", "rubric", "wording", "name"].contains(key)
      let isDate = ["date", "published", "to"].contains(key)
      return SheetColumn(
        key, isEditable: !isFixed, isList: Self.recordKey(key)?.isList ?? false, isDate: isDate)
    }
  }

  package static let evidence = RecordSheet(
    "evidence", .evidence,
    [
      "id", "date", "datePrecision", "recorded", "title", "summary", "symbol", "paragraph", "url", "document",
      "archived", "documentLanguage", "body", "commitments", "roles", "states", "missions", "nature",
      "published",
      "covers", "tags", "office", "by", "corrects",
    ])
  package static let assessments = RecordSheet(
    "assessments", .assessment,
    [
      "id", "date", "datePrecision", "recorded", "commitment", "status", "basis", "rationale", "cites",
      "gaps",
      "searched", "assessedBy", "approvedBy", "reported", "rubric", "wording", "office", "by", "corrects",
    ])
  package static let endorsements = RecordSheet(
    "endorsements", .endorsement,
    [
      "id", "date", "datePrecision", "recorded", "endorser", "name", "act", "verb", "grade", "manner",
      "source",
      "statement", "note", "office", "by", "corrects",
    ])
  package static let memberships = RecordSheet(
    "memberships", .membership,
    [
      "id", "date", "datePrecision", "recorded", "member", "name", "role", "to", "detail", "source", "office",
      "by",
      "corrects",
    ])

  /// The field of a record that a column shows; nil for one that is worked out.
  static func recordKey(_ key: String) -> RecordKey? {
    key == "datePrecision" ? .precision : RecordKey(rawValue: key)
  }

  /// The column that shows a field.
  static func column(_ key: RecordKey) -> String { key == .precision ? "datePrecision" : key.rawValue }

  /// The records that count, by date, each a row.
  package func sheet(of register: Register) -> Sheet {
    let standings = Standings(of: register)
    var records: [Record] = []
    for (position, entry) in register.entries.enumerated()
    where entry.kind == kind && standings.isCounted(position) {
      if let record = register.record(position) { records.append(record) }
    }
    records.sort {
      ($0.header.date ?? .by(.distantPast), $0.id) < ($1.header.date ?? .by(.distantPast), $1.id)
    }
    var sheet = Sheet(columns)
    for record in records {
      sheet.add(cells(record, register.registers), members(record, register.registers))
    }
    return sheet
  }

  /// The cells of a record, in the order of the columns.
  func cells(_ record: Record, _ registers: Registers) -> [String] {
    let fields = RecordFields(record)
    return columns.map { cell($0.key, fields, registers) }
  }

  /// One cell of a record, from its fields.
  func cell(_ key: String, _ fields: RecordFields, _ registers: Registers) -> String {
    switch key {
    case "name":
      return (fields[text: .endorser] ?? fields[text: .member]).flatMap { EndorserCode($0) }
        .flatMap { registers[$0]?.name } ?? ""
    case "act": return fields[text: .act] ?? Endorsement.Act.endorsed.rawValue
    case "manner": return fields[text: .manner] ?? Endorsement.Manner.byName.rawValue
    default:
      guard let field = Self.recordKey(key) else { return "" }
      return field.isList ? SheetList.text(fields[list: field]) : fields[text: field] ?? ""
    }
  }

  /// The row for programs, in the shape in which other answers give the same things.
  private func members(_ record: Record, _ registers: Registers) -> [JSONMember] {
    let fields = RecordFields(record)
    return columns.map { column in
      let field = Self.recordKey(column.key)
      let value: JSONValue
      if field == .commitments, let evidence = record.evidence {
        value = .array(
          evidence.marks.map {
            .object([
              JSONMember("id", .string($0.commitment.text)),
              JSONMember("direction", .string($0.direction.rawValue)),
            ])
          })
      } else if field == .states, let evidence = record.evidence {
        value = .array(
          evidence.states.map {
            .object([
              JSONMember("code", .string($0.code.text)),
              JSONMember("relation", .optional($0.relation?.rawValue)),
            ])
          })
      } else if let field, field.isList {
        value = .strings(fields[list: field])
      } else {
        let cell = cell(column.key, fields, registers)
        value = cell.isEmpty ? .null : .string(cell)
      }
      return JSONMember(column.key, value)
    }
  }
}
