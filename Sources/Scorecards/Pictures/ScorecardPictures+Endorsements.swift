import CommitmentModel
import Formats

extension ScorecardPictures {
  /// The documented endorsements over time against the official totals.
  var endorsementsChart: StepLineChart {
    let figures = scorecard.endorsements
    let last = scorecard.asOf
    let known = figures.course.map(\.day) + figures.officialTotals.map(\.span.last)
    let opened = parts.framework.openedForEndorsement.map { [$0] } ?? []
    // A month before the first event, so that the beginning of the line can be seen.
    let first = ((known + opened).min() ?? last).advanced(byDays: -30)
    return StepLineChart(
      heading: heading(.endorsements, words.endorsementsTitle),
      labels: (words.documented, words.official, parts.words.glance.ofMemberStates(figures.memberStates)),
      steps: figures.course.map { StepLineChart.Step(day: Int($0.day.dayNumber), count: $0.states) },
      points: figures.officialTotals.compactMap { total in
        total.states.map { StepLineChart.Step(day: Int(total.span.last.dayNumber), count: $0) }
      }, bound: figures.memberStates,
      days: Int(min(first, last).dayNumber)...Int(last.dayNumber),
      ticks: (first.parts.year...max(first.parts.year, last.parts.year)).compactMap { year in
        CalendarDate(year: year, month: 1, day: 1).map { (day: Int($0.dayNumber), label: String(year)) }
      }, notes: [words.officialTotals(officialTotals), words.endorsementsNote])
  }

  var endorsementsDescription: String {
    let figures = scorecard.endorsements
    return words.endorsementsDescription(
      day, figures.documentedStates, figures.memberStates, officialTotals)
  }

  private var officialTotals: [(states: Int, day: String)] {
    scorecard.endorsements.officialTotals.compactMap { total in
      total.states.map { (states: $0, day: parts.words.dates.span(total.span)) }
    }
  }
}
