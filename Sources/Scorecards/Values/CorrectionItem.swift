package import CommitmentModel

/// Something that makes an earlier scorecard read otherwise: a correction, a retraction, or a record that came late.
package struct CorrectionItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case correction
    case retraction
    /// Dated in a quarter that was signed without it.
    case lateReport = "late-report"
  }

  package let kind: Kind
  package let record: RecordSummary
  /// What it replaces or takes back, as far as that can be read here.
  package let targets: [RecordSummary]
  package let targetIDs: [RecordID]
  package let reason: String?
}
