import CommitmentModel

/// What English needs to count and to order.
package enum English {
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

  static func day(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "\(day) \(months[month - 1]) \(year)"
  }

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

  static func spans(_ begins: DateSpan, _ ends: DateSpan) -> String {
    switch (begins.precision, ends.precision) {
    case (.day, .day): return period(begins.last, ends.last)
    case (.month, .month) where begins.last.parts.year == ends.last.parts.year:
      return "\(month(begins.last)) to \(span(ends))"
    default: return "\(span(begins)) to \(span(ends))"
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

  /// Paragraphs with the abbreviation before them.
  ///
  /// Such as "para. 3", "paras. 67-69" or "paras. 17, 19 and 67-69".
  static func paragraphs(_ reference: ParagraphReference) -> String {
    "\(reference.isSeveral ? "paras." : "para.") \(list(reference.ranges.map(\.description)))"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension English {
  static func term(_ term: Commitment.Term) -> String {
    switch term {
    case .deliverable: "deliverable: it exists or it does not"
    case .continuing: "continuing: to be sustained"
    }
  }

  static func provenance(_ provenance: Commitment.Provenance) -> String {
    switch provenance {
    case .textSeen: "the text was seen in a source"
    case .topicConfirmed: "a source confirms the topic; the wording was not seen"
    case .generalKnowledge: "general knowledge; the wording was not seen"
    }
  }

  static func measurability(_ measurability: Commitment.Measurability) -> String {
    switch measurability {
    case .measurable: "by figures or events of its own"
    case .proxy: "by figures that stand for it"
    case .judgement: "by judgement alone"
    }
  }

  static func reason(_ reason: Change.Reason) -> String {
    switch reason {
    case .correction: "correction"
    case .lateReport: "late report"
    case .reassessment: "reassessment"
    case .newEvidence: "new evidence"
    }
  }
}

extension English {
  static func officialTotal(_ declaration: String, _ states: Int?, _ organizations: Int?, _ day: String)
    -> String
  {
    let counted = [
      states.map { count($0, "State", "States") },
      organizations.map { count($0, "organization", "organizations") },
    ].compactMap(\.self).joined(separator: " and ")
    return "Official total for the \(declaration), \(day): \(counted.isEmpty ? "not stated" : counted)."
  }

  static func documented(_ states: Int, _ byName: Int, _ throughGroups: Int, _ members: Int) -> String {
    "In this copy the endorsements of \(states) of \(count(members, "Member State", "Member States")) are documented: "
      + "\(documentedHow(byName, throughGroups))."
  }

  /// How the documented States are named, in the one wording of pages and answers.
  package static func documentedHow(_ byName: Int, _ throughGroups: Int) -> String {
    "\(byName) by name and \(throughGroups) through a group statement"
  }

  static func recordKind(_ kind: RecordKind, _ subject: String?) -> String {
    let name =
      switch kind {
      case .evidence: "evidence"
      case .assessment: "an assessment"
      case .endorsement: "an endorsement"
      case .membership: "a membership in a role"
      case .retraction: "a retraction"
      }
    switch (kind, subject) {
    case (.assessment, let subject?): return "\(name) of \(subject)"
    case (_, let subject?): return "\(name), “\(subject)”"
    case (_, nil): return name
    }
  }
}
