extension ChartDrawing {
  private static let signWidth = 26.0

  /// Draws entries one after the other, in as many rows as they need.
  mutating func legend(_ entries: [ChartLegend]) {
    var x = Self.margin
    var rowHeight = 0.0
    for entry in entries {
      let most = Self.innerWidth - Self.signWidth
      let needed = min(TextWidth.of(TextLines.clean(entry.text), size: Self.textSize) + 0.5, most)
      if x > Self.margin, x + Self.signWidth + needed > Self.width - Self.margin {
        x = Self.margin
        top += rowHeight + 4
        rowHeight = 0
      }
      let height = max(16, Self.height(of: entry.text, width: needed, limit: 3))
      sign(entry.sign, ChartBox(x, top, 20, height))
      write(entry.text, in: ChartBox(x + Self.signWidth, top, needed, height))
      rowHeight = max(rowHeight, height)
      x += Self.signWidth + needed + 16
    }
    top += rowHeight + 10
  }

  private mutating func sign(_ sign: ChartLegend.Sign, _ box: ChartBox) {
    let middle = box.middle
    switch sign {
    case .fill(let fill): surface(ChartBox(box.x, middle.y - 7, 20, 14), fill)
    case .mark(let mark): self.mark(mark, middle.x, middle.y, radius: 7)
    case .frame: frame(ChartBox(box.x + 1, middle.y - 8, 17, 16), .text, width: 1.6)
    case .line: line([(box.x, middle.y), (box.end, middle.y)], .deep, width: 2.6)
    case .diamond: diamond(middle.x, middle.y, radius: 6)
    }
  }
}
