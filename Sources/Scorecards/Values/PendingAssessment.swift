package import CommitmentModel

/// An assessment that waits for a second person's approval.
package struct PendingAssessment: Hashable, Sendable {
  package let id: RecordID
  package let status: AssessmentStatus
  package let asOf: DateSpan
}
