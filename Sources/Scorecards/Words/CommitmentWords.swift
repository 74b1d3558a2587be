import CommitmentModel

/// What is said of one commitment.
struct CommitmentWords: Sendable {
  let notReassessed: @Sendable (_ day: String) -> String
  let statusAsOf: @Sendable (_ status: String, _ day: String) -> String
  let provisional: String
  let tied: String
  let notDesignated: String
  let inferred: @Sendable (_ role: String) -> String
  let statedByText: String
  let inferredHere: String
  let noEvidence: String
  let labels: CommitmentLabels
  let term: @Sendable (Commitment.Term) -> String
  let provenance: @Sendable (Commitment.Provenance) -> String
  let measurability: @Sendable (Commitment.Measurability) -> String
  let paragraph: @Sendable (Int) -> String
  let paragraphUnknown: String
  let reason: @Sendable (Change.Reason) -> String
  let changeFrom: @Sendable (_ label: String, _ from: String, _ to: String) -> String
  let unchanged: @Sendable (_ label: String, _ quarter: String) -> String
  let waiting: @Sendable (_ status: String, _ day: String, _ record: String) -> String
  let reported: @Sendable (_ reported: String, _ assessed: String) -> String
  let wordingChanged: String
  let evidenceLast: @Sendable (_ currency: String, _ day: String) -> String
  let assessedBy: @Sendable (_ name: String) -> String
  let approvedBy: @Sendable (_ name: String) -> String
}
