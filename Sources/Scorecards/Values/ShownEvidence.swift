package import CommitmentModel

/// A piece of evidence as a page shows it.
package struct ShownEvidence: Hashable, Sendable {
  package let id: RecordID
  package let date: DateSpan
  package let evidence: Evidence
  /// Whether rival corrections of it wait to be settled.
  package let isContested: Bool

  /// Where it points for a commitment, or nil where it is not cited under it.
  package func direction(for commitment: CommitmentID) -> EvidenceDirection? {
    evidence.marks.first { $0.commitment == commitment }?.direction
  }
}
