package import CommitmentModel

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
