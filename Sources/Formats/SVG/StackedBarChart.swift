/// Horizontal bars of stacked counts, a row for each thing compared.
///
/// Lengths are counts on one scale for all rows, and every count is printed on its part.
package struct StackedBarChart: Sendable {
  /// A row: its name, its counts in the order of the parts, and what is printed at its end.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let counts: [Int]
    package let note: String

    package init(label: String, counts: [Int], note: String) {
      self.label = label
      self.counts = counts
      self.note = note
    }
  }

  package let heading: ChartHeading
  /// What the parts mean, with the fill of each.
  package let parts: [(fill: ChartFill, label: String)]
  /// What stands above the ends of the rows.
  package let noteHeading: String
  package let rows: [Row]
  package let notes: [String]

  package init(
    heading: ChartHeading, parts: [(fill: ChartFill, label: String)], noteHeading: String, rows: [Row],
    notes: [String]
  ) {
    self.heading = heading
    self.parts = parts
    self.noteHeading = noteHeading
    self.rows = rows
    self.notes = notes
  }
}

extension StackedBarChart {
  private static let labelWidth = 176.0
  private static let barHeight = 24.0

  /// The chart as it is drawn.
  package var drawing: ChartDrawing {
    var drawing = ChartDrawing(heading)
    drawing.legend(parts.map { ChartLegend(.fill($0.fill), $0.label) })
    let noteWidth = noteWidth
    let start = ChartDrawing.margin + Self.labelWidth + 10
    let end = ChartDrawing.width - ChartDrawing.margin - noteWidth - 10
    writeNoteHeading(&drawing, x: end + 10, width: noteWidth)
    let scale = (end - start) / Double(max(1, rows.map { $0.counts.reduce(0, +) }.max() ?? 1))
    for row in rows {
      let height = max(
        Self.barHeight, ChartDrawing.height(of: row.label, width: Self.labelWidth, limit: 3))
      drawing.write(
        row.label, in: ChartBox(ChartDrawing.margin, drawing.top, Self.labelWidth, height))
      drawing.write(
        row.note, in: ChartBox(end + 10, drawing.top, noteWidth, height), alignment: .trailing)
      let y = drawing.top + (height - Self.barHeight) / 2
      draw(row, ChartBox(start, y, end - start, Self.barHeight), scale: scale, into: &drawing)
      drawing.top += height + 9
    }
    drawing.notes(notes)
    return drawing
  }

  private var noteWidth: Double {
    let widths = rows.map { TextWidth.of($0.note, size: ChartDrawing.textSize) }
    let heading = min(TextWidth.of(noteHeading, size: ChartDrawing.textSize), 90)
    return min(max(widths.max() ?? 0, heading) + 0.5, 120)
  }

  private func writeNoteHeading(_ drawing: inout ChartDrawing, x: Double, width: Double) {
    let height = ChartDrawing.height(of: noteHeading, width: width, limit: 3)
    drawing.write(
      noteHeading, in: ChartBox(x, drawing.top, width, height), alignment: .trailing, tone: .muted)
    drawing.top += height + 4
  }

  /// Draws one bar.
  ///
  /// A part that is shorter than its number takes the room the number needs from the longer ones.
  private func draw(_ row: Row, _ box: ChartBox, scale: Double, into drawing: inout ChartDrawing) {
    let numbers = row.counts.map { $0 > 0 ? Self.plateWidth($0) + 12 : 0 }
    let widths = Self.shares(
      row.counts.map { Double($0) * scale }, least: numbers,
      total: max(Double(row.counts.reduce(0, +)) * scale, min(numbers.reduce(0, +), box.width)))
    var x = box.x
    for (index, count) in row.counts.enumerated() where count > 0 && parts.indices.contains(index) {
      let part = ChartBox(x, box.y, widths[index], box.height)
      drawing.surface(part, parts[index].fill)
      let plate = min(Self.plateWidth(count), part.width)
      let number = ChartBox(part.middle.x - plate / 2, part.y + 3.5, plate, part.height - 7)
      drawing.plate(number, .ground, radius: 3)
      drawing.write(String(count), in: number, alignment: .center)
      x += widths[index]
    }
  }

  private static func plateWidth(_ count: Int) -> Double {
    TextWidth.of(String(count), size: ChartDrawing.textSize) + 7
  }

  /// Shares of a total: as wished, but none below its least where that can be.
  static func shares(_ wished: [Double], least: [Double], total: Double) -> [Double] {
    guard least.reduce(0, +) < total else { return least }
    var shares = wished
    var isFixed = wished.indices.map { _ in false }
    while let index = shares.indices.first(where: { !isFixed[$0] && shares[$0] < least[$0] }) {
      isFixed[index] = true
      shares[index] = least[index]
      let open = shares.indices.filter { !isFixed[$0] }
      let rest = total - shares.indices.filter { isFixed[$0] }.reduce(0) { $0 + shares[$1] }
      let sum = open.reduce(0) { $0 + wished[$1] }
      for position in open where sum > 0 { shares[position] = wished[position] * rest / sum }
    }
    return shares
  }
}
