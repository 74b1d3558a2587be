import CommitmentModel
import Formats

extension OverviewPage {
  /// The official total beside what is documented here; names only where they wrong nobody.
  var endorsements: [MarkdownBlock] {
    let figures = scorecard.endorsements
    let notes = words.notes
    var blocks = [parts.heading(2, words.sections.endorsements)] + parts.picture(.endorsements)
    if let official = figures.official {
      let sentence = notes.officialTotal(
        parts.text(parts.framework.declarationNames), official.states, official.organizations,
        words.dates.span(official.span))
      let source = official.source.isEmpty ? [] : [.text(" ")] + sourceText(official.source)
      blocks.append(.paragraph([.text(sentence)] + source))
    } else {
      blocks.append(parts.paragraph(notes.noOfficialTotal))
    }
    blocks.append(
      parts.paragraph(
        notes.documented(
          figures.documentedStates, figures.byName, figures.throughGroups, figures.memberStates)))
    blocks.append(parts.paragraph(notes.documentedOrganizations(figures.organizations)))
    guard !figures.listedStates.isEmpty else { return blocks + [parts.paragraph(notes.partialList)] }
    blocks += [
      parts.paragraph(notes.completeList), endorserTable(figures.listedStates + figures.listedOrganizations),
    ]
    if !figures.notDocumented.isEmpty {
      let names = figures.notDocumented.map { parts.text($0.names) }.joined(separator: "; ")
      blocks += parts.labelled(notes.notDocumented, names)
    }
    return blocks
  }

  private func endorserTable(_ states: [EndorsementState]) -> MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.name, columns.group, columns.date, columns.source),
        rows: states.map { state in
          [
            [.text(parts.text(state.endorser.names))], [.text(state.endorser.group ?? "")],
            [.text(state.date.map(words.dates.span) ?? "")], sourceText(state.endorsement?.source ?? ""),
          ]
        }))
  }

  /// A typed source: a link where the whole of it is an address.
  func sourceText(_ source: String) -> [MarkdownInline] {
    let isAddress =
      (source.hasPrefix("https://") || source.hasPrefix("http://")) && !source.contains(where: \.isWhitespace)
    return isAddress ? [.link([.text(PageParts.host(source))], destination: source)] : [.text(source)]
  }

  /// The commitments outside the numbering, with their evidence.
  var followUp: [MarkdownBlock] {
    let count = scorecard.numbered.count
    let name = parts.text(parts.framework.followUpNames)
    let cards = scorecard.followUp
    if cards.isEmpty {
      return [
        parts.heading(2, words.sections.followUp(name, count)), parts.paragraph(words.notes.noFollowUp),
      ]
    }
    var blocks: [MarkdownBlock] = [
      parts.heading(2, words.sections.followUp(name, count)), parts.paragraph(words.notes.followUp(count)),
    ]
    for card in cards { blocks += CommitmentSection(parts: parts, card: card, level: 3).blocks }
    return blocks
  }

  /// Mandates that end in the next quarter.
  var coming: [MarkdownBlock] {
    let next = words.dates.quarter(scorecard.quarter.next)
    let heading = parts.heading(2, words.sections.coming(next))
    let missions = scorecard.endingMandates
    if missions.isEmpty { return [heading, parts.paragraph(words.notes.noMandates)] }
    let columns = words.columns
    return [
      heading, parts.paragraph(words.notes.mandates),
      .table(
        MarkdownTable(
          header: parts.header(columns.mandateEnds, columns.mission, columns.latestMandate, columns.source),
          rows: missions.map { mission in
            [
              [.text(mission.mandateUntil.map(words.dates.span) ?? "")],
              [.text("\(mission.acronym): \(mission.name)")], [.text(mission.latestMandate)],
              sourceText(mission.mandateSource.isEmpty ? mission.source : mission.mandateSource),
            ]
          })),
    ]
  }
}
