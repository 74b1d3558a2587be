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
    let rows = PageSource.sources(of: citedEvidence).map { source -> [[MarkdownInline]] in
      [
        document(source), [.text(source.paragraphs.map(words.evidence.paragraph).joined(separator: "; "))],
        [.text(source.dates.map(words.dates.span).joined(separator: "; "))], [.text(source.title)],
      ]
    }
    let others = otherSources
    if rows.isEmpty, others.isEmpty { return [heading, parts.paragraph(words.closing.noSources)] }
    return [
      heading,
      .table(
        MarkdownTable(
          header: parts.header(columns.document, columns.paragraphs, columns.dates, columns.title),
          rows: rows + others)),
    ]
  }

  /// The sources of the registers that this page uses.
  private var otherSources: [[[MarkdownInline]]] {
    var rows: [[[MarkdownInline]]] = []
    if let official = scorecard.endorsements.official, !official.source.isEmpty {
      rows.append([
        address(official.source), [], [.text(words.dates.span(official.span))],
        [.text(words.closing.officialTotalTitle)],
      ])
    }
    for mission in scorecard.endingMandates where !(mission.source + mission.mandateSource).isEmpty {
      rows.append([
        address(mission.mandateSource.isEmpty ? mission.source : mission.mandateSource), [],
        [.text(mission.mandateUntil.map(words.dates.span) ?? "")],
        [.text(words.closing.mandateTitle(mission.acronym.text))],
      ])
    }
    return rows
  }

  /// The document in full: its symbol or title, and its address to be read in print.
  private func document(_ source: PageSource) -> [MarkdownInline] {
    guard let name = source.name else { return address(source.address ?? "") }
    guard let url = source.address else { return [.text(name)] }
    return [.link([.text(name)], destination: url)]
  }

  private func address(_ text: String) -> [MarkdownInline] {
    sourceText(text).map { inline in
      if case .link(_, let destination) = inline {
        .link([.text(text)], destination: destination)
      } else {
        inline
      }
    }
  }
}
