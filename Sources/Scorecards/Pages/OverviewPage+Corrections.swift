import CommitmentModel
import Formats

extension OverviewPage {
  /// What makes earlier scorecards read otherwise, late records too, the latest first; then what is not settled.
  var corrections: [MarkdownBlock] {
    let figures = scorecard.corrections
    let notes = words.notes
    var blocks = [parts.heading(2, words.sections.corrections)]
    blocks.append(
      parts.paragraph(
        scorecard.isComparedWithSigned
          ? notes.signedBefore(words.dates.quarter(scorecard.comparedWith)) : notes.noneSignedBefore))
    if figures.isEmpty { return blocks + [parts.paragraph(notes.noneRecorded)] }
    if !figures.items.isEmpty { blocks.append(correctionTable(figures.items)) }
    if figures.further > 0 { blocks.append(.paragraph(parts.further(figures.further, .code("a4p log")))) }
    if !figures.signedAgain.isEmpty {
      let lines = figures.signedAgain.map { again -> [MarkdownBlock] in
        [
          parts.paragraph(
            notes.signedAgain(words.dates.quarter(again.quarter), words.dates.day(again.date), again.reason))
        ]
      }
      blocks += [strong(notes.replaced), .list(lines)]
    }
    if !figures.contested.isEmpty {
      let names = figures.contested.map { [MarkdownBlock.paragraph(recordLine($0))] }
      blocks += [strong(notes.contested), .list(names)]
      if figures.furtherContested > 0 {
        blocks.append(.paragraph(parts.further(figures.furtherContested, .code("a4p check"))))
      }
    }
    if !figures.redacted.isEmpty {
      let lines = figures.redacted.map { [MarkdownBlock.paragraph(recordLine($0))] }
      blocks += [parts.paragraph(notes.redacted), .list(lines)]
      if figures.furtherRedacted > 0 {
        blocks.append(.paragraph(parts.further(figures.furtherRedacted, .code("a4p verify"))))
      }
    }
    if figures.givenClock > 0 {
      let names = figures.givenClockRecords.map { [MarkdownInline.code($0.short)] }
      blocks.append(
        .paragraph(
          [.text("\(notes.givenClock(figures.givenClock)) (")]
            + PageParts.joined(names, by: words.punctuation.clause) + [.text(")")]))
    }
    return blocks
  }

  private func strong(_ text: String) -> MarkdownBlock { .paragraph([.strong([.text(text)])]) }

  /// A record by its short identifier and what it is.
  func recordLine(_ record: RecordSummary) -> [MarkdownInline] {
    [.code(record.id.short), .text(" \(words.notes.recordKind(record.kind, record.subject))")]
  }

  private func correctionTable(_ items: [CorrectionItem]) -> MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.recorded, columns.what, columns.reason, columns.record),
        rows: items.map { item in
          [
            [.text(words.dates.day(item.record.recorded.date))], [.text(what(item))],
            [.text(reason(of: item))], [.code(item.record.id.short)],
          ]
        }))
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
      targets.isEmpty
      ? words.notes.recordKind(kind, item.record.subject)
      : targets.joined(separator: words.punctuation.clause)
    return switch item.kind {
    case .correction: words.notes.correction(name)
    case .retraction: words.notes.retraction(name)
    case .lateReport: words.notes.lateReport(name)
    }
  }
}
