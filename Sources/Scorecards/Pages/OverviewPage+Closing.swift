import CommitmentModel
import Formats

extension OverviewPage {
  /// How the figures came about, and what they cannot carry.
  var method: [MarkdownBlock] {
    let closing = words.closing
    let rubric = parts.rubric
    let steps = AssessmentStatus.allCases.compactMap { status -> String? in
      rubric.step(status).map { closing.scaleStep(parts.label(status), $0.meaning) }
    }
    let statuses = scorecard.glance.statuses
    let unseen = scorecard.numbered.count { $0.commitment.provenance != .textSeen }
    var blocks: [MarkdownBlock] = [parts.heading(2, words.sections.method)]
    blocks += [parts.heading(3, closing.definitionsTitle), list(closing.definitions)]
    blocks.append(parts.heading(3, closing.scaleTitle))
    if !rubric.note.isEmpty { blocks.append(parts.paragraph(rubric.note)) }
    blocks.append(list(steps))
    blocks += [
      parts.heading(3, closing.coverageTitle),
      parts.paragraph(closing.coverage(statuses.assessed, statuses.total, unseen)),
      parts.paragraph(
        closing.underImplementation(
          statuses[.limitedProgress] + statuses[.substantialProgress], statuses.total)),
      parts.heading(3, closing.thresholdsTitle),
      parts.paragraph(closing.thresholds(rubric.currentMonths, rubric.ageingMonths)),
    ]
    if !parts.framework.numbering.isEmpty {
      blocks += [parts.heading(3, closing.numberingTitle), parts.paragraph(parts.framework.numbering)]
    }
    return blocks + [
      parts.heading(3, closing.limitsTitle), list(closing.limits), parts.heading(3, closing.cannotTitle),
      list(closing.cannot),
    ]
  }

  private func list(_ texts: [String]) -> MarkdownBlock { .list(texts.map { [parts.paragraph($0)] }) }

  /// The documents that this page cites, each once.
  var sources: [MarkdownBlock] {
    let columns = words.columns
    let heading = parts.heading(2, words.sections.sources)
    let rows = PageSource.sources(of: citedEvidence, and: otherSources).map { source -> [[MarkdownInline]] in
      [
        source.name == nil ? address(source.address ?? "") : parts.document(source),
        [.text(parts.paragraphs(source))],
        [.text(source.dates.map(words.dates.span).joined(separator: words.punctuation.clause))],
        [.text(source.titles.joined(separator: words.punctuation.clause))],
      ]
    }
    if rows.isEmpty { return [heading, parts.paragraph(words.closing.noSources)] }
    return [
      heading,
      .table(
        MarkdownTable(
          header: parts.header(columns.document, columns.paragraphs, columns.dates, columns.title), rows: rows
        )),
    ]
  }

  /// The sources of the registers and of the calendar that this page uses.
  private var otherSources: [PageSource.Other] {
    var others: [PageSource.Other] = []
    if let official = scorecard.endorsements.official {
      others.append(
        PageSource.Other(
          source: official.source, title: words.closing.officialTotalTitle, date: official.span))
    }
    for occurrence in scorecard.coming {
      others.append(
        PageSource.Other(
          source: occurrence.entry.source, title: words.closing.calendarTitle(occurrence.entry.what)))
    }
    for mission in scorecard.endingMandates {
      let source = mission.mandateSource.isEmpty ? mission.source : mission.mandateSource
      others.append(
        PageSource.Other(source: source, title: words.closing.mandateTitle(mission.acronym.text)))
    }
    return others
  }

  /// From which records the pages were written.
  static func fingerprint(_ fingerprint: String, _ words: ScorecardWords) -> MarkdownBlock {
    .paragraph([.text(words.closing.fingerprint + words.punctuation.colon), .code(fingerprint)])
  }

  private func address(_ text: String) -> [MarkdownInline] {
    parts.sourceText(text).map { inline in
      if case .link(_, let destination) = inline {
        .link([.text(text)], destination: destination)
      } else {
        inline
      }
    }
  }
}
