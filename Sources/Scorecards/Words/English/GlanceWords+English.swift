import CommitmentModel

extension GlanceWords {
  static let english = GlanceWords(
    assessed: "Assessed", assessedThisQuarter: "Assessed this quarter", status: { "Status: \($0)" },
    changed: { "Status differs from that of the \($0)" },
    withNewEvidence: "With new evidence this quarter",
    withoutRecentEvidence: { "Without evidence in the last \(English.count($0, "month", "months"))" },
    withoutEvidence: "No evidence recorded at all", provisional: "Provisional: wording not seen",
    statedCalls: "Called on by the text", inferredCalls: "Called on as inferred here",
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
