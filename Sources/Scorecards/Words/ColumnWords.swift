import CommitmentModel

/// The headers of tables.
struct ColumnWords: Sendable {
  let measure: String
  let count: String
  let outOf: String
  let commitment: String
  let from: String
  let to: String
  let change: String
  let reasons: String
  let source: String
  let date: String
  let evidence: String
  let direction: String
  let nature: String
  let issuingBody: String
  let record: String
  let area: String
  let allAreas: String
  let assessedOfTotal: String
  let figure: String
  let number: String
  let status: String
  let asOf: String
  let calledOn: String
  let responsibleOffice: String
  let lastEvidence: String
  let role: String
  let statedCalls: String
  let inferredCalls: String
  let evidenceCount: String
  let mission: String
  let mandateEnds: String
  let latestMandate: String
  let recorded: String
  let what: String
  let reason: String
  let document: String
  let paragraphs: String
  let dates: String
  let title: String
  let name: String
  let group: String
  let calledOnHow: String
  let heading: String
  let when: String
  let body: String
}
