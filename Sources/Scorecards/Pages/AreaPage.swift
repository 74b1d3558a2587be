import CommitmentModel
import Formats

/// The page of one area: its commitments one by one, with their evidence.
struct AreaPage {
  let parts: PageParts
  let area: AreaCard

  init(_ parts: PageParts, area: AreaCard) {
    self.parts = parts
    self.area = area
  }

  private var words: ScorecardWords { parts.words }

  var document: MarkdownDocument {
    let scorecard = parts.scorecard
    var blocks: [MarkdownBlock] = [
      parts.heading(
        1, words.identity.pageTitle(parts.text(area.area.names), words.dates.quarter(scorecard.quarter)))
    ]
    blocks += parts.languageNotice
    blocks.append(parts.wayBack)
    if !area.area.collective.isEmpty {
      blocks += [parts.heading(2, words.sections.collective), parts.paragraph(area.area.collective)]
    }
    blocks += [parts.heading(2, words.sections.inThisArea), index]
    for card in area.cards { blocks += CommitmentSection(parts: parts, card: card, level: 2).blocks }
    return MarkdownDocument(blocks + parts.disclaimer)
  }

  private var index: MarkdownBlock {
    .table(
      MarkdownTable(
        header: parts.header(words.columns.commitment, words.columns.status, words.columns.asOf),
        rows: area.cards.map { card in
          [parts.titledLink(card.commitment), [.text(parts.status(card))], [.text(parts.statusDate(card))]]
        }))
  }
}
