/// Columns of counts over the years, a row for each thing: what advances and what is neutral stands above a line,
/// what sets back hangs below it.
package struct DirectionChart: Sendable {
  /// The counts of one year.
  package struct Counts: Hashable, Sendable {
    package var advancing: Int
    package var neutral: Int
    package var settingBack: Int

    package init(advancing: Int = 0, neutral: Int = 0, settingBack: Int = 0) {
      self.advancing = advancing
      self.neutral = neutral
      self.settingBack = settingBack
    }

    package static func + (left: Counts, right: Counts) -> Counts {
      Counts(
        advancing: left.advancing + right.advancing, neutral: left.neutral + right.neutral,
        settingBack: left.settingBack + right.settingBack)
    }
  }

  /// A row: its name and its counts, a column each.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let counts: [Counts]

    package init(label: String, counts: [Counts]) {
      self.label = label
      self.counts = counts
    }
  }

  package let heading: ChartHeading
  /// The words for the three directions.
  package let labels: (advancing: String, neutral: String, settingBack: String)
  /// The words over the columns, the earliest first.
  package let columns: [String]
  package let rows: [Row]
  package let notes: [String]

  package init(
    heading: ChartHeading, labels: (advancing: String, neutral: String, settingBack: String),
    columns: [String], rows: [Row], notes: [String]
  ) {
    self.heading = heading
    self.labels = labels
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

extension DirectionChart {
  private static let labelWidth = 132.0
  private static let plotWidth = ChartDrawing.innerWidth - labelWidth - 8

  /// How many columns have room side by side, for counts up to a number: at least two.
  package static func columnLimit(upTo count: Int) -> Int {
    max(2, Int(plotWidth / columnWidth(upTo: count)))
  }

  private static func numberWidth(upTo count: Int) -> Double {
    max(16, TextWidth.of(String(count), size: ChartDrawing.textSize) + 2)
  }

  private static func columnWidth(upTo count: Int) -> Double { 2 * numberWidth(upTo: count) + 8 }

  private var greatest: Int {
    rows.flatMap(\.counts).map { max($0.advancing, $0.neutral, $0.settingBack) }.max() ?? 0
  }

  /// The chart as it is drawn.
  package var drawing: ChartDrawing {
    var drawing = ChartDrawing(heading)
    drawing.legend([
      ChartLegend(.fill(.solid), labels.advancing), ChartLegend(.fill(.hollow), labels.neutral),
      ChartLegend(.fill(.counter), labels.settingBack),
    ])
    let width = Self.plotWidth / Double(max(1, columns.count))
    let start = ChartDrawing.margin + Self.labelWidth + 8
    let height = columns.map { ChartDrawing.height(of: $0, width: width - 4, limit: 2) }.max() ?? 0
    for (index, column) in columns.enumerated() {
      drawing.write(
        column, in: ChartBox(start + Double(index) * width + 2, drawing.top, width - 4, height),
        alignment: .center, tone: .muted)
    }
    drawing.top += height + 4
    for row in rows { draw(row, x: start, width: width, into: &drawing) }
    drawing.top += 2
    drawing.notes(notes)
    return drawing
  }

  private func draw(_ row: Row, x start: Double, width: Double, into drawing: inout ChartDrawing) {
    let line = ChartLabel.lineHeight(ChartDrawing.textSize)
    let most = Double(max(1, greatest))
    let scale = { (count: Int) in count > 0 ? max(2, Double(count) / most * 40) : 0 }
    let up = row.counts.map { scale(max($0.advancing, $0.neutral)) }.max() ?? 0
    let down = row.counts.map { scale($0.settingBack) }.max() ?? 0
    let upper = up > 0 ? up + line : 4
    let lower = down > 0 ? down + line : 4
    let text = ChartDrawing.height(of: row.label, width: Self.labelWidth, limit: 4)
    let height = max(upper + lower, text) + 10
    let base = drawing.top + 5 + (height - 10 - upper - lower) / 2 + upper
    drawing.write(
      row.label, in: ChartBox(ChartDrawing.margin, drawing.top + (height - text) / 2, Self.labelWidth, text))
    drawing.line([(start, base), (ChartDrawing.width - ChartDrawing.margin, base)], .muted)
    let number = min(Self.numberWidth(upTo: greatest), width / 2)
    for (index, counts) in row.counts.enumerated() where index < columns.count {
      let middle = start + (Double(index) + 0.5) * width
      let bars: [(count: Int, x: Double, fill: ChartFill, isUp: Bool)] = [
        (counts.advancing, middle - number, .solid, true), (counts.neutral, middle, .hollow, true),
        (counts.settingBack, middle - number, .counter, false),
      ]
      for bar in bars where bar.count > 0 {
        let length = scale(bar.count)
        let top = bar.isUp ? base - length : base
        drawing.surface(ChartBox(bar.x + (number - 13) / 2, top, 13, length), bar.fill)
        drawing.write(
          String(bar.count), in: ChartBox(bar.x, bar.isUp ? top - line : top + length, number, line),
          alignment: .center)
      }
    }
    drawing.top += height
    drawing.line(
      [(ChartDrawing.margin, drawing.top), (ChartDrawing.width - ChartDrawing.margin, drawing.top)], .rule,
      width: 0.6)
  }
}
