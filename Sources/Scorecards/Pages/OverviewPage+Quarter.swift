import CommitmentModel
import Formats

extension OverviewPage {
  /// What changed, by area.
  var changes: [MarkdownBlock] {
    var blocks = [parts.heading(2, words.sections.changes)]
    for area in scorecard.areas {
      let changed = area.cards.filter(\.isChanged)
      if changed.isEmpty { continue }
      blocks += [parts.heading(3, parts.text(area.area.names)), changeTable(changed)]
    }
    if blocks.count == 1 { blocks.append(parts.paragraph(words.notes.noChange)) }
    return blocks
  }

  func changeTable(_ cards: [CommitmentCard]) -> MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(
          columns.commitment, columns.from, columns.to, columns.change, columns.reasons, columns.source),
        rows: cards.map { card in
          let change = card.state.change
          return [
            parts.titledLink(card.commitment), [.text(parts.label(change.from, card.commitment))],
            [.text(parts.label(change.to, card.commitment))],
            [.text(PageParts.capitalized(parts.rubric.label(change.kind.rawValue)))],
            [.text(parts.reasons(change))],
            PageParts.joined(
              card.assessment?.cites.compactMap(\.shown).map { parts.source($0.evidence.citation) } ?? [],
              by: "; "),
          ]
        }))
  }

  /// The new evidence by commitment, then what has only a coarser date.
  var newEvidence: [MarkdownBlock] {
    var blocks = [parts.heading(2, words.sections.newEvidence)] + parts.picture(.evidenceByYear)
    let limit = ScorecardLimits.newEvidenceOnOverview
    let new = scorecard.numbered.filter { !$0.newIDs.isEmpty }
    if new.isEmpty {
      blocks.append(parts.paragraph(words.notes.noNewEvidence))
    } else {
      blocks.append(parts.paragraph(words.notes.underSeveral))
      blocks.append(evidenceTable(new) { ($0.new.suffix(limit), $0.newIDs.count) })
    }
    blocks.append(parts.heading(3, words.sections.coarseEvidence))
    let coarse = scorecard.numbered.filter { !$0.coarseIDs.isEmpty }
    if coarse.isEmpty {
      blocks.append(parts.paragraph(words.notes.noCoarseEvidence))
    } else {
      blocks.append(parts.paragraph(words.notes.coarse))
      blocks.append(evidenceTable(coarse) { ($0.coarse.suffix(limit), $0.coarseIDs.count) })
    }
    return blocks
  }

  private func evidenceTable(
    _ cards: [CommitmentCard], _ evidence: (CommitmentCard) -> (shown: ArraySlice<ShownEvidence>, count: Int)
  ) -> MarkdownBlock {
    let columns = words.columns
    var rows: [[[MarkdownInline]]] = []
    for card in cards {
      let (shown, count) = evidence(card)
      for piece in shown {
        rows.append([
          [parts.link(card.id)], parts.date(piece), parts.title(piece),
          [.text(parts.direction(piece, card.id))],
          [.text(parts.rubric.label(piece.evidence.nature.rawValue))], parts.source(piece.evidence.citation),
        ])
      }
      if count > shown.count {
        rows.append([
          [parts.link(card.id)], [], parts.further(count - shown.count, PageParts.command(card.id)),
        ])
      }
    }
    return .table(
      MarkdownTable(
        header: parts.header(
          columns.commitment, columns.date, columns.evidence, columns.direction, columns.nature,
          columns.source),
        rows: rows))
  }

  /// The latest records of data, with what they say of their limits.
  var figures: [MarkdownBlock] {
    var blocks = [parts.heading(2, words.sections.figures)]
    if scorecard.figures.isEmpty { return blocks + [parts.paragraph(words.notes.noFigures)] }
    let columns = words.columns
    blocks.append(parts.paragraph(words.notes.figures))
    blocks.append(
      .table(
        MarkdownTable(
          header: parts.header(columns.date, columns.figure, columns.commitment, columns.source),
          rows: scorecard.figures.map { shown in
            let summary = shown.evidence.summary.map { [MarkdownInline.lineBreak, .text($0)] } ?? []
            let ids = shown.evidence.marks.map(\.commitment).filter { parts.framework[$0] != nil }
            return [
              parts.date(shown), parts.title(shown) + summary,
              PageParts.joined(ids.map { [parts.link($0)] }, by: ", "), parts.source(shown.evidence.citation),
            ]
          })))
    let further = scorecard.figureCount - scorecard.figures.count
    if further > 0 {
      blocks.append(
        .paragraph(parts.further(further, .code("a4p evidence --until \(scorecard.asOf)"))))
    }
    return blocks
  }
}
