import Formats

/// Charts full of invented things: long names in a language, every fill and sign, counts of all sizes.
struct InventedCharts {
  let words: InventedChartWords

  static let names = ["bars", "grid", "directions", "steps"]

  /// The drawing of a name.
  func drawing(_ name: String) -> ChartDrawing {
    switch name {
    case "bars": bars.drawing
    case "grid": grid.drawing
    case "directions": directions.drawing
    default: steps.drawing
    }
  }

  private func heading(_ name: String) -> ChartHeading {
    ChartHeading(
      name: name, title: words.title, subtitle: words.day, description: words.note, language: words.language,
      isRightToLeft: words.language == "ar")
  }

  var bars: StackedBarChart {
    let fills: [ChartFill] = [.open, .dots, .sparse, .dense, .solid, .bars]
    let counts = [
      [8, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], [0, 3, 0, 0, 2, 0], [0, 0, 0, 12, 0, 1], [2, 2, 2, 2, 2, 2],
      [0, 0, 0, 0, 0, 0], [150, 1, 1, 0, 33, 1], [0, 0, 20, 20, 0, 0],
    ]
    return StackedBarChart(
      heading: heading("bars"),
      parts: zip(fills, words.statuses).map { (fill: $0, label: "\($1): 12") }, noteHeading: words.assessed,
      rows: zip(words.areas, counts).map { area, counts in
        StackedBarChart.Row(label: area, counts: counts, note: "\(counts.reduce(0, +) - counts[0]) / 999")
      }, notes: [words.note])
  }

  var grid: MarkGridChart {
    let sizes = [8, 3, 4, 4, 12, 6, 4, 4]
    return MarkGridChart(
      heading: heading("grid"),
      kinds: zip(ChartMark.allCases, words.statuses).map { (mark: $0, label: $1) },
      changeLabel: words.differs,
      columns: ["Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3"].enumerated().map { index, quarter in
        MarkGridChart.Column(label: quarter, group: String(2024 + (index + 3) / 4))
      },
      groups: zip(words.areas, sizes).map { area, size in
        MarkGridChart.Group(
          heading: area,
          rows: (0..<size).map { row in
            let kinds = (0..<8).map { ($0 * (row % 3) / 4 + row) % 6 }
            return MarkGridChart.Row(label: "INV-\(row + 1)", kinds: kinds)
          })
      }, notes: [words.note])
  }

  var directions: DirectionChart {
    DirectionChart(
      heading: heading("directions"),
      labels: ("\(words.directions[0]): 99", "\(words.directions[1]): 7", "\(words.directions[2]): 12"),
      columns: ["≤ 2018"] + (2019...2026).map(String.init),
      rows: words.areas.enumerated().map { index, area in
        DirectionChart.Row(
          label: area,
          counts: (0..<9).map { year in
            let count = (year * 7 + index * 5) % 13
            return DirectionChart.Counts(
              advancing: year == 3 && index == 2 ? 99 : count, neutral: count / 2 * (index % 2),
              settingBack: count % 4 == 1 ? count / 2 : 0)
          })
      }, notes: [words.note])
  }

  var steps: StepLineChart {
    let days = stride(from: 100, through: 1300, by: 60)
    return StepLineChart(
      heading: heading("steps"), labels: (words.steps, words.points, words.bound),
      steps: days.enumerated().map { StepLineChart.Step(day: $1, count: $0 * 4 + 3) },
      points: [
        StepLineChart.Step(day: 120, count: 42), StepLineChart.Step(day: 130, count: 146),
        StepLineChart.Step(day: 135, count: 150), StepLineChart.Step(day: 1290, count: 90),
        StepLineChart.Step(day: 2300, count: 193),
      ], bound: 193, days: 0...2400,
      ticks: (0...6).map { (day: $0 * 365 + 40, label: String(2019 + $0)) }, notes: [words.note])
  }
}
