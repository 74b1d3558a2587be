import CommitmentModel

extension NoteWords {
  static let english = NoteWords(
    noChange: "No status changed this quarter.",
    noNewEvidence: "No evidence dated in this quarter is recorded.",
    noCoarseEvidence: "No evidence with such a date counts from this quarter.",
    coarse:
      "The date of these records spans more than a quarter. They count from its last day, and it cannot be said in "
      + "which quarter the thing happened.",
    underSeveral: "Evidence that is cited under several commitments stands under each of them.",
    noFigures: "No evidence of this nature is recorded.",
    figures: "The latest records of data, each with the limits and the source that it states.",
    nothingForAttention: "Nothing of this kind.", lowered: "Status lowered",
    noRecentEvidence: { "Evidence recorded, none of it in the last \(English.count($0, "month", "months"))" },
    noEvidence: "No evidence recorded", awaiting: "Awaiting approval",
    wordingChanged: "Wording, reading note or rubric changed since assessed", contested: "Contested records",
    roles:
      "A commitment that calls on several roles stands in each row, and so does its evidence; the rows do not add up "
      + "to the number of commitments.",
    collectiveRoles: "Follow-up commitments stand apart and are not counted here.",
    noOfficialTotal: "No official total by this date is recorded.",
    officialTotal: English.officialTotal, documented: English.documented,
    documentedOrganizations: {
      "Apart from States, \(English.count($0, "organization is", "organizations are")) documented in this copy."
    },
    partialList:
      "The documented names do not reach the official total. No list is printed, because it would leave out States "
      + "that endorsed. A State without a documented name here is one for which no endorsement is recorded in this "
      + "copy; that does not mean that it has not endorsed.",
    completeList: "The documented names reach the official total.",
    notDocumented: "No endorsement recorded here",
    followUp: {
      "These commitments concern the framework itself. They are not among the "
        + "\(English.count($0, "numbered commitment", "numbered commitments")) and enter none of the counts above."
    },
    noFollowUp: "The framework has no follow-up commitments.",
    mandates:
      "From the register of missions: mandates that end in the next quarter, unless they are renewed. No calendar of "
      + "meetings and reports is recorded.",
    noMandates:
      "The register of missions holds no mandate that ends in the next quarter, and no calendar of meetings and "
      + "reports is recorded. This does not mean that nothing is due.",
    noneRecorded: "None recorded.", correction: { "Corrected: \($0)" }, retraction: { "Taken back: \($0)" },
    recordKind: English.recordKind, furtherTargets: { "and \($0) more" },
    givenClock: {
      "\(English.count($0, "record that counts was", "records that count were")) written with a given time of "
        + "recording, not one read from the clock."
    },
    noReason: "no reason given")
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
      + "\(byName) by name and \(throughGroups) through a group statement."
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

extension ClosingWords {
  static let english = ClosingWords(
    definitionsTitle: "Definitions",
    definitions: [
      "Evidence is something that happened, with its date and a document in which it can be read. It is not a "
        + "judgement. Its direction is said for each commitment that it is cited under.",
      "A status is a judgement as of a day. It stands until another assessment replaces it, and its date is printed.",
      "A change compares the status at the end of this quarter with that at the end of the quarter before.",
      "A date that is known only by its month, quarter or year counts from the last day that it can mean.",
    ],
    scaleTitle: "The scale", scaleStep: { "\($0): \($1)" }, coverageTitle: "Coverage",
    coverage: {
      "\($0) of \(English.count($1, "commitment", "commitments")) assessed; the wording of \($2) of \($1) was not seen."
    },
    thresholdsTitle: "Thresholds",
    thresholds: {
      "Evidence counts as recent for \(English.count($0, "month", "months")); a second limit is "
        + "\(English.count($1, "month", "months")). Both are counted back from the last day that counts, limits "
        + "inclusive. What a status asks for is tested on the day of the assessment and not again."
    },
    numberingTitle: "Numbering", limitsTitle: "Limits",
    limits: [
      "Only what has been recorded here is counted. That no evidence is recorded does not show that nothing was done.",
      "Sources are published documents, mostly in English; many appear once a year.",
      "Wordings of commitments are those of this tracker, except where an official text is quoted.",
    ],
    cannotTitle: "What this scorecard cannot support",
    cannot: [
      "any statement on a single State, and any ranking", "an overall score, or an average over commitments",
      "a reading of “not assessed” as progress or as the lack of it",
      "a trend, where statuses rest on different wordings or rubrics",
    ],
    noSources: "This page cites no document.", officialTotalTitle: "Official total of endorsements",
    mandateTitle: { "Mandate of \($0)" }, rubric: { "Rubric version \($0)" },
    pageFormat: { "Page format \($0)" },
    fingerprint: "Fingerprint of the records that count")
}
