import CommitmentModel
import Formats

extension OverviewPage {
  /// What the reader should look at, kind by kind.
  var attention: [MarkdownBlock] {
    var items: [[MarkdownBlock]] = []
    for kind in AttentionItem.Kind.allCases {
      let found = scorecard.attention.filter { $0.kind == kind }
      if found.isEmpty { continue }
      let label: MarkdownInline = .strong([.text("\(label(kind)) (\(found.count + further(kind)))")])
      switch kind {
      case .noRecentEvidence, .noEvidence:
        let links = found.compactMap(\.commitment).map { [parts.link($0)] }
        items.append([.paragraph([label, .text(": ")] + PageParts.joined(links, by: ", "))])
      case .statusLowered, .awaitingApproval, .wordingChanged, .contested:
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
    case .awaitingApproval: words.notes.awaiting
    case .wordingChanged: words.notes.wordingChanged
    case .contested: words.notes.contested
    }
  }

  private func attentionLine(_ item: AttentionItem) -> [MarkdownInline] {
    if let card = item.commitment.flatMap(scorecard.card) {
      let title = parts.titledLink(card.commitment)
      switch item.kind {
      case .statusLowered: return title + [.text(". \(parts.change(card))")]
      case .awaitingApproval:
        return title + [.text(". ")]
          + (card.pending.map {
            [.text(parts.waiting($0, card.commitment))]
          } ?? [])
      case .noRecentEvidence, .noEvidence, .wordingChanged, .contested: return title
      }
    }
    guard let record = scorecard.corrections.contested.first(where: { $0.id == item.record }) else {
      return []
    }
    return [.code(record.id.short), .text(" \(words.notes.recordKind(record.kind, record.subject))")]
  }

  /// Corrections and retractions among the records that count, the latest first.
  var corrections: [MarkdownBlock] {
    let figures = scorecard.corrections
    var blocks = [parts.heading(2, words.sections.corrections)]
    for again in figures.signedAgain {
      let told = words.notes.signedAgain(words.dates.quarter(again.quarter), words.dates.day(again.date))
      blocks.append(parts.paragraph("\(told) \(again.reason)"))
    }
    if figures.items.isEmpty, figures.givenClock == 0, figures.contested.isEmpty, figures.signedAgain.isEmpty
    {
      return blocks + [parts.paragraph(words.notes.noneRecorded)]
    }
    if figures.items.isEmpty, figures.signedAgain.isEmpty {
      blocks.append(parts.paragraph(words.notes.noneRecorded))
    } else if !figures.items.isEmpty {
      let columns = words.columns
      blocks.append(
        .table(
          MarkdownTable(
            header: parts.header(columns.recorded, columns.what, columns.reason, columns.record),
            rows: figures.items.map { item in
              [
                [.text(words.dates.day(item.record.recorded.date))], [.text(what(item))],
                [.text(reason(of: item))], [.code(item.record.id.short)],
              ]
            })))
    }
    if figures.further > 0 {
      blocks.append(.paragraph(parts.further(figures.further, .code("a4p log"))))
    }
    if !figures.contested.isEmpty {
      let names = figures.contested.map { record -> [MarkdownInline] in
        [.code(record.id.short), .text(" \(words.notes.recordKind(record.kind, record.subject))")]
      }
      blocks += [
        .paragraph([.strong([.text(words.notes.contested)])]), .list(names.map { [.paragraph($0)] }),
      ]
      if figures.furtherContested > 0 {
        blocks.append(.paragraph(parts.further(figures.furtherContested, .code("a4p check"))))
      }
    }
    if figures.givenClock > 0 {
      let names = figures.givenClockRecords.map { [MarkdownInline.code($0.short)] }
      blocks.append(
        .paragraph(
          [.text("\(words.notes.givenClock(figures.givenClock)) (")] + PageParts.joined(names, by: ", ")
            + [.text(")")]))
    }
    return blocks
  }

  private func reason(of item: CorrectionItem) -> String {
    if let reason = item.reason { return reason }
    return item.kind == .lateReport ? words.notes.lateReason : words.notes.noReason
  }

  private func what(_ item: CorrectionItem) -> String {
    let kind = item.targets.first?.kind ?? item.record.kind
    var targets = item.targets.map { words.notes.recordKind($0.kind, $0.subject) }
    let further = item.targetIDs.count - item.targets.count
    if !targets.isEmpty, further > 0 { targets.append(words.notes.furtherTargets(further)) }
    let name =
      targets.isEmpty ? words.notes.recordKind(kind, item.record.subject) : targets.joined(separator: "; ")
    return switch item.kind {
    case .correction: words.notes.correction(name)
    case .retraction: words.notes.retraction(name)
    case .lateReport: words.notes.lateReport(name)
    }
  }
}
