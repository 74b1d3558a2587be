import Formats

/// A list as an answer: rows for people, values for programs.
struct Listing: Sendable {
  /// A column: its title for people, and its key for programs.
  struct Column: Sendable {
    var title: String
    var key: String
    var alignment: TextTable.Alignment = .left
    var isFlexible = false
    /// Whether its cells may stand under their rows where the terminal is too narrow for all columns.
    var goesUnder = false

    init(
      _ title: String, _ key: String, alignment: TextTable.Alignment = .left, isFlexible: Bool = false,
      goesUnder: Bool = false
    ) {
      self.title = title
      self.key = key
      self.alignment = alignment
      self.isFlexible = isFlexible
      self.goesUnder = goesUnder
    }
  }

  /// The columns of the table.
  var columns: [Column]
  /// The cells of the table.
  var rows: [[String]] = []
  /// The rows for programs: objects with the same keys each.
  var values: [[JSONMember]] = []
  /// The keys of the rows for programs.
  let keys: [String]
  /// What to say where there are no rows.
  var whenEmpty = "nothing found"

  /// Without keys of its own the list has those of its columns; they head it for programs where it has no rows.
  init(_ columns: [Column], whenEmpty: String = "nothing found", keys: [String]? = nil) {
    self.columns = columns
    self.keys = keys ?? columns.map(\.key)
    self.whenEmpty = whenEmpty
  }

  mutating func add(_ cells: [String], _ value: [JSONMember]) {
    rows.append(cells)
    values.append(value)
  }

  /// The list in the format asked for: in JSON as the member `key` after those of the header, in a table with the
  /// footer under it.
  func answer(
    in session: Session, key: String, header: [JSONMember], footer: [String] = [], notes: [String] = [],
    code: ExitCode = .done
  ) -> Answer {
    switch session.format {
    case .json:
      let value = JSONValue.object(header + [JSONMember(key, .array(values.map(JSONValue.object)))])
      return Answer(value.text() + "\n", notes: notes, code: code)
    case .csv: return Answer(csv, notes: notes, code: code)
    case .markdown:
      let remarks = MarkdownDocument(footer.map { .paragraph([.text($0)]) }).text
      return Answer(markdown + (footer.isEmpty ? "" : "\n" + remarks), notes: notes, code: code)
    case .table:
      guard !rows.isEmpty else { return Answer(session.wrapped(whenEmpty), notes: notes, code: code) }
      let footer = session.options.isQuiet ? [] : footer
      let text = footer.isEmpty ? "" : "\n" + footer.map(session.wrapped).joined()
      return Answer(table(session) + text, notes: notes, code: code)
    }
  }

  private func table(_ session: Session) -> String {
    let under = ListingFit(columns: columns, rows: rows, width: session.context.width).columnsUnder
    let beside = columns.indices.filter { !under.contains($0) }
    var table = TextTable(
      columns: beside.map {
        TextTable.Column(
          title: columns[$0].title, alignment: columns[$0].alignment, isFlexible: columns[$0].isFlexible)
      })
    for row in rows {
      table.add(
        beside.map { row[$0] },
        notes: under.filter { !row[$0].isEmpty }.map { "\(columns[$0].title): \(row[$0])" })
    }
    return table.text(width: session.context.width, style: session.style)
  }

  private var csv: String {
    var header = values.first?.map(\.name) ?? keys
    // A row may say more than the first: every row gets every column.
    for member in values.dropFirst().joined() where !header.contains(member.name) {
      header.append(member.name)
    }
    return CSVWriter.text(
      [header]
        + values.map { members in
          let cells = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
          return header.map { cells[$0].map(AnswerTable.cell) ?? "" }
        })
  }

  private var markdown: String {
    let alignments = columns.map { $0.alignment == .right ? MarkdownTable.Alignment.right : .left }
    return MarkdownDocument([
      .table(
        MarkdownTable(
          header: columns.map { [.text($0.title)] }, alignments: alignments,
          rows: rows.map { $0.map { [.text($0)] } }))
    ]).text
  }
}
