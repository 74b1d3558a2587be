import CommitmentModel
import Formats

extension OverviewPage {
  /// What the calendar has for the next quarter, then mandates that end in it.
  var coming: [MarkdownBlock] {
    let next = words.dates.quarter(scorecard.quarter.next)
    var blocks = [parts.heading(2, words.sections.coming(next))]
    if scorecard.coming.isEmpty {
      blocks.append(parts.paragraph(words.notes.nothingInCalendar))
    } else {
      blocks += [parts.paragraph(words.notes.calendar), calendarTable]
    }
    if scorecard.endingMandates.isEmpty { return blocks + [parts.paragraph(words.notes.noMandates)] }
    return blocks + [parts.paragraph(words.notes.mandates), mandateTable]
  }

  private var calendarTable: MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.when, columns.what, columns.body, columns.source),
        rows: scorecard.coming.map { occurrence in
          let entry = occurrence.entry
          let note = entry.note.isEmpty ? [] : [MarkdownInline.lineBreak, .text(entry.note)]
          return [
            [.text(parts.time(occurrence))], [.text(entry.what)] + note, [.text(entry.body)],
            parts.sourceText(entry.source),
          ]
        }))
  }

  private var mandateTable: MarkdownBlock {
    let columns = words.columns
    return .table(
      MarkdownTable(
        header: parts.header(columns.mandateEnds, columns.mission, columns.latestMandate, columns.source),
        rows: scorecard.endingMandates.map { mission in
          [
            [.text(mission.mandateUntil.map(words.dates.span) ?? "")],
            [.text(mission.acronym.text + words.punctuation.colon + mission.name)],
            [.text(mission.latestMandate)],
            parts.sourceText(mission.mandateSource.isEmpty ? mission.source : mission.mandateSource),
          ]
        }))
  }
}

extension PageParts {
  /// When something comes: a date, or from one to another.
  func time(_ occurrence: CalendarOccurrence) -> String {
    occurrence.begins == occurrence.ends
      ? words.dates.span(occurrence.begins) : words.dates.spans(occurrence.begins, occurrence.ends)
  }

  /// A typed source: a link where the whole of it is an address.
  func sourceText(_ source: String) -> [MarkdownInline] {
    let isAddress =
      (source.hasPrefix("https://") || source.hasPrefix("http://"))
      && !source.unicodeScalars.contains(where: \.isSpace)
    return isAddress ? [.link([.text(Self.host(source))], destination: source)] : [.text(source)]
  }
}
