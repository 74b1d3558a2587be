import CommitmentModel
import Formats

extension ScorecardPictures {
  /// The numbered commitments with their status at the end of each quarter.
  var movementChart: MarkGridChart {
    let statuses = AssessmentStatus.allCases
    return MarkGridChart(
      heading: heading(.movement, words.movementTitle),
      kinds: statuses.map { (mark: Self.mark($0), label: parts.label($0)) }, changeLabel: words.differs,
      columns: scorecard.history.quarters.map {
        MarkGridChart.Column(label: words.quarterNumber($0.number), group: String($0.year))
      },
      groups: scorecard.areas.filter { !$0.cards.isEmpty }.map { area in
        MarkGridChart.Group(
          heading: parts.text(area.area.shortNames),
          rows: area.cards.map { card in
            MarkGridChart.Row(
              label: card.id.text,
              kinds: statusesOverTime(of: card).compactMap { statuses.firstIndex(of: $0) })
          })
      }, notes: [words.movementNote])
  }

  var isAnythingAssessed: Bool { numberedHistory.contains { $0.contains { $0 != .notAssessed } } }

  var movementDescription: String {
    let rows = numberedHistory
    let assessed = scorecard.history.quarters.enumerated().map { place, quarter in
      (quarter: quarter.description, count: rows.count { $0[place] != .notAssessed })
    }
    let changes = rows.reduce(0) { sum, row in
      sum + zip(row, row.dropFirst()).count { $0 != $1 }
    }
    return words.movementDescription(rows.count, assessed, changes)
  }

  private var numberedHistory: [[AssessmentStatus]] { scorecard.numbered.map(statusesOverTime) }

  private func statusesOverTime(of card: CommitmentCard) -> [AssessmentStatus] {
    scorecard.framework.position(of: card.id).map { scorecard.history.statuses[$0] } ?? []
  }

  /// A circle fills with what is in effect; what stands off the scale is no circle.
  private static func mark(_ status: AssessmentStatus) -> ChartMark {
    switch status {
    case .notAssessed: .point
    case .notStarted: .ring
    case .limitedProgress: .quarter
    case .substantialProgress: .threeQuarters
    case .implemented: .disc
    case .overtakenByEvents: .dash
    }
  }
}
