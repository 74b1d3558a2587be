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

/// What became of a piece of evidence that an assessment cites.
package enum CitedEvidence: Hashable, Sendable {
  /// It counts, in its own or a corrected form.
  case shown(ShownEvidence)
  /// It was taken back later.
  case takenBack(RecordID)
  /// It is not among the records that were read.
  case missing(RecordID)

  /// The evidence, where there is any.
  package var shown: ShownEvidence? { if case .shown(let evidence) = self { evidence } else { nil } }
}
