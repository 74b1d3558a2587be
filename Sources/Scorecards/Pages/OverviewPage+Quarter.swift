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
            [.text(parts.changeLabel(card))],
            reasons(card),
            cited(card),
          ]
        }))
  }

  /// The kinds of reason, then what those who assessed said of their own.
  private func reasons(_ card: CommitmentCard) -> [MarkdownInline] {
    let kinds = MarkdownInline.text(parts.reasons(card.state.change))
    guard let said = card.assessment?.reason else { return [kinds] }
    return [kinds, .lineBreak, .text(PageParts.beginning(of: said, words: ScorecardLimits.noteWords))]
  }

  /// The documents that a standing assessment cites, each once, as far as the overview shows them.
  private func cited(_ card: CommitmentCard) -> [MarkdownInline] {
    if let assessment = card.assessment, assessment.cites.isEmpty {
      return [.text(words.evidence.citesNothing)]
    }
    let sources = PageSource.sources(of: card.assessment?.cites.compactMap(\.shown) ?? [])
    let shown = sources.prefix(ScorecardLimits.citedOnOverview).map { parts.document($0) }
    let further = sources.count - shown.count + (card.assessment?.furtherCites ?? 0)
    let more = further > 0 ? [parts.further(further, PageParts.command(card.id))] : []
    return PageParts.joined(shown + more, by: words.punctuation.clause)
  }

  /// The new evidence under a picture of that of all years, by commitment, then what has only a coarser date.
  var newEvidence: [MarkdownBlock] {
    let blocks = parts.newEvidence(scorecard.numbered, level: 2)
    return blocks.prefix(1) + parts.picture(.evidenceByYear) + blocks.dropFirst()
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
              PageParts.joined(ids.map { [parts.link($0)] }, by: words.punctuation.comma),
              parts.source(shown.evidence.citation),
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
