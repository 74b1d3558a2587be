/// A count over time as a line of steps, against totals that somebody stated on single days.
///
/// Time is counted in whole days from any origin.
package struct StepLineChart: Sendable {
  /// A count that holds from a day on.
  package struct Step: Hashable, Sendable {
    package let day: Int
    package let count: Int

    package init(day: Int, count: Int) {
      self.day = day
      self.count = count
    }
  }

  package let heading: ChartHeading
  /// The words for the line, the points and the upper bound.
  package let labels: (steps: String, points: String, bound: String)
  package let steps: [Step]
  package let points: [Step]
  /// The greatest count there can be.
  package let bound: Int
  /// The first and the last day.
  package let days: ClosedRange<Int>
  /// Days to be marked under the chart, with their words.
  package let ticks: [(day: Int, label: String)]
  package let notes: [String]

  package init(
    heading: ChartHeading, labels: (steps: String, points: String, bound: String), steps: [Step],
    points: [Step], bound: Int, days: ClosedRange<Int>, ticks: [(day: Int, label: String)], notes: [String]
  ) {
    self.heading = heading
    self.labels = labels
    self.steps = steps
    self.points = points
    self.bound = bound
    self.days = days
    self.ticks = ticks
    self.notes = notes
  }
}

extension StepLineChart {
  private static let plotHeight = 230.0

  /// The chart as it is drawn.
  package var drawing: ChartDrawing {
    var drawing = ChartDrawing(heading)
    drawing.legend([ChartLegend(.line, labels.steps), ChartLegend(.diamond, labels.points)])
    drawing.top += ChartLabel.lineHeight(ChartDrawing.textSize) + 4
    let most = max(bound, points.map(\.count).max() ?? 0, steps.map(\.count).max() ?? 0, 1)
    let axisWidth = TextWidth.of(String(most), size: ChartDrawing.textSize) + 6
    let endWidth = TextWidth.of(String(steps.last?.count ?? 0), size: ChartDrawing.textSize) + 8
    let left = ChartDrawing.margin + axisWidth
    let plot = ChartBox(
      left, drawing.top, ChartDrawing.width - ChartDrawing.margin - endWidth - left, Self.plotHeight)
    let scale = Scale(plot: plot, days: days, most: most)
    drawAxes(scale, axisWidth: axisWidth, into: &drawing)
    drawSteps(scale, endWidth: endWidth, into: &drawing)
    drawPoints(scale, into: &drawing)
    drawing.top = plot.bottom + ChartLabel.lineHeight(ChartDrawing.textSize) + 12
    drawing.notes(notes)
    return drawing
  }

  /// Where days and counts lie on the chart.
  private struct Scale {
    let plot: ChartBox
    let days: ClosedRange<Int>
    let most: Int

    func x(_ day: Int) -> Double {
      let length = Double(max(1, days.upperBound - days.lowerBound))
      let position = min(max(day, days.lowerBound), days.upperBound) - days.lowerBound
      return plot.x + plot.width * Double(position) / length
    }

    func y(_ count: Int) -> Double { plot.bottom - plot.height * Double(count) / Double(most) }
  }

  private func drawAxes(_ scale: Scale, axisWidth: Double, into drawing: inout ChartDrawing) {
    let (plot, line) = (scale.plot, ChartLabel.lineHeight(ChartDrawing.textSize))
    let step = Self.roundStep(scale.most)
    // A number too near the bound would touch its words.
    for count in stride(from: 0, through: scale.most, by: step)
    where count == 0 || bound == 0 || abs(scale.y(count) - scale.y(bound)) > line {
      let y = scale.y(count)
      drawing.line([(plot.x, y), (plot.end, y)], count == 0 ? .muted : .rule, width: count == 0 ? 1 : 0.6)
      drawing.write(
        String(count), in: ChartBox(ChartDrawing.margin, y - line / 2, axisWidth - 6, line),
        alignment: .trailing, tone: .muted)
    }
    if bound > 0 {
      let y = scale.y(bound)
      drawing.line([(plot.x, y), (plot.end, y)], .muted, isBroken: true)
      drawing.write(
        String(bound), in: ChartBox(ChartDrawing.margin, y - line / 2, axisWidth - 6, line),
        alignment: .trailing, tone: .muted)
      drawing.write(
        labels.bound, in: ChartBox(plot.x, y - line - 6, plot.width, line), alignment: .trailing, tone: .muted
      )
    }
    var last = -Double.infinity
    for tick in ticks where days.contains(tick.day) {
      let width = TextWidth.of(tick.label, size: ChartDrawing.textSize) + 2
      let x = scale.x(tick.day)
      let box = ChartBox(x - width / 2, plot.bottom + 8, width, line)
      guard box.x > last, box.x >= ChartDrawing.margin, box.end <= ChartDrawing.width - ChartDrawing.margin
      else { continue }
      drawing.line([(x, plot.bottom), (x, plot.bottom + 4)], .muted)
      drawing.write(tick.label, in: box, alignment: .center, tone: .muted)
      last = box.end + 4
    }
  }

  private func drawSteps(_ scale: Scale, endWidth: Double, into drawing: inout ChartDrawing) {
    guard let final = steps.last else { return }
    var path: [(x: Double, y: Double)] = [(scale.x(days.lowerBound), scale.y(0))]
    for step in steps {
      let x = scale.x(step.day)
      path += [(x, path[path.count - 1].y), (x, scale.y(step.count))]
    }
    path.append((scale.x(days.upperBound), scale.y(final.count)))
    drawing.line(path, .deep, width: 2.6)
    let line = ChartLabel.lineHeight(ChartDrawing.textSize)
    drawing.write(
      String(final.count),
      in: ChartBox(scale.plot.end + 4, scale.y(final.count) - line / 2, endWidth - 4, line), isBold: true)
  }

  /// The points, each with its number where there is room for it; the notes say them all.
  private func drawPoints(_ scale: Scale, into drawing: inout ChartDrawing) {
    let line = ChartLabel.lineHeight(ChartDrawing.textSize)
    let centers = points.map { (x: scale.x($0.day), y: scale.y($0.count)) }
    var taken = centers.map { ChartBox($0.x - 7, $0.y - 7, 14, 14) }
    taken += steps.indices.map { index in
      let (x, end) = (
        scale.x(steps[index].day), index + 1 < steps.count ? steps[index + 1].day : days.upperBound
      )
      let (y, before) = (
        scale.y(steps[index].count), index > 0 ? scale.y(steps[index - 1].count) : scale.y(0)
      )
      return ChartBox(x - 3, min(y, before) - 3, max(6, scale.x(end) - x + 3), abs(before - y) + 6)
    }
    taken += drawing.labels.map(\.extent)
    for (index, point) in points.enumerated() {
      let center = centers[index]
      let width = TextWidth.of(String(point.count), size: ChartDrawing.textSize) + 2
      let places = [
        ChartBox(center.x + 8, center.y - line / 2, width, line),
        ChartBox(center.x - width / 2, center.y - 8 - line, width, line),
        ChartBox(center.x - width / 2, center.y + 8, width, line),
        ChartBox(center.x - 8 - width, center.y - line / 2, width, line),
        ChartBox(center.x + 8, center.y, width, line), ChartBox(center.x + 8, center.y - line, width, line),
      ]
      let free = places.first { place in
        scale.plot.contains(place) && !taken.contains { $0.overlaps(place) }
      }
      if let free {
        drawing.plate(free, .ground)
        drawing.write(String(point.count), in: free)
        taken.append(free)
      }
    }
    for center in centers { drawing.diamond(center.x, center.y, radius: 6.5) }
  }

  /// A round distance of 1, 2 or 5 times a power of ten, of which at most six make up a number.
  static func roundStep(_ most: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where most / (power * factor) <= 5 { return power * factor }
      power *= 10
    }
  }
}
