extension MarkdownBlockWriter {
  /// The greatest width which cells are filled up to; a wider cell stands out, and the others are not stretched.
  private static let paddingLimit = 60

  static func lines(of table: MarkdownTable) -> [String] {
    let columnCount = max(table.header.count, table.rows.lazy.map(\.count).max() ?? 0)
    guard columnCount > 0 else { return [] }
    let rows = ([table.header] + table.rows).map { row in
      (0..<columnCount).map { column in
        column < row.count ? MarkdownInlineWriter.line(row[column], in: .cell) : ""
      }
    }
    let widths = (0..<columnCount).map { column in
      // Three is the least that a delimiter with a colon needs in every reader.
      rows.reduce(3) { max($0, min(paddingLimit, $1[column].unicodeScalars.count)) }
    }
    let alignments = (0..<columnCount).map { column in
      column < table.alignments.count ? table.alignments[column] : .left
    }
    var lines = rows.map { row in
      line((0..<columnCount).map { padded(row[$0], to: widths[$0], alignments[$0]) })
    }
    let delimiters = (0..<columnCount).map { column in
      let dashes = String(repeating: "-", count: widths[column] - 1)
      return alignments[column] == .left ? ":" + dashes : dashes + ":"
    }
    lines.insert(line(delimiters), at: 1)
    return lines
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func padded(_ cell: String, to width: Int, _ alignment: MarkdownTable.Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
    return alignment == .left ? cell + spaces : spaces + cell
  }
}
