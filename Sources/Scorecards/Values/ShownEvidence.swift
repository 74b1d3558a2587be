package import CommitmentModel

/// A piece of evidence as a page shows it.
///
/// Pages copy and sort lists of it, so that copies share what the record says.
package struct ShownEvidence: Hashable, Sendable {
  package let id: RecordID
  package let date: DateSpan
  /// Whether rival corrections of it wait to be settled.
  package let isContested: Bool
  private let content: Content

  private indirect enum Content: Hashable, Sendable {
    case evidence(Evidence)
  }

  package init(id: RecordID, date: DateSpan, evidence: Evidence, isContested: Bool) {
    self.id = id
    self.date = date
    self.isContested = isContested
    content = .evidence(evidence)
  }

  package var evidence: Evidence {
    switch content {
    case .evidence(let evidence): evidence
    }
  }

  /// Where it points for a commitment, or nil where it is not cited under it.
  package func direction(for commitment: CommitmentID) -> EvidenceDirection? {
    evidence.marks.first { $0.commitment == commitment }?.direction
  }
}
