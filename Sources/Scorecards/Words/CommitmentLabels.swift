import CommitmentModel

/// The labels before what is known of a commitment.
struct CommitmentLabels: Sendable {
  let number: String
  let paragraph: String
  let provenance: String
  let term: String
  let calledOn: String
  let mayAssess: String
  let measurability: String
  let readingNote: String
  let responsibleOffice: String
  let targetDate: String
  let status: String
  let basis: String
  let reported: String
  let rationale: String
  let reason: String
  let gaps: String
  let searched: String
  let change: String
  let evidence: String
  let currency: String
}
