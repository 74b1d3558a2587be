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
    noEvidence: "No evidence recorded",
    reportedDiffers: "Reported otherwise by the implementer", awaiting: "Awaiting approval",
    wordingChanged: "Wording, reading note or rubric changed since assessed", contested: "Contested records",
    roles:
      "A commitment that calls on several roles stands in each row, and so does its evidence; the rows do not add up "
      + "to the number of commitments.",
    collectiveRoles: "Follow-up commitments stand apart and are not counted here.",
    noCalls: "No commitment calls on this role.",
    noSingleState: "A role is a group. Nothing on this page is said of any single State.",
    crosswalk:
      "The same commitments and evidence under the headings of another list. A commitment may serve several headings, "
      + "so the rows do not add up.",
    crosswalks: "The same by other lists: ",
    noCrosswalkCommitments: "No commitment is put to this heading.",
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
    calendar:
      "From the calendar of the framework: what usually comes at this time of the year, with sources.",
    nothingInCalendar:
      "The calendar of the framework holds nothing for the next quarter. This does not mean that nothing is due.",
    mandates:
      "From the register of missions: mandates that end in the next quarter, unless they are renewed.",
    noMandates:
      "The register of missions holds no mandate that ends in the next quarter. This does not mean that none does.",
    noneRecorded: "None recorded.",
    noneSignedBefore:
      "No earlier quarter was signed. Listed are corrections and retractions of what may have been printed before.",
    signedBefore: { "Listed is what became known since the scorecard of the \($0) was signed." },
    replaced: "Signed again",
    signedAgain: { "The scorecard of the \($0), on \($1): \($2)" }, correction: { "Corrected: \($0)" },
    retraction: { "Taken back: \($0)" }, lateReport: { "Reported late: \($0)" },
    lateReason: "dated in a quarter that was signed before this was known here",
    recordKind: English.recordKind, furtherTargets: { "and \($0) more" },
    redacted:
      "Known when that scorecard was signed, and blacked out before or after: what these records said counts no longer.",
    givenClock: {
      "\(English.count($0, "record that counts was", "records that count were")) written with a given time of "
        + "recording, not one read from the clock."
    },
    noReason: "no reason given")
}
