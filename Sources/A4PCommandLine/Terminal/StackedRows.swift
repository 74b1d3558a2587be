/// The rows of a table that is too wide for the terminal, each as a block of lines: its first cell, then a line for each
/// other cell under its title.
struct StackedRows {
  let titles: [String]
  let width: Int
  let style: TerminalStyle

  func text(of rows: [[String]]) -> String {
    rows.map(block).joined(separator: "\n")
  }

  private func block(_ cells: [String]) -> String {
    let names = titles.dropFirst()
    let start = 2 + (names.map(DisplayWidth.of).max() ?? 0) + 2
    var lines = TextWrap.lines(cells.first ?? "", width: width).map(style.strong)
    for (name, cell) in zip(names, cells.dropFirst()) where !cell.isEmpty {
      // Where the titles leave too little room, what they name goes on the line below.
      let isNarrow = start > width / 2
      var wrapped = TextWrap.lines(cell, width: width, indent: isNarrow ? 4 : start)
      if isNarrow {
        lines.append("  " + name)
      } else {
        wrapped[0] = "  " + name.padded(to: start - 2) + wrapped[0].dropFirst(start)
      }
      lines += wrapped
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
