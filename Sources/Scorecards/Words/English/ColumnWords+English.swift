import CommitmentModel

extension ColumnWords {
  static let english = ColumnWords(
    measure: "Measure", count: "Count", outOf: "Out of", commitment: "Commitment", from: "From", to: "To",
    change: "Change", reasons: "Reasons", source: "Source", date: "Date", evidence: "Evidence",
    direction: "Direction", nature: "Nature", issuingBody: "Issuing body", record: "Record", area: "Area",
    allAreas: "All areas", assessedOfTotal: "Assessed", figure: "Figure", number: "No.", status: "Status",
    asOf: "As of", calledOn: "Called on", responsibleOffice: "Responsible office",
    lastEvidence: "Last evidence",
    role: "Role", statedCalls: "Called on by the text", inferredCalls: "Inferred",
    evidenceCount: "Pieces of evidence",
    mission: "Mission", mandateEnds: "Mandate ends", latestMandate: "Latest mandate", recorded: "Recorded",
    what: "What", reason: "Reason", document: "Document", paragraphs: "Paragraphs", dates: "Dates",
    title: "Title", name: "Name", group: "Regional group",
    calledOnHow: "Called on", heading: "Heading", when: "When", body: "Body")
}
