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
      let source = official.source.isEmpty ? [] : [.text(" ")] + parts.sourceText(official.source)
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
    let places = scorecard.registers.places(for: words.language).places
    let listed = Self.ordered(figures.listedStates + figures.listedOrganizations) {
      places[$0.endorser.code] ?? .max
    }
    blocks += [parts.paragraph(notes.completeList), endorserTable(listed)]
    let missing = Self.ordered(figures.notDocumented) { places[$0.code] ?? .max }
    if !missing.isEmpty {
      let names = missing.map { parts.text($0.names) }.joined(
        separator: words.punctuation.clause)
      blocks += parts.labelled(notes.notDocumented, names)
    }
    return blocks
  }

  /// Values by a place that is looked up once for each.
  private static func ordered<Value>(_ values: [Value], by place: (Value) -> Int) -> [Value] {
    let places = values.map(place)
    return values.indices.sorted { places[$0] < places[$1] }.map { values[$0] }
  }

  private func endorserTable(_ states: [EndorsementState]) -> MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.name, columns.group, columns.date, columns.source),
        rows: states.map { state in
          [
            [.text(parts.text(state.endorser.names))], [.text(state.endorser.group ?? "")],
            [.text(state.date.map(words.dates.span) ?? "")],
            parts.sourceText(state.endorsement?.source ?? ""),
          ]
        }))
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
}
