import CommitmentModel
import Formats

extension ScorecardPictures {
  /// The areas with their evidence of each year; years for which there is no room are counted with the first.
  var evidenceChart: DirectionChart {
    let evidence = scorecard.evidenceByYear
    let rubric = parts.rubric
    let all = evidence.areas.indices.map(evidence.total)
    let sums = all.reduce(into: DirectionCounts(), +=)
    let greatest = all.map { max($0.advancing, $0.settingBack, $0.neutral) }.max() ?? 0
    let shown = min(evidence.years.count, DirectionChart.columnLimit(upTo: greatest))
    let merged = evidence.years.count - shown
    let label = { (direction: EvidenceDirection, count: Int) in
      words.labelledCount(PageParts.capitalized(rubric.label(direction.rawValue)), count)
    }
    return DirectionChart(
      heading: heading(.evidenceByYear, words.evidenceTitle),
      labels: (
        label(.advances, sums.advancing), label(.neutral, sums.neutral), label(.setsBack, sums.settingBack)
      ),
      columns: evidence.years.dropFirst(merged).enumerated().map { index, year in
        index == 0 && (merged > 0 || evidence.hasEarlier) ? words.yearAndEarlier(year) : String(year)
      },
      rows: zip(scorecard.areas, evidence.areas).map { area, counts in
        let first = counts.prefix(merged + 1).reduce(into: DirectionCounts(), +=)
        return DirectionChart.Row(
          label: parts.text(area.area.shortNames),
          counts: ([first] + counts.dropFirst(merged + 1)).map { counts in
            DirectionChart.Counts(
              advancing: counts.advancing, neutral: counts.neutral, settingBack: counts.settingBack)
          })
      }, notes: [words.evidenceNote])
  }

  var evidenceDescription: String {
    let evidence = scorecard.evidenceByYear
    guard let first = evidence.years.first, let last = evidence.years.last else { return "" }
    return words.evidenceDescription(
      evidence.hasEarlier ? words.yearAndEarlier(first) : String(first), String(last),
      scorecard.areas.enumerated().map { index, area in
        let counts = evidence.total(index)
        return (parts.text(area.area.shortNames), counts.advancing, counts.settingBack, counts.neutral)
      })
  }
}
