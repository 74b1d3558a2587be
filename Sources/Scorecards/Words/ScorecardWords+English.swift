import CommitmentModel

extension ScorecardWords {
  /// The words in English.
  static let english = ScorecardWords(
    language: .english, dates: .english, identity: .english, glance: .english, sections: .english,
    columns: .english, evidence: .english, commitment: .english, notes: .english, closing: .english)
}

/// What English needs to count and to order.
enum English {
  /// "1 record" or "3 records".
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let ordinals = ["first", "second", "third", "fourth"]

  static func month(_ date: CalendarDate) -> String { months[date.parts.month - 1] }

  static func day(_ date: CalendarDate) -> String { "\(date.parts.day) \(month(date)) \(date.parts.year)" }

  static func quarter(_ quarter: Quarter) -> String {
    "\(ordinals[quarter.number - 1]) quarter of \(quarter.year)"
  }

  static func span(_ span: DateSpan) -> String {
    switch span.precision {
    case .day: day(span.last)
    case .month: "\(month(span.last)) \(span.last.parts.year)"
    case .quarter: quarter(Quarter(containing: span.last))
    case .year: "\(span.last.parts.year)"
    case .by: "by \(day(span.last))"
    }
  }

  static func period(_ first: CalendarDate, _ last: CalendarDate) -> String {
    first.parts.year == last.parts.year
      ? "\(first.parts.day) \(month(first)) to \(day(last))" : "\(day(first)) to \(day(last))"
  }

  static func financialYear(_ year: Int, _ quarter: Int) -> String {
    let second = (year + 1) % 100
    return "\(ordinals[quarter - 1]) quarter of the peacekeeping financial year "
      + "\(year)/\(second < 10 ? "0" : "")\(second)"
  }

  /// "paras." before several paragraphs, "para." before one, nothing before words.
  static func paragraph(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, ("0"..."9").contains(first) else { return text }
    let isSeveral = text.unicodeScalars.contains {
      $0 == "-" || $0 == "–" || $0 == "," || $0 == ";" || $0 == " "
    }
    return "\(isSeveral ? "paras." : "para.") \(text)"
  }
}

extension DateWords {
  static let english = DateWords(
    day: English.day, span: English.span, quarter: English.quarter, period: English.period,
    financialYear: English.financialYear)
}

extension IdentityWords {
  static let english = IdentityWords(
    title: { "\($0): quarterly scorecard, \($1)" }, areaTitle: { "\($0), \($1)" }, period: "Period",
    countedTo: "Counted to", countedToEnd: { "what had happened by \($0)" },
    recordedBy: { "as far as it was recorded by \($0)" }, dataAsOf: "Data as of",
    dataAsOfDay: { "\($0), when the latest record that counts was entered" },
    noData: "no record counts in this quarter",
    prepared: "Prepared by", reviewed: "Reviewed by", approved: "Approved by", notSignedOff: "Not signed off",
    signed: { "\($0), \($1)" }, noReview: "no review recorded", distribution: "Distribution",
    distributionUnset: "not stated",
    notUnitedNations:
      "A desk review is made from published documents alone. It is not a document of the United Nations and not an "
      + "assessment by the United Nations.",
    designations:
      "The names of countries and areas used here, and the way data are arranged, imply no opinion on the legal "
      + "status of any country, territory or area, of its authorities, or of its frontiers.",
    unreadable: {
      English.count(
        $0, "line of the ledger could not be read and is", "lines of the ledger could not be read and are")
        + " not counted on these pages."
    },
    otherLanguage: {
      "The words of this page are not available in the language asked for (\($0.rawValue)); they are in English."
    })
}

extension GlanceWords {
  static let english = GlanceWords(
    assessed: "Assessed", assessedThisQuarter: "Assessed this quarter", status: { "Status: \($0)" },
    changed: { "Status differs from that of the \($0)" },
    withNewEvidence: "With new evidence this quarter",
    withoutRecentEvidence: { "Without evidence in the last \(English.count($0, "month", "months"))" },
    withoutEvidence: "No evidence recorded at all", provisional: "Provisional: wording not seen",
    awaitingApproval: "With an assessment awaiting approval",
    officialTotal: { "States that had endorsed, official total, \($0)" },
    byName: "States documented here by name",
    throughGroups: "States documented here through a group statement",
    organizations: { "Organizations that had endorsed, official total, \($0)" },
    documentedOrganizations: "Organizations documented here",
    ofCommitments: { English.count($0, "commitment", "commitments") },
    ofAssessed: { English.count($0, "assessed commitment", "assessed commitments") },
    ofMemberStates: { English.count($0, "Member State", "Member States") },
    ofOfficialOrganizations: {
      "\(English.count($0, "organization", "organizations")) in the official total"
    },
    noDenominator: "no denominator", outOf: { "\($0) of \($1)" })
}

extension SectionWords {
  static let english = SectionWords(
    glance: "At a glance", changes: "What changed", newEvidence: "New evidence this quarter",
    coarseEvidence: "Dated more coarsely than a quarter", areas: "By area", figures: "Figures",
    attention: "For attention", detail: "Detail by area", roles: "By stakeholder role",
    endorsements: "Endorsements",
    followUp: { name, count in "\(name) (outside the \(count))" },
    coming: { "Coming next quarter (\($0))" }, corrections: "Corrections to earlier scorecards",
    method: "Method",
    sources: "Sources", collective: "What is undertaken collectively",
    inThisArea: "The commitments of this area",
    whereItStands: "Where it stands")
}

extension ColumnWords {
  static let english = ColumnWords(
    measure: "Measure", count: "Count", outOf: "Out of", commitment: "Commitment", from: "From", to: "To",
    change: "Change", reasons: "Reasons", source: "Source", date: "Date", evidence: "Evidence",
    direction: "Direction", nature: "Nature", issuingBody: "Issuing body", record: "Record", area: "Area",
    allAreas: "All areas", assessedOfTotal: "Assessed", figure: "Figure", number: "No.", status: "Status",
    asOf: "As of", calledOn: "Called on", responsibleOffice: "Responsible office",
    lastEvidence: "Last evidence",
    role: "Role", statedCalls: "Called on by the text", inferredCalls: "Inferred",
    evidenceCount: "Pieces of evidence",
    mission: "Mission", mandateEnds: "Mandate ends", latestMandate: "Latest mandate", recorded: "Recorded",
    what: "What", reason: "Reason", document: "Document", paragraphs: "Paragraphs", dates: "Dates",
    title: "Title", name: "Name", group: "Regional group")
}
