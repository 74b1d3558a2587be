import CommitmentModel

/// The lines of the table on top.
struct GlanceWords: Sendable {
  let assessed: String
  let assessedThisQuarter: String
  let status: @Sendable (_ label: String) -> String
  let changed: @Sendable (_ quarter: String) -> String
  let withNewEvidence: String
  let withoutRecentEvidence: @Sendable (_ months: Int) -> String
  let withoutEvidence: String
  let provisional: String
  let statedCalls: String
  let inferredCalls: String
  let awaitingApproval: String
  let officialTotal: @Sendable (_ day: String) -> String
  let byName: String
  let throughGroups: String
  let organizations: @Sendable (_ day: String) -> String
  let documentedOrganizations: String
  let ofCommitments: @Sendable (Int) -> String
  let ofAssessed: @Sendable (Int) -> String
  let ofMemberStates: @Sendable (Int) -> String
  let ofOfficialOrganizations: @Sendable (Int) -> String
  let noDenominator: String
  /// Such as "14 of 45".
  let outOf: @Sendable (_ count: Int, _ total: Int) -> String
}
