import CommitmentModel
import Formats

/// The page of one stakeholder role: the commitments that call on it.
///
/// No single State is named on it.
struct RolePage {
  let parts: PageParts
  let role: RoleCard

  private var words: ScorecardWords { parts.words }

  var document: MarkdownDocument {
    var blocks: [MarkdownBlock] = [
      parts.heading(
        1, words.identity.pageTitle(parts.text(role.role.names), words.dates.quarter(parts.scorecard.quarter))
      )
    ]
    blocks += parts.languageNotice
    blocks.append(parts.wayBack)
    if !role.role.meaning.isEmpty { blocks.append(parts.paragraph(role.role.meaning)) }
    blocks += [parts.heading(2, words.sections.glance), counts]
    if role.cards.isEmpty {
      blocks.append(parts.paragraph(words.notes.noCalls))
    } else {
      blocks += [parts.heading(2, words.sections.calls), table]
      blocks += parts.newEvidence(role.cards, level: 2)
    }
    blocks.append(parts.paragraph(words.notes.noSingleState))
    return MarkdownDocument(blocks + parts.disclaimer)
  }

  private var counts: MarkdownBlock {
    let total = words.glance.ofCommitments(role.counts.total)
    var rows: [[[MarkdownInline]]] = [
      [[.text(words.glance.statedCalls)], parts.count(role.stated), [.text(total)]],
      [[.text(words.glance.inferredCalls)], parts.count(role.inferred), [.text(total)]],
      [[.text(words.glance.assessed)], parts.count(role.assessed), [.text(total)]],
    ]
    for status in AssessmentStatus.allCases {
      rows.append([
        [.text(words.glance.status(parts.label(status)))], parts.count(role.counts[status]), [.text(total)],
      ])
    }
    return parts.measures(rows)
  }

  private var table: MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(
          columns.number, columns.commitment, columns.calledOnHow, columns.status, columns.asOf,
          columns.change,
          columns.responsibleOffice, columns.lastEvidence),
        alignments: [.right],
        rows: role.cards.map { card in
          let isStated = card.commitment.calledOn.contains { $0.role == role.role.key && $0.isStated }
          return [
            [.text(card.commitment.number.map { String($0) } ?? "")], parts.titledLink(card.commitment),
            [.text(isStated ? words.commitment.statedByText : words.commitment.inferredHere)],
            [.text(parts.status(card))], [.text(parts.statusDate(card))], [.text(parts.changeLabel(card))],
            [.text(card.commitment.responsibleOffice ?? words.commitment.notDesignated)],
            [.text(parts.lastEvidence(card))],
          ]
        }))
  }
}
