import CommitmentModel
import Formats

extension OverviewPage {
  /// What this is, of which period, from which data, on whose word; and what it is not.
  var identity: [MarkdownBlock] {
    let identity = words.identity
    let quarter = scorecard.quarter
    let name = parts.text(parts.framework.names)
    var items: [[MarkdownBlock]] = []
    let year = quarter.financialYear
    items.append(
      parts.labelled(
        identity.period,
        identity.periodInWords(
          words.dates.period(quarter.first, quarter.last), quarter.description,
          words.dates.financialYear(year.firstYear, year.quarter))))
    let day = words.dates.day(scorecard.asOf)
    let counted =
      scorecard.asRecorded.map { identity.recordedBy(day, words.dates.day($0)) } ?? identity.countedToEnd(day)
    items.append(parts.labelled(identity.countedTo, counted))
    items.append(
      parts.labelled(
        identity.dataAsOf,
        scorecard.dataAsOf.map { identity.dataAsOfDay(words.dates.day($0.date)) } ?? identity.noData))
    items += signatures
    let distribution = parts.text(parts.framework.publication.distribution)
    items.append(
      parts.labelled(identity.distribution, distribution.isEmpty ? identity.distributionUnset : distribution))
    var blocks: [MarkdownBlock] =
      [
        parts.heading(1, identity.title(name, words.dates.quarter(quarter)))
      ] + parts.languageNotice + [.list(items)]
    if scorecard.unreadable > 0 {
      blocks.append(.paragraph([.strong([.text(identity.unreadable(scorecard.unreadable))])]))
    }
    return blocks + [
      .quotation([parts.paragraph(identity.notUnitedNations), parts.paragraph(identity.designations)])
    ]
  }

  private var signatures: [[MarkdownBlock]] {
    let identity = words.identity
    guard let signOff = scorecard.signOff else {
      return [identity.prepared, identity.reviewed, identity.approved].map {
        parts.labelled($0, identity.notSignedOff)
      }
    }
    return [
      parts.labelled(identity.prepared, signOff.preparedBy),
      parts.labelled(identity.reviewed, signOff.reviewedBy ?? identity.noReview),
      parts.labelled(identity.approved, identity.signed(signOff.approvedBy, words.dates.day(signOff.date))),
    ]
  }

  /// The figures on top, each a count with its denominator.
  var glance: [MarkdownBlock] {
    let glance = words.glance
    let figures = scorecard.glance
    let total = glance.ofCommitments(figures.statuses.total)
    var rows: [[[MarkdownInline]]] = []
    let add = { (measure: String, count: Int, outOf: String) in
      rows.append([[.text(measure)], parts.count(count), [.text(outOf)]])
    }
    add(glance.assessed, figures.statuses.assessed, total)
    add(glance.assessedThisQuarter, figures.assessedThisQuarter, total)
    for status in AssessmentStatus.allCases {
      add(glance.status(parts.label(status)), figures.statuses[status], total)
    }
    add(glance.changed(words.dates.quarter(scorecard.comparedWith)), figures.changed, total)
    for kind in Change.Kind.allCases {
      guard let count = figures.changes[kind] else { continue }
      add(PageParts.capitalized(parts.rubric.label(kind.rawValue)), count, total)
    }
    add(glance.withNewEvidence, figures.withNewEvidence, total)
    add(glance.withoutRecentEvidence(parts.rubric.currentMonths), figures.withoutRecentEvidence, total)
    add(glance.withoutEvidence, figures.withoutEvidence, total)
    add(glance.provisional, figures.provisional, glance.ofAssessed(figures.statuses.assessed))
    add(glance.awaitingApproval, figures.awaitingApproval, total)
    addEndorsements(add)
    return [
      parts.heading(2, words.sections.glance),
      parts.measures(rows),
    ]
  }

  private func addEndorsements(_ add: (String, Int, String) -> Void) {
    let glance = words.glance
    let figures = scorecard.endorsements
    let official = figures.official
    if let official, let states = official.states {
      add(
        glance.officialTotal(words.dates.span(official.span)), states,
        glance.ofMemberStates(figures.memberStates))
    }
    let states = glance.ofMemberStates(figures.memberStates)
    add(glance.byName, figures.byName, states)
    add(glance.throughGroups, figures.throughGroups, states)
    if let official, let organizations = official.organizations {
      add(glance.organizations(words.dates.span(official.span)), organizations, glance.noDenominator)
    }
    add(
      glance.documentedOrganizations, figures.organizations,
      official?.organizations.map(glance.ofOfficialOrganizations) ?? glance.noDenominator)
  }
}
