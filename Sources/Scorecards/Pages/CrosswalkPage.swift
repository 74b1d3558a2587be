import CommitmentModel
import Formats

/// The same commitments and evidence by the headings of another list.
struct CrosswalkPage {
  let parts: PageParts
  let card: CrosswalkCard

  private var words: ScorecardWords { parts.words }

  var document: MarkdownDocument {
    var blocks: [MarkdownBlock] = [
      parts.heading(
        1,
        words.identity.pageTitle(
          parts.text(card.crosswalk.names), words.dates.quarter(parts.scorecard.quarter)))
    ]
    blocks += parts.languageNotice
    blocks += [parts.wayBack, parts.paragraph(words.notes.crosswalk)]
    blocks += parts.labelled(words.columns.source, parts.sourceText(card.crosswalk.source))
    blocks += [parts.heading(2, words.sections.glance), counts]
    for entry in card.entries {
      blocks.append(parts.heading(2, parts.text(entry.entry.names)))
      if entry.cards.isEmpty {
        blocks.append(parts.paragraph(words.notes.noCrosswalkCommitments))
        continue
      }
      blocks.append(table(entry.cards))
      blocks += parts.evidence(of: entry.cards) { card in
        let shown = card.latestShown(ScorecardLimits.crosswalkEvidence)
        return (shown, card.state.evidenceCount)
      }
    }
    return MarkdownDocument(blocks + parts.disclaimer)
  }

  private var counts: MarkdownBlock {
    let statuses = AssessmentStatus.allCases
    return .table(
      MarkdownTable(
        header: [[.text(words.columns.heading)]] + statuses.map { [.text(parts.label($0))] }
          + [[.text(words.columns.assessedOfTotal)]],
        alignments: [.left] + statuses.map { _ in .right } + [.right],
        rows: card.entries.map { entry in
          [[.text(parts.text(entry.entry.names))]] + statuses.map { parts.count(entry.counts[$0]) }
            + [[.text(words.glance.outOf(entry.counts.assessed, entry.counts.total))]]
        }))
  }

  private func table(_ cards: [CommitmentCard]) -> MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(
          columns.commitment, columns.status, columns.asOf, columns.change, columns.evidenceCount,
          columns.lastEvidence),
        alignments: [.left, .left, .left, .left, .right],
        rows: cards.map { card in
          [
            parts.titledLink(card.commitment), [.text(parts.status(card))], [.text(parts.statusDate(card))],
            [.text(parts.changeLabel(card))], parts.count(card.state.evidenceCount),
            [.text(parts.lastEvidence(card))],
          ]
        }))
  }
}

extension CommitmentCard {
  /// The latest evidence among what is read in full, the latest first.
  fileprivate func latestShown(_ limit: Int) -> [ShownEvidence] {
    var seen: Set<RecordID> = []
    let all = (new + others + (assessment?.cites.compactMap(\.shown) ?? [])).filter {
      $0.direction(for: id) != nil && seen.insert($0.id).inserted
    }
    return Array(all.sorted { ($1.date, $1.id) < ($0.date, $0.id) }.prefix(limit))
  }
}
