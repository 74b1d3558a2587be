import CommitmentModel
import Formats

/// Everything about one commitment, as it stands on the page of its area.
struct CommitmentSection {
  let parts: PageParts
  let card: CommitmentCard
  /// The level of its heading.
  let level: Int

  private var words: ScorecardWords { parts.words }
  private var labels: CommitmentLabels { parts.words.commitment.labels }
  private var commitment: Commitment { card.commitment }

  var blocks: [MarkdownBlock] {
    [
      .anchor(PageParts.anchor(card.id)),
      parts.heading(level, "\(card.id) \(parts.text(commitment.titles))"),
      parts.paragraph(commitment.sentences),
      .list(catalogue), strong(words.sections.whereItStands),
    ] + status + evidence
  }

  private func item(_ label: String, _ value: String) -> [MarkdownBlock] {
    parts.labelled(label, value)
  }

  /// What the catalogue says of it.
  private var catalogue: [[MarkdownBlock]] {
    var items: [[MarkdownBlock]] = []
    if let number = commitment.number { items.append(item(labels.number, String(number))) }
    items.append(
      item(
        labels.paragraph,
        commitment.paragraph.map(words.commitment.paragraph) ?? words.commitment.paragraphUnknown))
    items.append(item(labels.provenance, words.commitment.provenance(commitment.provenance)))
    items.append(item(labels.term, words.commitment.term(commitment.term)))
    items.append(item(labels.calledOn, parts.calledOn(commitment)))
    items.append(
      item(
        labels.mayAssess,
        commitment.assessedBy.map { parts.rubric.label($0.rawValue) }.joined(
          separator: words.punctuation.comma)))
    items.append(item(labels.measurability, words.commitment.measurability(commitment.measurability)))
    items.append(
      item(labels.responsibleOffice, commitment.responsibleOffice ?? words.commitment.notDesignated))
    if let target = commitment.targetDate { items.append(item(labels.targetDate, words.dates.span(target))) }
    if !commitment.readingNote.isEmpty { items.append(item(labels.readingNote, commitment.readingNote)) }
    return items
  }

  private var status: [MarkdownBlock] {
    var items: [[MarkdownBlock]] = []
    let date = parts.statusDate(card)
    items.append(
      item(
        labels.status,
        date.isEmpty ? parts.status(card) : words.commitment.statusAsOf(parts.status(card), date)))
    if let assessment = card.assessment {
      var basis = [parts.rubric.label(assessment.basis.rawValue)]
      if let name = assessment.assessedBy { basis.append(words.commitment.assessedBy(name)) }
      if let name = assessment.approvedBy { basis.append(words.commitment.approvedBy(name)) }
      items.append(item(labels.basis, basis.joined(separator: words.punctuation.clause)))
      items.append(item(labels.rationale, assessment.rationale))
      if let reason = assessment.reason { items.append(item(labels.reason, reason)) }
      if let gaps = assessment.gaps { items.append(item(labels.gaps, gaps)) }
      if let searched = assessment.searched { items.append(item(labels.searched, searched)) }
    }
    if let reported = card.assessment?.reported, parts.framework.publication.office != nil {
      items.append(item(labels.reported, parts.label(reported, commitment)))
    }
    items.append(item(labels.change, parts.change(card)))
    items.append(item(labels.evidence, evidenceCounts))
    items.append(item(labels.currency, currency))
    var blocks: [MarkdownBlock] = [.list(items)]
    if let pending = card.pending { blocks.append(parts.paragraph(parts.waiting(pending, commitment))) }
    if card.state.isWordingChanged { blocks.append(parts.paragraph(words.commitment.wordingChanged)) }
    return blocks
  }

  private var evidenceCounts: String {
    let state = card.state
    if state.evidenceCount == 0 { return words.commitment.noEvidence }
    let counts = [
      (EvidenceDirection.advances, state.advancing), (.setsBack, state.settingBack),
      (.neutral, state.neutral),
    ]
    return words.evidence.counts(
      state.evidenceCount, counts.map { (count: $0.1, label: parts.rubric.label($0.0.rawValue)) })
  }

  private var currency: String {
    let label = PageParts.capitalized(parts.rubric.label(card.state.currency.rawValue))
    return card.state.lastEvidence.map { words.commitment.evidenceLast(label, words.dates.span($0)) } ?? label
  }

  private var evidence: [MarkdownBlock] {
    var blocks = cited
    if !card.new.isEmpty {
      blocks.append(strong(words.evidence.new))
      blocks += parts.evidenceTable(card.new, under: card.id)
    } else if card.state.evidenceCount > 0 {
      blocks.append(parts.paragraph(words.evidence.noneNew))
    }
    if !card.others.isEmpty {
      blocks.append(strong(words.evidence.others))
      blocks += parts.evidenceTable(card.others, under: card.id)
    }
    let further = card.otherCount - card.others.count + card.newIDs.count - card.new.count
    if further > 0 { blocks.append(.paragraph(parts.further(further, PageParts.command(card.id)))) }
    return blocks
  }

  /// What the standing assessment cites, whatever became of it.
  private var cited: [MarkdownBlock] {
    guard let assessment = card.assessment else { return [] }
    if assessment.cites.isEmpty { return [parts.paragraph(words.evidence.citesNothing)] }
    var blocks: [MarkdownBlock] = [strong(words.evidence.cited)]
    blocks += parts.evidenceTable(assessment.cites.compactMap(\.shown), under: card.id)
    for cite in assessment.cites {
      switch cite {
      case .shown: break
      case .takenBack(let id): blocks.append(parts.paragraph(words.evidence.takenBack(id.short)))
      case .missing(let id): blocks.append(parts.paragraph(words.evidence.missing(id.short)))
      }
    }
    if assessment.furtherCites > 0 {
      blocks.append(
        parts.paragraph(words.evidence.furtherCited(assessment.furtherCites, assessment.id.short)))
    }
    return blocks
  }

  private func strong(_ text: String) -> MarkdownBlock { .paragraph([.strong([.text(text)])]) }
}
