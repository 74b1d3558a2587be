/// Rows of text under titles, lined up in columns whatever the script.
///
/// Cells are shown with ``TerminalText``, so that text from records can neither break the lines nor reach the
/// terminal as an instruction.
package struct TextTable: Sendable {
  /// On which side of its column a cell stands.
  package enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  /// One column: its title, and what may happen to it where space is short.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var alignment: Alignment
    /// Whether long cells may be wrapped onto further lines.
    package var isFlexible: Bool
    /// The columns of the terminal that a flexible column keeps at least.
    package var minimumWidth: Int

    package init(
      title: String, alignment: Alignment = .left, isFlexible: Bool = false, minimumWidth: Int = 12
    ) {
      self.title = TerminalText.shown(title)
      self.alignment = alignment
      self.isFlexible = isFlexible
      self.minimumWidth = max(2, minimumWidth)
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []
  /// What stands under each row.
  private var notes: [[String]] = []

  package init(columns: [Column]) {
    self.columns = columns
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; cells that are missing are empty, and cells beyond the last column are left out.
  ///
  /// The notes stand under the row, each on lines of its own.
  package mutating func add(_ cells: [String], notes: [String] = []) {
    self.notes.append(notes.map(TerminalText.shown))
    rows.append(columns.indices.map { $0 < cells.count ? TerminalText.shown(cells[$0]) : "" })
  }

  /// The table as text.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal, or `nil` where lines may have any length.
  ///   - style: How the titles are set off.
  ///
  /// A table of three or more columns that cannot be made to fit is shown row by row, each cell on lines of its own.
  /// - Returns: Lines that each end in a line feed and have no space before it.
  package func text(width: Int?, style: TerminalStyle = .plain) -> String {
    let widths = ColumnWidths(columns: fittedColumns, natural: naturalWidths, available: width).widths
    if let width, columns.count > 2, widths.reduce(0, +) + Self.gap.count * (columns.count - 1) > width {
      return StackedRows(titles: columns.map(\.title), width: width, style: style).text(of: rows)
    }
    let titles = columns.map(\.title)
    var lines = titles.allSatisfy(\.isEmpty) ? [] : self.lines(of: titles, widths: widths).map(style.strong)
    for (row, notes) in zip(rows, notes) {
      lines += self.lines(of: row, widths: widths)
      for note in notes { lines += TextWrap.lines(note, width: width ?? .max, indent: 4, firstIndent: 2) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The columns with room for their longest word, so that words stay whole where the table can bear it.
  private var fittedColumns: [Column] {
    columns.indices.map { index in
      var column = columns[index]
      guard column.isFlexible else { return column }
      let words = rows.flatMap { $0[index].split(separator: " ") }
      let longest = words.reduce(0) { max($0, DisplayWidth.of(String($1))) }
      column.minimumWidth = max(column.minimumWidth, min(Self.longestWholeWord, longest))
      return column
    }
  }

  /// Words longer than this, such as addresses, are broken before a column grows for them.
  private static let longestWholeWord = 18

  private var naturalWidths: [Int] {
    columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, DisplayWidth.of($1[index])) }
    }
  }

  private func lines(of cells: [String], widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      DisplayWidth.of(cell) <= width ? [cell] : TextWrap.lines(cell, width: width)
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      columns.indices.map { index in
        let part = line < wrapped[index].count ? wrapped[index][line] : ""
        return part.padded(to: widths[index], alignedRight: columns[index].alignment == .right)
      }
      .joined(separator: TextTable.gap).trimmingTrailingSpaces()
    }
  }

  /// What stands between two columns.
  static let gap = "  "
}
