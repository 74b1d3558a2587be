import Formats

/// An answer that is one object, as a table for spreadsheets: a row under its keys.
///
/// What stands in an object within it has its path for a title, as in `endorsements.asOf`; a list is parted by
/// semicolons, and of records in a list their identifiers stand.
enum AnswerTable {
  /// The table; `absent` names the keys of objects that may be null, so that the columns stay the same.
  static func text(_ value: JSONValue, absent: [String: [String]] = [:]) -> String {
    let columns = columns(of: value, path: "", absent)
    return CSVWriter.text([columns.map(\.title), columns.map(\.cell)])
  }

  private static func columns(
    of value: JSONValue, path: String, _ absent: [String: [String]]
  ) -> [(title: String, cell: String)] {
    switch value {
    case .object(let members):
      members.flatMap { columns(of: $0.value, path: path.isEmpty ? $0.name : "\(path).\($0.name)", absent) }
    case .null: absent[path]?.map { ("\(path).\($0)", "") } ?? [(path, "")]
    default: [(path, cell(value))]
    }
  }

  /// A value as the text of one cell: lists parted by semicolons, marks as `PER-3:advances`.
  static func cell(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let values): values.map(cell).joined(separator: "; ")
    case .object(let members):
      record(members) ?? members.map { cell($0.value) }.filter { !$0.isEmpty }.joined(separator: ":")
    }
  }

  /// The identifier of an object that has more to say than a mark.
  private static func record(_ members: [JSONMember]) -> String? {
    guard members.count > 2 else { return nil }
    return members.first { $0.name == "id" }.map { cell($0.value) }
  }
}
