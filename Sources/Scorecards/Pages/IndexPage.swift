import CommitmentModel
import Formats

/// The index: every page, and every commitment with its place.
struct IndexPage {
  let parts: PageParts

  private var words: ScorecardWords { parts.words }
  private var scorecard: Scorecard { parts.scorecard }

  var document: MarkdownDocument {
    let title = words.identity.title(
      parts.text(parts.framework.names), words.dates.quarter(scorecard.quarter))
    var blocks: [MarkdownBlock] = [parts.heading(1, title)]
    blocks += parts.languageNotice
    blocks += [parts.heading(2, words.sections.pages), .list(pages)]
    blocks += [parts.heading(2, words.sections.allCommitments), commitments]
    return MarkdownDocument(blocks + parts.disclaimer)
  }

  private func item(_ name: String, _ path: String) -> [MarkdownBlock] {
    [.paragraph([.link([.text(name)], destination: parts.destination(path))])]
  }

  private var pages: [[MarkdownBlock]] {
    let areas = scorecard.areas.map { item(parts.text($0.area.names), PageParts.path(of: $0.area.key)) }
    let roles = scorecard.roles.map { item(parts.text($0.role.names), PageParts.path(of: $0.role.key)) }
    let crosswalks = scorecard.crosswalks.map {
      item(parts.text($0.crosswalk.names), PageParts.path(of: $0.crosswalk))
    }
    return [
      item(words.sections.overview, PageParts.overviewPath),
      [parts.paragraph(words.sections.areas), .list(areas)],
      [parts.paragraph(words.sections.roles), .list(roles)],
    ] + crosswalks + [item(words.sections.twin, ScorecardTwin.name)]
  }

  private var commitments: MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.number, columns.commitment, columns.area), alignments: [.right],
        rows: scorecard.cards.map { card in
          let commitment = card.commitment
          let area = parts.framework.area(card.id.area).map { parts.text($0.shortNames) }
          return [
            [.text(commitment.number.map { String($0) } ?? "")], parts.titledLink(commitment),
            [.text(area ?? parts.text(parts.framework.followUpNames))],
          ]
        }))
  }
}
