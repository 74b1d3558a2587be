import CommitmentModel
import Formats

extension OverviewPage {
  /// What the reader should look at, kind by kind.
  var attention: [MarkdownBlock] {
    var items: [[MarkdownBlock]] = []
    for kind in AttentionItem.Kind.allCases {
      let found = scorecard.attention.filter { $0.kind == kind }
      if found.isEmpty { continue }
      let count = String(found.count + further(kind))
      let label: MarkdownInline = .strong([.text(words.punctuation.remark(label(kind), count))])
      switch kind {
      case .noRecentEvidence, .noEvidence:
        let links = found.compactMap(\.commitment).map { [parts.link($0)] }
        items.append([
          .paragraph(
            [label, .text(words.punctuation.colon)] + PageParts.joined(links, by: words.punctuation.comma))
        ])
      case .statusLowered, .awaitingApproval, .wordingChanged, .reportedDiffers, .contested:
        var lines = found.map { [MarkdownBlock.paragraph(attentionLine($0))] }
        if further(kind) > 0 {
          lines.append([.paragraph(parts.further(further(kind), .code("a4p check")))])
        }
        items.append([.paragraph([label]), .list(lines)])
      }
    }
    let heading = parts.heading(2, words.sections.attention)
    return items.isEmpty
      ? [heading, parts.paragraph(words.notes.nothingForAttention)] : [heading, .list(items)]
  }

  private func further(_ kind: AttentionItem.Kind) -> Int {
    kind == .contested ? scorecard.corrections.furtherContested : 0
  }

  private func label(_ kind: AttentionItem.Kind) -> String {
    switch kind {
    case .statusLowered: words.notes.lowered
    case .noRecentEvidence: words.notes.noRecentEvidence(parts.rubric.currentMonths)
    case .noEvidence: words.notes.noEvidence
    case .reportedDiffers: words.notes.reportedDiffers
    case .awaitingApproval: words.notes.awaiting
    case .wordingChanged: words.notes.wordingChanged
    case .contested: words.notes.contested
    }
  }

  private func attentionLine(_ item: AttentionItem) -> [MarkdownInline] {
    if let card = item.commitment.flatMap(scorecard.card) {
      let title = parts.titledLink(card.commitment)
      switch item.kind {
      case .statusLowered: return title + [.text(words.punctuation.sentence + parts.change(card))]
      case .awaitingApproval:
        return title
          + (card.pending.map {
            [.text(words.punctuation.sentence + parts.waiting($0, card.commitment))]
          } ?? [])
      case .reportedDiffers: return title + [.text(words.punctuation.sentence + parts.reported(card))]
      case .noRecentEvidence, .noEvidence, .wordingChanged, .contested: return title
      }
    }
    guard let record = scorecard.corrections.contested.first(where: { $0.id == item.record }) else {
      return []
    }
    return recordLine(record)
  }
}
