import CommitmentModel
import Formats

extension ScorecardPictures {
  /// The areas with the number of commitments of each status.
  var statusChart: StackedBarChart {
    let statuses = AssessmentStatus.allCases
    return StackedBarChart(
      heading: heading(.statusByArea, words.statusTitle),
      parts: statuses.map { status in
        (
          fill: Self.fill(status),
          label: words.labelledCount(parts.label(status), scorecard.glance.statuses[status])
        )
      }, noteHeading: words.assessed,
      rows: scorecard.areas.filter { $0.counts.total > 0 }.map { area in
        StackedBarChart.Row(
          label: parts.text(area.area.shortNames), counts: statuses.map { area.counts[$0] },
          note: parts.words.glance.outOf(area.counts.assessed, area.counts.total))
      }, notes: [words.statusNote])
  }

  var statusDescription: String {
    let counts = scorecard.glance.statuses
    return words.statusDescription(
      day, counts.total,
      AssessmentStatus.allCases.filter { counts[$0] > 0 }.map { (parts.label($0), counts[$0]) },
      scorecard.areas.map { (parts.text($0.area.shortNames), $0.counts.assessed, $0.counts.total) })
  }

  /// Fuller patterns for more of what was agreed in effect; what stands off the scale looks different.
  private static func fill(_ status: AssessmentStatus) -> ChartFill {
    switch status {
    case .notAssessed: .open
    case .notStarted: .dots
    case .limitedProgress: .sparse
    case .substantialProgress: .dense
    case .implemented: .solid
    case .overtakenByEvents: .bars
    }
  }
}
