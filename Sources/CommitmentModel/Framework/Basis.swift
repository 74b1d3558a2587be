/// Whose word a status rests on.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  case selfReported = "self-reported"
  case secretariatAssessed = "secretariat-assessed"
  case independentAssessment = "independent-assessment"
  case deskReview = "desk-review"
}
