import CommitmentModel
import Formats

extension StatusCommand {
  static let answers = [
    AnswerShape(
      "status", "Where the quarter stands; the commitments counted are the numbered ones.",
      [
        JSONProperty("framework", .text, "the framework, such as `a4p`"),
        JSONProperty("quarter", .quarter, "the quarter"), JSONProperty.asOf,
        JSONProperty("asRecorded", .day, "only what was recorded by this day counts").orNull,
        JSONProperty.signOff,
        JSONProperty("comparedWith", .quarter, "the quarter that changes are measured against"),
        JSONProperty("commitments", .integer, "the number of commitments"),
        JSONProperty("assessed", .integer, "with a status other than not assessed"),
        JSONProperty("assessedThisQuarter", .integer, "whose standing assessment is dated in the quarter"),
        JSONProperty(
          "byStatus", .map(AssessmentStatus.allCases.map(\.rawValue), .integer), "how many have each status"),
        JSONProperty("changed", .integer, "with another status than in `comparedWith`"),
        JSONProperty("provisional", .integer, "assessed under wording that was not seen"),
        JSONProperty("newEvidence", .integer, "pieces of evidence dated in the quarter"),
        JSONProperty("withRecentEvidence", .integer, "commitments with evidence within the first threshold"),
        JSONProperty("withoutEvidence", .integer, "commitments without any evidence recorded"),
        JSONProperty("endorsements", .object(endorsements), "how many have endorsed"),
        JSONProperty("records", .integer, "records that were known and can be read"),
        JSONProperty("unreadable", .integer, "lines of the ledger that could not be read"),
        JSONProperty("uncommitted", .integer, "records not yet committed to git; `null` without git").orNull,
        JSONProperty("unshared", .integer, "records not yet pushed; `null` where the branch follows none")
          .orNull,
      ], table: .oneRow)
  ]

  private static let endorsements = [
    JSONProperty("documentedStates", .integer, "Member States documented here"),
    JSONProperty("officialStates", .integer, "States in the latest official total").orNull,
    JSONProperty("memberStates", .integer, "Member States of the United Nations"),
    JSONProperty("organizations", .integer, "organizations documented here"),
    JSONProperty("asOf", .date, "the date of the official total").orNull,
  ]
}
