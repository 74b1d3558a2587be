import CommitmentModel

extension CommitmentLabels {
  static let english = CommitmentLabels(
    number: "Number", paragraph: "Paragraph of the text", provenance: "Behind the wording", term: "Term",
    calledOn: "Called on", mayAssess: "May be assessed by", measurability: "Can be measured",
    readingNote: "How it is read here", responsibleOffice: "Responsible office",
    targetDate: "Date adopted for it",
    status: "Status", basis: "Basis", reported: "Reported by the implementer", rationale: "Rationale",
    reason: "Reason given",
    gaps: "Known gaps", searched: "Searched",
    change: "Change", evidence: "Evidence", currency: "How recent")
}
