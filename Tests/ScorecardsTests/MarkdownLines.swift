/// What a page looks like to somebody who counts lines and cells.
struct MarkdownLines {
  let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The lines between a heading of level 2 and the next.
  func section(_ heading: String) -> [Substring] {
    let body = lines.drop { $0 != "## \(heading)" }.dropFirst()
    return Array(body.prefix { !$0.hasPrefix("## ") })
  }

  /// The rows of the tables among some lines, without header and delimiter rows, as cells.
  static func rows(_ lines: [Substring]) -> [[String]] {
    var rows: [[String]] = []
    for (index, line) in lines.enumerated() where line.hasPrefix("|") {
      let isHeader =
        index + 1 < lines.count && (lines[index + 1].hasPrefix("| :") || lines[index + 1].hasPrefix("| -"))
      let isDelimiter = line.hasPrefix("| :-") || line.hasPrefix("| --")
      if !isHeader, !isDelimiter { rows.append(cells(line)) }
    }
    return rows
  }

  /// The cells of a row; a pipe behind a backslash is text.
  static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.dropFirst().dropLast().map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// What kind of line each is, whatever is written in it.
  var shape: [String] {
    lines.map { line in
      if line.hasPrefix("|") { return "row of \(Self.cells(line).count)" }
      if line.isEmpty { return "" }
      return String(line.prefix { "#->* ".contains($0) })
    }
  }
}
