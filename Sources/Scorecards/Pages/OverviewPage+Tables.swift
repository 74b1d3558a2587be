import CommitmentModel
import Formats

extension OverviewPage {
  /// A row for each area, a column for each status.
  var areas: [MarkdownBlock] {
    let statuses = AssessmentStatus.allCases
    let row = { (name: [MarkdownInline], counts: StatusCounts) -> [[MarkdownInline]] in
      [name] + statuses.map { parts.count(counts[$0]) }
        + [[.text(words.glance.outOf(counts.assessed, counts.total))]]
    }
    let rows = scorecard.areas.map { area in
      row(
        [.link([.text(parts.text(area.area.shortNames))], destination: PageParts.path(of: area.area.key))],
        area.counts)
    }
    let total = row([.text(words.columns.allAreas)], scorecard.glance.statuses)
    return [
      parts.heading(2, words.sections.areas),
      .table(
        MarkdownTable(
          header: [[.text(words.columns.area)]] + statuses.map { [.text(parts.label($0))] }
            + [[.text(words.columns.assessedOfTotal)]],
          alignments: [.left] + statuses.map { _ in .right } + [.right], rows: rows + [total])),
    ]
  }

  /// A row for each commitment, and notes on those that changed.
  var detail: [MarkdownBlock] {
    let columns = words.columns
    var blocks = [parts.heading(2, words.sections.detail)]
    for area in scorecard.areas {
      blocks.append(
        .heading(
          level: 3,
          [.link([.text(parts.text(area.area.names))], destination: PageParts.path(of: area.area.key))]))
      blocks.append(
        .table(
          MarkdownTable(
            header: parts.header(
              columns.number, columns.commitment, columns.status, columns.asOf, columns.change,
              columns.calledOn,
              columns.responsibleOffice, columns.lastEvidence),
            alignments: [.right], rows: area.cards.map(detailRow))))
      let notes = area.cards.filter(\.isChanged).compactMap(note)
      if !notes.isEmpty { blocks.append(.list(notes)) }
    }
    return blocks
  }

  private func detailRow(_ card: CommitmentCard) -> [[MarkdownInline]] {
    [
      [.text(card.commitment.number.map { String($0) } ?? "")], parts.titledLink(card.commitment),
      [.text(parts.status(card))], [.text(parts.statusDate(card))],
      [.text(parts.changeLabel(card))],
      [.text(parts.calledOn(card.commitment))],
      [.text(card.commitment.responsibleOffice ?? words.commitment.notDesignated)],
      [.text(parts.lastEvidence(card))],
    ]
  }

  private func note(_ card: CommitmentCard) -> [MarkdownBlock]? {
    guard let rationale = card.assessment?.rationale else { return nil }
    return [
      .paragraph([
        parts.link(card.id), .text(words.punctuation.colon),
        .text(PageParts.beginning(of: rationale, words: ScorecardLimits.noteWords)),
      ])
    ]
  }

  /// A row for each role.
  var roles: [MarkdownBlock] {
    let columns = words.columns
    return [
      parts.heading(2, words.sections.roles), parts.paragraph(words.notes.roles),
      .table(
        MarkdownTable(
          header: parts.header(
            columns.role, columns.statedCalls, columns.inferredCalls, columns.assessedOfTotal,
            columns.evidenceCount),
          alignments: [.left, .right, .right, .right, .right],
          rows: scorecard.roles.map { role in
            [
              [.link([.text(parts.text(role.role.names))], destination: PageParts.path(of: role.role.key))],
              parts.count(role.stated), parts.count(role.inferred),
              [.text(words.glance.outOf(role.assessed, role.commitments.count))], parts.count(role.evidence),
            ]
          })),
      parts.paragraph(words.notes.collectiveRoles),
    ] + crosswalks
  }

  /// Where the same evidence stands by the headings of other lists.
  private var crosswalks: [MarkdownBlock] {
    if scorecard.crosswalks.isEmpty { return [] }
    let links = scorecard.crosswalks.map { card -> [MarkdownInline] in
      [.link([.text(parts.text(card.crosswalk.names))], destination: PageParts.path(of: card.crosswalk))]
    }
    return [
      .paragraph(
        [.text(words.notes.crosswalks)] + PageParts.joined(links, by: words.punctuation.comma))
    ]
  }
}
