package import CommitmentModel

/// The assessment that a commitment's status rests on, with what it cites.
package struct StandingAssessment: Sendable {
  package let id: RecordID
  /// The day as of which it holds.
  package let asOf: DateSpan
  package let basis: Basis
  package let rationale: String
  /// Why it is lower than what stood before, or why it was corrected, where that was said.
  package let reason: String?
  package let gaps: String?
  package let searched: String?
  package let assessedBy: String?
  package let approvedBy: String?
  /// The status that the implementer itself reports.
  package let reported: AssessmentStatus?
  /// The evidence cited, by date, as far as pages show it.
  package let cites: [CitedEvidence]
  /// How many more records it cites.
  package let furtherCites: Int
}
