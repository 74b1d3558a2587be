import CommitmentModel

/// Sentences in the sections.
struct NoteWords: Sendable {
  let noChange: String
  let noNewEvidence: String
  let noCoarseEvidence: String
  let coarse: String
  let underSeveral: String
  let noFigures: String
  let figures: String
  let nothingForAttention: String
  let lowered: String
  let noRecentEvidence: @Sendable (_ months: Int) -> String
  let noEvidence: String
  let reportedDiffers: String
  let awaiting: String
  let wordingChanged: String
  let contested: String
  let roles: String
  let collectiveRoles: String
  let noCalls: String
  let noSingleState: String
  let crosswalk: String
  let crosswalks: String
  let noCrosswalkCommitments: String
  let noOfficialTotal: String
  let officialTotal:
    @Sendable (_ declaration: String, _ states: Int?, _ organizations: Int?, _ day: String) -> String
  let documented: @Sendable (_ states: Int, _ byName: Int, _ throughGroups: Int, _ members: Int) -> String
  let documentedOrganizations: @Sendable (Int) -> String
  let partialList: String
  let completeList: String
  let notDocumented: String
  let followUp: @Sendable (_ numbered: Int) -> String
  let noFollowUp: String
  let calendar: String
  let nothingInCalendar: String
  let mandates: String
  let noMandates: String
  let noneRecorded: String
  let noneSignedBefore: String
  let signedBefore: @Sendable (_ quarter: String) -> String
  let replaced: String
  let signedAgain: @Sendable (_ quarter: String, _ day: String, _ reason: String) -> String
  let correction: @Sendable (_ what: String) -> String
  let retraction: @Sendable (_ what: String) -> String
  let lateReport: @Sendable (_ what: String) -> String
  let lateReason: String
  let recordKind: @Sendable (RecordKind, _ subject: String?) -> String
  let furtherTargets: @Sendable (Int) -> String
  let redacted: String
  let givenClock: @Sendable (Int) -> String
  let noReason: String
}
