import CommitmentModel
import Formats

extension PageParts {
  /// The new evidence of some commitments, then what has only a coarser date.
  func newEvidence(_ cards: [CommitmentCard], level: Int) -> [MarkdownBlock] {
    var blocks = [heading(level, words.sections.newEvidence)]
    let limit = ScorecardLimits.newEvidenceOnOverview
    let new = cards.filter { !$0.newIDs.isEmpty }
    if new.isEmpty {
      blocks.append(paragraph(words.notes.noNewEvidence))
    } else {
      blocks.append(paragraph(words.notes.underSeveral))
      blocks += evidence(of: new) { (Array($0.new.suffix(limit)), $0.newIDs.count) }
    }
    blocks.append(heading(level + 1, words.sections.coarseEvidence))
    let coarse = cards.filter { !$0.coarseIDs.isEmpty }
    if coarse.isEmpty {
      blocks.append(paragraph(words.notes.noCoarseEvidence))
    } else {
      blocks.append(paragraph(words.notes.coarse))
      blocks += evidence(of: coarse) { (Array($0.coarse.suffix(limit)), $0.coarseIDs.count) }
    }
    return blocks
  }

  /// A table of evidence by commitment, each with how many more there are.
  func evidence(
    of cards: [CommitmentCard], _ evidence: (CommitmentCard) -> (shown: [ShownEvidence], count: Int)
  ) -> [MarkdownBlock] {
    let columns = words.columns
    var rows: [[[MarkdownInline]]] = []
    for card in cards {
      let (shown, count) = evidence(card)
      let link = [link(card.id)]
      for piece in shown {
        rows.append([
          link, date(piece), title(piece), [.text(direction(piece, card.id))],
          [.text(rubric.label(piece.evidence.nature.rawValue))], source(piece.evidence.citation),
        ])
      }
      if count > shown.count {
        rows.append([link, [], further(count - shown.count, Self.command(card.id))])
      }
    }
    if rows.isEmpty { return [paragraph(words.notes.noneRecorded)] }
    return [
      .table(
        MarkdownTable(
          header: header(
            columns.commitment, columns.date, columns.evidence, columns.direction, columns.nature,
            columns.source),
          rows: rows))
    ]
  }

  /// A table of measures, each a count with its denominator.
  func measures(_ rows: [[[MarkdownInline]]]) -> MarkdownBlock {
    .table(
      MarkdownTable(
        header: header(words.columns.measure, words.columns.count, words.columns.outOf),
        alignments: [.left, .right, .left], rows: rows))
  }
}
