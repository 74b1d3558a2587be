/// Whose word a status rests on.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// The implementer reports it of itself.
  case selfReported = "self-reported"
  /// The Secretariat assessed it.
  case secretariatAssessed = "secretariat-assessed"
  /// Somebody who neither implements nor answers for it assessed it.
  case independentAssessment = "independent-assessment"
  /// It was judged from published documents alone.
  case deskReview = "desk-review"
}
