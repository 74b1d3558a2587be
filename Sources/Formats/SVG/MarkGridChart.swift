/// A grid of signs: a row for each thing, a column for each time, in two panels side by side.
package struct MarkGridChart: Sendable {
  /// A column: what stands over it, and what stands over it and those after it with the same words.
  package struct Column: Hashable, Sendable {
    package let label: String
    package let group: String

    package init(label: String, group: String) {
      self.label = label
      self.group = group
    }
  }

  /// A row: its name and its signs, by their place among the kinds.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let kinds: [Int]

    package init(label: String, kinds: [Int]) {
      self.label = label
      self.kinds = kinds
    }
  }

  /// Rows under one heading.
  package struct Group: Hashable, Sendable {
    package let heading: String
    package let rows: [Row]

    package init(heading: String, rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  package let heading: ChartHeading
  /// What the signs mean.
  package let kinds: [(mark: ChartMark, label: String)]
  /// What it means that a cell is framed: its sign differs from that before it.
  package let changeLabel: String
  package let columns: [Column]
  package let groups: [Group]
  package let notes: [String]

  package init(
    heading: ChartHeading, kinds: [(mark: ChartMark, label: String)], changeLabel: String, columns: [Column],
    groups: [Group], notes: [String]
  ) {
    self.heading = heading
    self.kinds = kinds
    self.changeLabel = changeLabel
    self.columns = columns
    self.groups = groups
    self.notes = notes
  }
}

extension MarkGridChart {
  private static let gap = 28.0
  private static let panelWidth = (ChartDrawing.innerWidth - gap) / 2
  private static let nameWidth = 62.0
  private static let rowHeight = 23.0
  private static let radius = 7.5

  /// The chart as it is drawn.
  package var drawing: ChartDrawing {
    var drawing = ChartDrawing(heading)
    drawing.legend(
      kinds.map { ChartLegend(.mark($0.mark), $0.label) } + [ChartLegend(.frame, changeLabel)])
    let top = drawing.top
    let split = split
    draw(groups[..<split], x: ChartDrawing.margin, into: &drawing)
    let bottom = drawing.top
    if split < groups.count {
      drawing.top = top
      draw(groups[split...], x: ChartDrawing.margin + Self.panelWidth + Self.gap, into: &drawing)
    }
    drawing.top = max(bottom, drawing.top) + 4
    drawing.notes(notes)
    return drawing
  }

  /// How many groups stand in the first panel, so that the two are as even as can be.
  private var split: Int {
    let heights = groups.map { headingHeight($0) + Double($0.rows.count) * Self.rowHeight }
    let total = heights.reduce(0, +)
    var best = (count: groups.count, difference: Double.infinity)
    var sum = 0.0
    for (index, height) in heights.enumerated() {
      sum += height
      let difference = abs(total - 2 * sum)
      if difference < best.difference { best = (index + 1, difference) }
    }
    return best.count
  }

  private func headingHeight(_ group: Group) -> Double {
    ChartDrawing.height(of: group.heading, width: Self.panelWidth, isBold: true, limit: 3) + 12
  }

  private var columnWidth: Double { (Self.panelWidth - Self.nameWidth) / Double(max(1, columns.count)) }

  private func draw(_ groups: ArraySlice<Group>, x: Double, into drawing: inout ChartDrawing) {
    writeColumns(x: x, into: &drawing)
    for group in groups {
      let height = headingHeight(group)
      drawing.write(
        group.heading, in: ChartBox(x, drawing.top + 8, Self.panelWidth, height - 12), isBold: true)
      drawing.top += height
      drawing.line([(x, drawing.top - 2), (x + Self.panelWidth, drawing.top - 2)], .muted)
      for row in group.rows {
        draw(row, x: x, into: &drawing)
        drawing.top += Self.rowHeight
      }
    }
  }

  private func writeColumns(x: Double, into drawing: inout ChartDrawing) {
    let height = ChartLabel.lineHeight(ChartDrawing.textSize)
    let (start, width) = (x + Self.nameWidth, columnWidth)
    var index = 0
    while index < columns.count {
      let end = columns[index...].firstIndex { $0.group != columns[index].group } ?? columns.count
      // A name over a single column may reach a little over its neighbours, which stand over more.
      let reach = end - index == 1 ? 5.0 : 0
      let box = ChartBox(
        start + Double(index) * width - reach, drawing.top, Double(end - index) * width + 2 * reach, height)
      drawing.write(columns[index].group, in: box, alignment: .center, tone: .muted)
      index = end
    }
    for (index, column) in columns.enumerated() {
      drawing.write(
        column.label, in: ChartBox(start + Double(index) * width, drawing.top + height, width, height),
        alignment: .center, tone: .muted)
    }
    drawing.top += 2 * height
  }

  private func draw(_ row: Row, x: Double, into drawing: inout ChartDrawing) {
    let (start, width) = (x + Self.nameWidth, columnWidth)
    let box = ChartBox(x, drawing.top, Self.nameWidth - 4, Self.rowHeight)
    drawing.write(row.label, in: box)
    drawing.line([(x, box.bottom), (x + Self.panelWidth, box.bottom)], .rule, width: 0.6)
    for (index, kind) in row.kinds.enumerated() where kinds.indices.contains(kind) {
      let center = start + (Double(index) + 0.5) * width
      if index > 0, row.kinds[index - 1] != kind {
        let side = min(width, Self.rowHeight) - 2
        drawing.frame(
          ChartBox(center - side / 2, box.middle.y - side / 2, side, side), .text, width: 1.5)
      }
      drawing.mark(kinds[kind].mark, center, box.middle.y, radius: Self.radius)
    }
  }
}
